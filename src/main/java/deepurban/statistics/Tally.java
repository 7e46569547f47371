package deepurban.statistics;

/**
 * Count, sum, mean, variance, least and greatest of a series of observations, which are not kept.
 *
 * <p>Mean and variance are updated one by one after Welford (1962, doi:10.1080/00401706.1962.10490022) and merged after
 * Chan, Golub and LeVeque (1983, doi:10.1080/00031305.1983.10483115), which keeps small variances of large numbers. The
 * last bits depend on the order, so add and merge in a fixed order.
 *
 * <p>Cost: one division per observation. Mutable; for one thread.
 */
public final class Tally {

    private long count;
    private double sum;
    private double mean;
    private double squares; // sum of squared deviations from the mean
    private double min = Double.POSITIVE_INFINITY;
    private double max = Double.NEGATIVE_INFINITY;

    /**
     * Adds one observation, in any unit.
     *
     * @throws IllegalArgumentException if it is not a finite number
     */
    public void add(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("observation " + value + " is not a finite number");
        }
        count++;
        sum += value;
        double deviation = value - mean;
        mean += deviation / count;
        squares += deviation * (value - mean);
        min = Math.min(min, value);
        max = Math.max(max, value);
    }

    /** Adds all observations of {@code other}, which stays as it is. */
    public void merge(Tally other) {
        if (other.count == 0) {
            return;
        }
        double all = (double) count + other.count;
        double deviation = other.mean - mean;
        squares += other.squares + deviation * deviation * (count * (other.count / all));
        mean += deviation * (other.count / all);
        sum += other.sum;
        count += other.count;
        min = Math.min(min, other.min);
        max = Math.max(max, other.max);
    }

    /** A tally of the same observations that goes its own way. */
    public Tally copy() {
        Tally copy = new Tally();
        copy.merge(this);
        return copy;
    }

    /** How many observations there are. */
    public long count() {
        return count;
    }

    /** The sum; 0 without observations. */
    public double sum() {
        return sum;
    }

    /** The mean; {@code NaN} without observations. */
    public double mean() {
        return count == 0 ? Double.NaN : mean;
    }

    /** The unbiased variance (divisor count − 1); {@code NaN} for fewer than two observations. */
    public double variance() {
        return count < 2 ? Double.NaN : squares / (count - 1);
    }

    /** The square root of {@link #variance}. */
    public double standardDeviation() {
        return Math.sqrt(variance());
    }

    /** The least observation; {@code NaN} without observations. */
    public double min() {
        return count == 0 ? Double.NaN : min;
    }

    /** The greatest observation; {@code NaN} without observations. */
    public double max() {
        return count == 0 ? Double.NaN : max;
    }
}
