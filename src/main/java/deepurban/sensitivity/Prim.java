package deepurban.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.BinomialDistribution;

/**
 * Finds a box in the space of the factors in which failures crowd: the patient rule induction method (Friedman and Fisher 1999,
 * doi:10.1023/A:1008894516817) as scenario discovery uses it (Bryant and Lempert 2010, doi:10.1016/j.techfore.2009.08.002).
 *
 * <p>Thin slices are peeled off, each time the one whose loss raises the share of failures most for each point that goes. Of the
 * boxes on the way, the one with the greatest harmonic mean of coverage (share of all failures that lie in it) and density (share of
 * failures in it) is taken. A limit whose gain is within chance (binomial test at 5 %) is dropped again.
 */
public final class Prim {

    /** Share of the points that one peel takes off. */
    private static final double PEEL = 0.05;

    /** Smaller boxes say more about chance than about the model. */
    private static final double LEAST_SUPPORT = 0.05;

    private static final int LEAST_FAILURES = 5;
    private static final double LEVEL = 0.05;

    /**
     * A limit of the box.
     *
     * @param factor index of the factor
     * @param low least value inside; −∞ where there is no such limit, or the factor has levels
     * @param high greatest value inside; ∞ where there is none
     * @param levels indices of the levels inside, rising; none for a range
     * @param p chance that the share of failures rises as much without the limit meaning anything
     */
    public record Limit(int factor, double low, double high, List<Integer> levels, double p) {}

    /**
     * A box.
     *
     * @param limits its limits, factor by factor; none: all points
     * @param points points that there are
     * @param inside points inside
     * @param failures failures that there are
     * @param failuresInside failures inside
     */
    public record Box(List<Limit> limits, int points, int inside, int failures, int failuresInside) {

        /** Returns the share of all failures that lie inside. */
        public double coverage() {
            return (double) failuresInside / failures;
        }

        /** Returns the share of failures among the points inside. */
        public double density() {
            return (double) failuresInside / inside;
        }

        /** Returns the share of failures among all points. */
        public double base() {
            return (double) failures / points;
        }
    }

    private final double[][] x; // [point][factor]: a value, or the index of a level
    private final boolean[] isRange;
    private final BitSet fails;
    private final BitSet known;

    private Prim(double[][] x, boolean[] isRange, BitSet fails, BitSet known) {
        this.x = x;
        this.isRange = isRange;
        this.fails = fails;
        this.known = known;
    }

    /**
     * Finds the box.
     *
     * @param x [point][factor]: a value of a range, or the index of a level
     * @param isRange [factor] whether it is a range
     * @param fails the points that fail
     * @param known the points that count
     * @return empty if fewer than five points fail, all of them do, or nothing tells them apart
     */
    public static Optional<Box> find(double[][] x, boolean[] isRange, BitSet fails, BitSet known) {
        BitSet failures = (BitSet) fails.clone();
        failures.and(known);
        int count = failures.cardinality();
        return count < LEAST_FAILURES || count == known.cardinality()
                ? Optional.empty()
                : new Prim(x, isRange, failures, known).find();
    }

    /** Bounds of a box while it is peeled: inclusive ends, or the levels that are left. */
    private record Bounds(double[] low, double[] high, List<TreeSet<Integer>> levels) {

        Bounds copy() {
            return new Bounds(
                    low.clone(),
                    high.clone(),
                    levels.stream()
                            .map(left -> left == null ? null : new TreeSet<>(left))
                            .collect(Collectors.toList()));
        }

        boolean holds(double[] point, int factor) {
            return levels.get(factor) == null
                    ? point[factor] >= low[factor] && point[factor] <= high[factor]
                    : levels.get(factor).contains((int) point[factor]);
        }
    }

    private Optional<Box> find() {
        Bounds best = all();
        double bestScore = score(known);
        Bounds current = all();
        BitSet inside = known;
        while (inside.cardinality() > LEAST_SUPPORT * known.cardinality()) {
            BitSet before = inside;
            Optional<Bounds> peeled = peels(current, before).stream()
                    .filter(bounds -> inside(bounds).cardinality() >= LEAST_SUPPORT * known.cardinality())
                    .max(Comparator.comparingDouble(bounds -> gain(before, inside(bounds))));
            if (peeled.isEmpty() || density(before) == 1) {
                break;
            }
            current = peeled.get();
            inside = inside(current);
            if (score(inside) > bestScore) {
                best = current;
                bestScore = score(inside);
            }
        }
        return Optional.of(pruned(best)).filter(box -> !box.limits().isEmpty());
    }

    private Bounds all() {
        List<TreeSet<Integer>> levels = new ArrayList<>();
        for (int factor = 0; factor < isRange.length; factor++) {
            int at = factor;
            levels.add(
                    isRange[factor]
                            ? null
                            : known.stream()
                                    .mapToObj(point -> (int) x[point][at])
                                    .collect(Collectors.toCollection(TreeSet::new)));
        }
        double[] low = new double[isRange.length];
        double[] high = new double[isRange.length];
        Arrays.fill(low, Double.NEGATIVE_INFINITY);
        Arrays.fill(high, Double.POSITIVE_INFINITY);
        return new Bounds(low, high, levels);
    }

    private BitSet inside(Bounds bounds) {
        return known.stream()
                .filter(point -> IntStream.range(0, isRange.length).allMatch(factor -> bounds.holds(x[point], factor)))
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }

    private List<Bounds> peels(Bounds bounds, BitSet inside) {
        List<Bounds> peels = new ArrayList<>();
        for (int factor = 0; factor < isRange.length; factor++) {
            if (isRange[factor]) {
                addSlices(bounds, inside, factor, peels);
            } else if (bounds.levels().get(factor).size() > 1) {
                for (int level : bounds.levels().get(factor)) {
                    Bounds peel = bounds.copy();
                    peel.levels().get(factor).remove(level);
                    peels.add(peel);
                }
            }
        }
        return peels;
    }

    private void addSlices(Bounds bounds, BitSet inside, int factor, List<Bounds> peels) {
        double[] values =
                inside.stream().mapToDouble(point -> x[point][factor]).sorted().toArray();
        int slice = (int) Math.max(1, Math.floor(PEEL * values.length));
        double least = values[slice - 1];
        double most = values[values.length - slice];
        Arrays.stream(values).filter(value -> value > least).min().ifPresent(low -> {
            Bounds peel = bounds.copy();
            peel.low()[factor] = low;
            peels.add(peel);
        });
        Arrays.stream(values).filter(value -> value < most).max().ifPresent(high -> {
            Bounds peel = bounds.copy();
            peel.high()[factor] = high;
            peels.add(peel);
        });
    }

    private double gain(BitSet before, BitSet after) {
        int gone = before.cardinality() - after.cardinality();
        return gone == 0 ? Double.NEGATIVE_INFINITY : (density(after) - density(before)) / gone;
    }

    private int failures(BitSet inside) {
        BitSet both = (BitSet) inside.clone();
        both.and(fails);
        return both.cardinality();
    }

    private double density(BitSet inside) {
        return (double) failures(inside) / inside.cardinality();
    }

    private double score(BitSet inside) {
        double coverage = (double) failures(inside) / fails.cardinality();
        double density = density(inside);
        return coverage + density == 0 ? 0 : 2 * coverage * density / (coverage + density);
    }

    /** Drops the weakest limit as long as one is within chance. */
    private Box pruned(Bounds found) {
        Bounds bounds = found;
        while (true) {
            List<Limit> limits = limits(bounds);
            Optional<Limit> weakest = limits.stream().max(Comparator.comparingDouble(Limit::p));
            if (weakest.isEmpty() || weakest.get().p() <= LEVEL) {
                BitSet inside = inside(bounds);
                return new Box(
                        limits, known.cardinality(), inside.cardinality(), fails.cardinality(), failures(inside));
            }
            bounds = without(bounds, weakest.get());
        }
    }

    private List<Limit> limits(Bounds bounds) {
        Bounds all = all();
        List<Limit> limits = new ArrayList<>();
        for (int factor = 0; factor < isRange.length; factor++) {
            double low = bounds.low()[factor];
            double high = bounds.high()[factor];
            if (!isRange[factor]) {
                if (!bounds.levels().get(factor).equals(all.levels().get(factor))) {
                    List<Integer> levels = List.copyOf(bounds.levels().get(factor));
                    limits.add(tested(bounds, new Limit(factor, low, high, levels, 0)));
                }
                continue;
            }
            // The two ends of a range are limits of their own: one may mean something and the other not.
            if (low != Double.NEGATIVE_INFINITY) {
                limits.add(tested(bounds, new Limit(factor, low, Double.POSITIVE_INFINITY, List.of(), 0)));
            }
            if (high != Double.POSITIVE_INFINITY) {
                limits.add(tested(bounds, new Limit(factor, Double.NEGATIVE_INFINITY, high, List.of(), 0)));
            }
        }
        return limits;
    }

    private Limit tested(Bounds bounds, Limit limit) {
        BitSet inside = inside(bounds);
        BitSet wider = inside(without(bounds, limit));
        int failed = failures(inside);
        double p = 1
                - new BinomialDistribution(null, inside.cardinality(), density(wider))
                        .cumulativeProbability(failed - 1);
        return new Limit(limit.factor(), limit.low(), limit.high(), limit.levels(), p);
    }

    private Bounds without(Bounds bounds, Limit limit) {
        Bounds wider = bounds.copy();
        int factor = limit.factor();
        if (!isRange[factor]) {
            wider.levels().set(factor, all().levels().get(factor));
        } else if (limit.low() != Double.NEGATIVE_INFINITY) {
            wider.low()[factor] = Double.NEGATIVE_INFINITY;
        } else {
            wider.high()[factor] = Double.POSITIVE_INFINITY;
        }
        return wider;
    }
}
