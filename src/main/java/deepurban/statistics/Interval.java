package deepurban.statistics;

import org.apache.commons.math3.distribution.TDistribution;

/**
 * A two-sided interval, in the unit of what it bounds; both bounds are {@code NaN} where it is not known.
 *
 * @param low the lower bound
 * @param high the upper bound, not below {@code low}
 */
public record Interval(double low, double high) {

    /** No interval. */
    public static final Interval UNKNOWN = new Interval(Double.NaN, Double.NaN);

    /**
     * @throws IllegalArgumentException if {@code high} lies below {@code low}
     */
    public Interval {
        if (high < low) {
            throw new IllegalArgumentException("interval from " + low + " to " + high + " runs backwards");
        }
    }

    /**
     * Student's interval for the mean of n independent observations.
     *
     * @param mean their mean
     * @param sd their standard deviation (divisor n − 1), at least 0; 0 gives the mean itself as both bounds
     * @param n how many there are; fewer than two have no interval
     * @param confidence in (0, 1), such as 0.95
     * @throws IllegalArgumentException if {@code confidence} is outside (0, 1)
     */
    public static Interval of(double mean, double sd, long n, double confidence) {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("confidence " + confidence + " is not in (0, 1)");
        }
        if (n < 2 || Double.isNaN(mean) || Double.isNaN(sd)) {
            return UNKNOWN;
        }
        // Without a generator: the distribution would otherwise make one, seeded by the clock.
        TDistribution student = new TDistribution(null, n - 1);
        double half = student.inverseCumulativeProbability(0.5 + confidence / 2) * sd / Math.sqrt(n);
        return new Interval(mean - half, mean + half);
    }

    /** Half of the distance between the bounds. */
    public double halfWidth() {
        return (high - low) / 2;
    }

    /** Whether the whole interval lies in [−{@code margin}, {@code margin}]; never if it is not known. */
    public boolean isWithin(double margin) {
        return low >= -margin && high <= margin;
    }
}
