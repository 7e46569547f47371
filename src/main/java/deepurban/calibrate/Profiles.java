package deepurban.calibrate;

import deepurban.calibrate.Profile.Point;
import deepurban.calibrate.Profile.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * The profile of each parameter: it is put aside from its best value, the others go where a straight response is best then, and the
 * model is run there. The 95 % interval holds the values at which the misfit is higher than at the best point by no more than 3.84,
 * the quantile of chi-squared with one degree of freedom. Two things widen it: the simulation has chance of its own, which R
 * replications leave a share 1/R of; and where even the best point misses the targets by more than chance, errors are as much larger.
 */
public final class Profiles {

    private static final double CHI_SQUARED = 3.841;

    /** Estimates that go together like this are traded against each other. */
    private static final double TRADED = 0.9;

    private final Tries tries;
    private final Space space;
    private final double threshold;

    /** Takes the profiles of a search that has ended. */
    public Profiles(Tries tries) {
        this.tries = tries;
        this.space = tries.space();
        long spare = tries.targets().stream().filter(Target::isFitted).count() - space.dimension();
        double lackOfFit = spare > 0 ? Math.max(1, tries.best().misfit() / spare) : 1;
        this.threshold = CHI_SQUARED * (1 + 1.0 / tries.replications()) * lackOfFit;
    }

    /** Runs the model along all profiles; returns them in the order of the parameters. */
    public List<Profile> run() {
        StraightResponse straight = StraightResponse.around(tries.best(), tries.all());
        double[] deviations = straight.deviations();
        List<double[]> points = new ArrayList<>();
        List<List<Tried>> lines = new ArrayList<>();
        for (int i = 0; i < space.dimension(); i++) {
            points.addAll(line(straight, i, Math.sqrt(threshold) * deviations[i]));
        }
        List<Tried> tried = tries.at(Tried.Phase.PROFILE, points);
        for (int i = 0; i < space.dimension(); i++) {
            lines.add(tried.subList(4 * i, 4 * i + 4));
        }
        Tried best = tries.best();
        RealMatrix covariance = StraightResponse.around(best, tries.all()).covariance();
        return IntStream.range(0, space.dimension())
                .mapToObj(i -> profile(best, i, lines.get(i), partners(covariance, i)))
                .toList();
    }

    /**
     * Returns what a straight response through the points tried says, without a run: rough, but at once. Fewer points than it takes say nothing of it;
     * then each parameter that has targets of its own is taken to act on them alone, and in proportion.
     */
    public List<Profile> estimated() {
        return tries.all().size() > space.dimension() ? fromPoints() : fromOwnTargets();
    }

    private List<Profile> fromOwnTargets() {
        OwnTargets own = new OwnTargets(space, tries.targets());
        Tried best = tries.best();
        return IntStream.range(0, space.dimension())
                .mapToObj(i -> {
                    FreeParameter parameter = space.parameters().get(i);
                    double value = parameter.value(best.point()[i]);
                    double factor = Math.exp(Math.sqrt(threshold) * own.deviation(i));
                    boolean known = Double.isFinite(factor);
                    double low = known ? Math.max(parameter.low(), value / factor) : parameter.low();
                    double high = known ? Math.min(parameter.high(), value * factor) : parameter.high();
                    return estimate(best, i, low, high, List.of());
                })
                .toList();
    }

    private List<Profile> fromPoints() {
        Tried best = tries.best();
        StraightResponse straight = StraightResponse.around(best, tries.all());
        RealMatrix covariance = straight.covariance();
        double[] deviations = straight.deviations();
        return IntStream.range(0, space.dimension())
                .mapToObj(i -> {
                    FreeParameter parameter = space.parameters().get(i);
                    double place = best.point()[i];
                    double aside = Math.sqrt(threshold) * deviations[i];
                    double low = parameter.value(Math.max(0, place - aside));
                    double high = parameter.value(Math.min(1, place + aside));
                    return estimate(best, i, low, high, partners(covariance, i));
                })
                .toList();
    }

    private Profile estimate(Tried best, int i, double low, double high, List<String> partners) {
        FreeParameter parameter = space.parameters().get(i);
        double value = parameter.value(best.point()[i]);
        return new Profile(
                parameter,
                value,
                low,
                high,
                verdict(low > parameter.low(), high < parameter.high()),
                partners,
                List.of(new Point(value, best.misfit())),
                best.misfit() + threshold);
    }

    /** Both ends of the range, and about the ends of the interval. */
    private static List<double[]> line(StraightResponse straight, int i, double aside) {
        double best = straight.centre()[i];
        double[] places = {0, Math.max(0.25 * best, best - aside), Math.min(0.25 * best + 0.75, best + aside), 1};
        boolean[] held = new boolean[straight.centre().length];
        held[i] = true;
        return Arrays.stream(places)
                .mapToObj(place -> {
                    double[] from = straight.centre().clone();
                    from[i] = place;
                    return straight.best(from, held, 1);
                })
                .toList();
    }

    private Profile profile(Tried best, int i, List<Tried> line, List<String> partners) {
        FreeParameter parameter = space.parameters().get(i);
        TreeMap<Double, Double> misfits = new TreeMap<>();
        line.forEach(tried -> misfits.merge(tried.point()[i], tried.misfit(), Math::min));
        misfits.put(best.point()[i], best.misfit());
        double low = crossing(misfits.headMap(best.point()[i], true).descendingMap(), best.misfit());
        double high = crossing(misfits.tailMap(best.point()[i], true), best.misfit());
        List<Point> points = misfits.entrySet().stream()
                .map(entry -> new Point(parameter.value(entry.getKey()), entry.getValue()))
                .toList();
        return new Profile(
                parameter,
                parameter.value(best.point()[i]),
                Double.isNaN(low) ? parameter.low() : parameter.value(low),
                Double.isNaN(high) ? parameter.high() : parameter.value(high),
                verdict(!Double.isNaN(low), !Double.isNaN(high)),
                partners,
                points,
                best.misfit() + threshold);
    }

    /** Returns where the misfit rises above the threshold, going outward; NaN if it does not. Its root is about straight between points. */
    private double crossing(java.util.SortedMap<Double, Double> outward, double least) {
        double place = outward.firstKey();
        double height = 0;
        for (var next : outward.entrySet()) {
            double there = Math.sqrt(Math.max(0, next.getValue() - least) / threshold);
            if (there >= 1) {
                return place + (next.getKey() - place) * (1 - height) / (there - height);
            }
            place = next.getKey();
            height = there;
        }
        return Double.NaN;
    }

    private static Verdict verdict(boolean below, boolean above) {
        if (below) {
            return above ? Verdict.TOLD : Verdict.AT_LEAST;
        }
        return above ? Verdict.AT_MOST : Verdict.NOT_TOLD;
    }

    private List<String> partners(RealMatrix covariance, int i) {
        List<String> partners = new ArrayList<>();
        for (int j = 0; j < space.dimension(); j++) {
            double both = Math.sqrt(covariance.getEntry(i, i) * covariance.getEntry(j, j));
            if (j != i && Math.abs(covariance.getEntry(i, j)) > TRADED * both) {
                partners.add(space.parameters().get(j).pointer());
            }
        }
        return partners;
    }
}
