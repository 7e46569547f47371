package deepurban.calibrate;

import deepurban.statistics.Interval;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A weighted sample of what the parameters may be, given the targets.
 *
 * @param space the parameters
 * @param points in the unit cube
 * @param weights of the points; they add up to one
 * @param runs how many runs it took
 */
public record Posterior(Space space, List<double[]> points, double[] weights, int runs) {

    private static final double TAIL = 0.025;

    /** Copies the list. */
    public Posterior {
        points = List.copyOf(points);
    }

    /** Returns the value of a parameter below which a share {@code p} of the posterior lies. */
    public double quantile(int parameter, double p) {
        Integer[] order = IntStream.range(0, points.size()).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparingDouble(i -> points.get(i)[parameter]));
        double below = 0;
        for (int i : order) {
            below += weights[i];
            if (below >= p) {
                return value(parameter, i);
            }
        }
        return value(parameter, order[order.length - 1]);
    }

    private double value(int parameter, int i) {
        return space.parameters().get(parameter).value(points.get(i)[parameter]);
    }

    /** Returns the interval that holds 95 % of the posterior of a parameter, as much outside on each side. */
    public Interval interval(int parameter) {
        return new Interval(quantile(parameter, TAIL), quantile(parameter, 1 - TAIL));
    }

    /** Returns how many points of equal weight would tell as much. */
    public double effectiveSize() {
        return 1 / Arrays.stream(weights).map(w -> w * w).sum();
    }

    /** Returns {@code n} points of equal weight, values of the parameters: systematic resampling, the same each time. */
    public List<double[]> draws(int n) {
        double[] sums = weights.clone();
        Arrays.parallelPrefix(sums, Double::sum);
        double all = sums[sums.length - 1];
        int[] chosen = IntStream.range(0, n)
                .map(i -> (int) Arrays.stream(sums)
                        .filter(sum -> sum < (i + 0.5) / n * all)
                        .count())
                .toArray();
        return Arrays.stream(chosen)
                .mapToObj(i -> space.values(points.get(Math.min(i, points.size() - 1))))
                .toList();
    }
}
