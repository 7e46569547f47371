package deepurban.statistics;

import org.apache.commons.math3.distribution.ChiSquaredDistribution;

/**
 * The log-rank test of two survival curves, after Mantel (1966) and Peto and Peto (1972, doi:10.2307/2344317): at each time the
 * events expected in one group if both had the same hazard, given who was at risk.
 *
 * <p>Sums over strata are sums of each component: the test of the sums is the stratified test. It takes durations to be
 * independent of each other.
 *
 * @param observed events seen in the second group
 * @param expected events expected there
 * @param variance variance of their number, hypergeometric
 */
public record LogRank(double observed, double expected, double variance) {

    /** Nothing seen and nothing expected; the start of a sum. */
    public static final LogRank NOTHING = new LogRank(0, 0, 0);

    /**
     * Compares two groups over the same times.
     *
     * @param firstAtRisk [time] at risk in the first group
     * @param firstEvents [time] events in the first group
     * @param secondAtRisk [time] at risk in the second group
     * @param secondEvents [time] events in the second group
     */
    public static LogRank of(double[] firstAtRisk, double[] firstEvents, double[] secondAtRisk, double[] secondEvents) {
        double observed = 0;
        double expected = 0;
        double variance = 0;
        for (int time = 0; time < firstAtRisk.length; time++) {
            double atRisk = firstAtRisk[time] + secondAtRisk[time];
            double events = firstEvents[time] + secondEvents[time];
            observed += secondEvents[time];
            if (atRisk > 0) {
                double share = secondAtRisk[time] / atRisk;
                expected += events * share;
                variance += atRisk > 1 ? events * share * (1 - share) * (atRisk - events) / (atRisk - 1) : 0;
            }
        }
        return new LogRank(observed, expected, variance);
    }

    /** Returns the sum with another stratum. */
    public LogRank plus(LogRank other) {
        return new LogRank(observed + other.observed, expected + other.expected, variance + other.variance);
    }

    /** Returns the events seen beyond those expected. */
    public double excess() {
        return observed - expected;
    }

    /** Returns the statistic, of chi-squared distribution with one degree of freedom; NaN if nothing can vary. */
    public double chiSquared() {
        return excess() == 0 ? 0 : variance == 0 ? Double.NaN : excess() * excess() / variance;
    }

    /** Returns the p-value of no difference; NaN if nothing can vary. */
    public double pValue() {
        double statistic = chiSquared();
        return Double.isNaN(statistic)
                ? Double.NaN
                : 1 - new ChiSquaredDistribution(null, 1).cumulativeProbability(statistic);
    }
}
