package deepurban.statistics;

import java.util.Arrays;

/** Quantiles of a few values, such as one number per replication. */
public final class Quantiles {

    private Quantiles() {}

    /**
     * The quantile of type 7 of Hyndman and Fan (1996, doi:10.1080/00031305.1996.10473566), the default of R and NumPy:
     * linear between the order statistics, the least value at 0 and the greatest at 1.
     *
     * <p>Cost: sorts a copy.
     *
     * @param values in any order
     * @param p in [0, 1]
     * @return {@code NaN} if there are no values or one of them is {@code NaN}
     * @throws IllegalArgumentException if {@code p} is outside [0, 1]
     */
    public static double of(double[] values, double p) {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("share " + p + " is not in [0, 1]");
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted); // NaN goes last
        int last = sorted.length - 1;
        if (last < 0 || Double.isNaN(sorted[last])) {
            return Double.NaN;
        }
        double position = p * last;
        int left = (int) position;
        double part = position - left;
        if (part == 0 || sorted[left] == sorted[left + 1]) { // also keeps infinite values from becoming NaN
            return sorted[left];
        }
        return sorted[left] + part * (sorted[left + 1] - sorted[left]);
    }
}
