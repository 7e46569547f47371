package deepurban.calibrate;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Parameters that act nearly on one statistic alone: the rate of a class of problems on its arrivals, the median and the spread of its waits outside
 * on the quantiles of its times, the staff of a department on its utilisation. Each follows its own: where half as many arrive as should, the rate
 * is doubled. With many classes this comes near in a few points, where slopes would need as many points as parameters.
 */
final class OwnTargets {

    private static final Pattern OF_CLASS =
            Pattern.compile("/problems/([^/]+)/(ratePerResidentYear|pendingMedianDays|pendingSigma)");

    private static final Pattern OF_DEPARTMENT =
            Pattern.compile("/departments/([^/]+)/(?:caseworkers|caseworkersPer100k)");

    /** No value moves by more than this factor at once. */
    private static final double FARTHEST = 3;

    private final Space space;
    private final List<Target> targets;
    private final Map<String, Integer> places = new HashMap<>(); // of the targets that are fitted to, by label

    /** Targets in the order of the list; the second only for spreads, which keep two quantiles apart. */
    private record Own(Kind kind, int first, int second) {}

    /** How a parameter follows. */
    private enum Kind {
        WITH,
        AGAINST,
        SPREAD
    }

    OwnTargets(Space space, List<Target> targets) {
        this.space = space;
        this.targets = targets;
        for (int i = 0; i < targets.size(); i++) {
            if (targets.get(i).isFitted()) {
                places.put(targets.get(i).statistic().label(), i);
            }
        }
    }

    /** Returns the part of a point's misfit that is due to targets that parameters follow. */
    double misfit(Tried at) {
        return own().values().stream()
                .flatMap(one -> Stream.of(one.first(), one.second()))
                .distinct()
                .mapToDouble(i -> at.errors()[i] * at.errors()[i])
                .sum();
    }

    /** Returns where the parameters go that have targets of their own; the others stay. */
    double[] followed(Tried from) {
        double[] values = space.values(from.point());
        double[] next = from.point().clone();
        own().forEach((i, own) -> {
            FreeParameter parameter = space.parameters().get(i);
            double factor = factor(own, from.statistics());
            if (Double.isFinite(factor) && factor > 0) {
                double bounded = Math.max(1 / FARTHEST, Math.min(FARTHEST, factor));
                double value = Math.max(parameter.low(), Math.min(parameter.high(), values[i] * bounded));
                next[i] = Math.max(0, Math.min(1, parameter.place(value)));
            }
        });
        return next;
    }

    /**
     * Returns the standard deviation of a parameter's logarithm that the errors of its own targets leave, if it acts on them in proportion; NaN for
     * one that follows nothing.
     */
    double deviation(int parameter) {
        Own own = own().get(parameter);
        if (own == null) {
            return Double.NaN;
        }
        double first = relativeError(own.first());
        if (own.kind() != Kind.SPREAD) {
            return first;
        }
        double apart = Math.log(
                targets.get(own.second()).value() / targets.get(own.first()).value());
        return Math.hypot(first, relativeError(own.second())) / apart;
    }

    private double relativeError(int target) {
        return targets.get(target).standardError() / targets.get(target).value();
    }

    private double factor(Own own, double[] simulated) {
        double ratio = targets.get(own.first()).value() / simulated[own.first()];
        return switch (own.kind()) {
            case WITH -> ratio;
            case AGAINST -> 1 / ratio;
            case SPREAD -> {
                double observed = targets.get(own.second()).value()
                        / targets.get(own.first()).value();
                yield Math.log(observed) / Math.log(simulated[own.second()] / simulated[own.first()]);
            }
        };
    }

    /** Returns what each parameter follows, by its place; those that follow nothing are not there. */
    private Map<Integer, Own> own() {
        Map<Integer, Own> own = new LinkedHashMap<>();
        for (int i = 0; i < space.dimension(); i++) {
            int place = i;
            own(space.parameters().get(i).pointer()).ifPresent(one -> own.put(place, one));
        }
        return own;
    }

    private Optional<Own> own(String pointer) {
        Matcher office = OF_DEPARTMENT.matcher(pointer);
        if (office.matches()) {
            String label = new Statistic(Statistic.UTILISATION, "", office.group(1), "").label();
            return find(label).map(i -> new Own(Kind.AGAINST, i, i));
        }
        Matcher problems = OF_CLASS.matcher(pointer);
        return problems.matches() ? ofClass(problems.group(1), problems.group(2)) : Optional.empty();
    }

    private Optional<Own> ofClass(String problemClass, String parameter) {
        if (parameter.equals("ratePerResidentYear")) {
            return find(Statistic.PER_DAY, problemClass).map(i -> new Own(Kind.WITH, i, i));
        }
        Optional<Integer> median = find(Statistic.MEDIAN, problemClass);
        Optional<Integer> upper = find(Statistic.P90, problemClass).or(() -> find(Statistic.P75, problemClass));
        return parameter.equals("pendingMedianDays")
                ? median.or(() -> upper).map(i -> new Own(Kind.WITH, i, i))
                : median.flatMap(low -> upper.map(high -> new Own(Kind.SPREAD, low, high)));
    }

    private Optional<Integer> find(String name, String problemClass) {
        return find(new Statistic(name, problemClass, "", "").label());
    }

    private Optional<Integer> find(String label) {
        return Optional.ofNullable(places.get(label));
    }
}
