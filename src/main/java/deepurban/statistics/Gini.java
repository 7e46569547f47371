package deepurban.statistics;

import java.util.Arrays;

/** The Gini coefficient of inequality of a few values; for many values in [0, 1] see {@link UnitHistogram#gini}. */
public final class Gini {

    private Gini() {}

    /**
     * The Gini coefficient: half of the mean difference of two values, divided by the mean. In [0, 1 − 1/n], without
     * the correction n / (n − 1) for samples; 0 if all values are equal, also if all are 0; {@code NaN} without
     * values.
     *
     * <p>Cost: sorts a copy.
     *
     * @param values finite, none negative, in any unit and order
     * @throws IllegalArgumentException if one is negative, infinite or not a number
     */
    public static double of(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        if (n == 0) {
            return Double.NaN;
        }
        if (!(sorted[0] >= 0 && sorted[n - 1] <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException(
                    "values from " + sorted[0] + " to " + sorted[n - 1] + " are not finite numbers of 0 or more");
        }
        double sum = 0;
        double ranked = 0;
        for (int i = 0; i < n; i++) {
            sum += sorted[i];
            ranked += (2.0 * (i + 1) - n - 1) * sorted[i];
        }
        return sum == 0 ? 0 : ranked / (n * sum);
    }
}
