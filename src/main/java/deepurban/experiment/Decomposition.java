package deepurban.experiment;

import deepurban.observe.Outcome.Scope;
import deepurban.observe.Outcome.Scoped;
import deepurban.statistics.Interval;
import deepurban.statistics.Shapley;
import deepurban.statistics.Tally;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What each part of a package contributes to its effect: exact Shapley shares and interactions of pairs, replication by replication on
 * common random numbers, then their means and Student's 95 % intervals.
 *
 * <p>A replication in which the outcome is not defined under any one set of parts is left out of that outcome.
 */
public final class Decomposition {

    private static final double CONFIDENCE = 0.95;

    private final Findings findings;
    private final Parts parts;
    private final int[] armOfMask;

    private Decomposition(Findings findings, Parts parts) {
        this.findings = findings;
        this.parts = parts;
        this.armOfMask = new int[parts.sets()];
        List<Integer> reforms = findings.plan().reforms();
        List<Integer> masks = parts.masks();
        for (int i = 0; i < masks.size(); i++) {
            armOfMask[masks.get(i)] = reforms.get(i);
        }
        armOfMask[0] = findings.plan().baselineOf(reforms.get(0));
    }

    /**
     * A mean with its interval.
     *
     * @param mean in the unit of the outcome; NaN if there is no replication
     * @param interval its 95 % interval
     */
    public record Estimate(double mean, Interval interval) {}

    /**
     * One part's contribution to one outcome.
     *
     * @param name name of the part
     * @param share its Shapley share
     * @param alone effect of the part without the others
     * @param last what is lost when the part alone is left out of the package
     */
    public record Share(String name, Estimate share, Estimate alone, Estimate last) {}

    /**
     * How two parts act together on one outcome.
     *
     * @param first name of a part
     * @param second name of another
     * @param index interaction index; above 0 they are worth more together
     */
    public record Interaction(String first, String second, Estimate index) {}

    /**
     * All about one outcome.
     *
     * @param outcome the outcome
     * @param n replications in which it is defined under all sets
     * @param effect effect of the whole package
     * @param shares the parts, adding up to the effect
     * @param interactions all pairs
     */
    public record Outcome(Scoped outcome, int n, Estimate effect, List<Share> shares, List<Interaction> interactions) {}

    /** Decomposes all outcomes of the whole town; the reforms of the plan are all sets of parts in the order of {@link Parts#masks}. */
    public static List<Outcome> of(Findings findings, Parts parts) {
        Decomposition decomposition = new Decomposition(findings, parts);
        List<Outcome> outcomes = new ArrayList<>();
        for (int column = 0; column < findings.columns().size(); column++) {
            if (findings.columns().get(column).scope() == Scope.TOWN) {
                outcomes.add(decomposition.outcome(column));
            }
        }
        return List.copyOf(outcomes);
    }

    private Outcome outcome(int column) {
        List<double[]> worths = worths(column);
        int last = parts.sets() - 1;
        List<double[]> shapley = worths.stream().map(Shapley::shares).toList();
        List<Share> shares = new ArrayList<>();
        List<Interaction> interactions = new ArrayList<>();
        for (int i = 0; i < parts.names().size(); i++) {
            int part = i;
            shares.add(new Share(
                    parts.names().get(part),
                    estimate(shapley.stream().mapToDouble(share -> share[part]).toArray()),
                    estimate(difference(worths, 1 << part, 0)),
                    estimate(difference(worths, last, last ^ 1 << part))));
            for (int j = i + 1; j < parts.names().size(); j++) {
                int other = j;
                double[] index = worths.stream()
                        .mapToDouble(worth -> Shapley.interaction(worth, part, other))
                        .toArray();
                interactions.add(
                        new Interaction(parts.names().get(i), parts.names().get(j), estimate(index)));
            }
        }
        Estimate effect = estimate(difference(worths, last, 0));
        return new Outcome(findings.columns().get(column), worths.size(), effect, shares, interactions);
    }

    /** Returns the worth of all sets, [mask], of each replication in which all are defined, less that of the empty set. */
    private List<double[]> worths(int column) {
        List<double[]> worths = new ArrayList<>();
        for (int replication = 0; replication < findings.plan().replications(); replication++) {
            double[] worth = new double[parts.sets()];
            for (int mask = 0; mask < worth.length; mask++) {
                worth[mask] = findings.outcome(armOfMask[mask], replication, column);
            }
            double nothing = worth[0];
            Arrays.setAll(worth, mask -> worth[mask] - nothing);
            if (Arrays.stream(worth).noneMatch(Double::isNaN)) {
                worths.add(worth);
            }
        }
        return worths;
    }

    private static double[] difference(List<double[]> worths, int mask, int without) {
        return worths.stream()
                .mapToDouble(worth -> worth[mask] - worth[without])
                .toArray();
    }

    private static Estimate estimate(double[] values) {
        Tally tally = new Tally();
        for (double value : values) {
            tally.add(value);
        }
        return new Estimate(
                tally.mean(), Interval.of(tally.mean(), tally.standardDeviation(), tally.count(), CONFIDENCE));
    }
}
