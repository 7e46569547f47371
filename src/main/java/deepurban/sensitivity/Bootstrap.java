package deepurban.sensitivity;

import deepurban.random.Stream;
import deepurban.statistics.Interval;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/** Percentile intervals by drawing rows again with replacement (Efron 1979, doi:10.1214/aos/1176344552); the same for the same rows. */
final class Bootstrap {

    private static final int DRAWS = 1000;
    private static final double LOW = 0.025;

    private Bootstrap() {}

    /** Returns the 95 % interval of a statistic of rows that are named by their indices; unknown for fewer than two. */
    static Interval interval(int rows, ToDoubleFunction<int[]> statistic) {
        if (rows < 2) {
            return Interval.UNKNOWN;
        }
        Stream stream = Stream.of(1, 0, "sensitivity/bootstrap");
        double[] values = new double[DRAWS];
        int[] drawn = new int[rows];
        for (int draw = 0; draw < DRAWS; draw++) {
            long key = stream.key(draw);
            for (int i = 0; i < rows; i++) {
                drawn[i] = (int) (Stream.uniform(key, i) * rows);
            }
            values[draw] = statistic.applyAsDouble(drawn);
        }
        Arrays.sort(values);
        return Double.isNaN(values[DRAWS - 1]) ? Interval.UNKNOWN : new Interval(at(values, LOW), at(values, 1 - LOW));
    }

    private static double at(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        double rest = place - below;
        return sorted[below] * (1 - rest) + sorted[Math.min(below + 1, sorted.length - 1)] * rest;
    }
}
