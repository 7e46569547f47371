package deepurban.statistics;

import org.apache.commons.math3.distribution.TDistribution;

/**
 * A reform compared with its baseline on common random numbers: the differences of one outcome, replication by
 * replication.
 *
 * <p>A pair in which either outcome is {@code NaN} (it is not known in that run) is left out and counted. With fewer
 * than two pairs there is neither interval nor p-value.
 *
 * @param n pairs used
 * @param leftOut pairs left out
 * @param baselineMean mean of the baseline over the pairs used, in the unit of the outcome; {@code NaN} for no pair
 * @param reformMean mean of the reform over the same pairs
 * @param difference mean of reform − baseline
 * @param sd standard deviation of the differences (divisor n − 1); {@code NaN} for fewer than two pairs
 * @param pairingGain how many more replications the comparison would need for the same width if the two had been run on
 *     unrelated numbers: n · (variance unpaired ÷ variance paired − 1); negative if pairing harms, infinite if the
 *     differences do not vary though the outcomes do, {@code NaN} if nothing varies or for fewer than two pairs
 */
public record PairedDifference(
        int n, int leftOut, double baselineMean, double reformMean, double difference, double sd, double pairingGain) {

    /** Two one-sided tests at 5 % each are one interval of 90 %. */
    private static final double EQUIVALENCE_CONFIDENCE = 0.90;

    /**
     * Compares two series of outcomes.
     *
     * @param baseline [replication]
     * @param reform [replication], the same replications in the same order
     * @throws IllegalArgumentException if they differ in length
     */
    public static PairedDifference of(double[] baseline, double[] reform) {
        if (baseline.length != reform.length) {
            throw new IllegalArgumentException(
                    baseline.length + " replications of the baseline, " + reform.length + " of the reform");
        }
        Tally before = new Tally();
        Tally after = new Tally();
        Tally differences = new Tally();
        for (int i = 0; i < baseline.length; i++) {
            if (!Double.isNaN(baseline[i]) && !Double.isNaN(reform[i])) {
                before.add(baseline[i]);
                after.add(reform[i]);
                differences.add(reform[i] - baseline[i]);
            }
        }
        int n = (int) differences.count();
        double unpaired = before.variance() + after.variance();
        return new PairedDifference(
                n,
                baseline.length - n,
                before.mean(),
                after.mean(),
                differences.mean(),
                differences.standardDeviation(),
                n * (unpaired / differences.variance() - 1));
    }

    /**
     * Student's interval for the mean difference; from 0 to 0 if all differences are exactly 0.
     *
     * @param confidence in (0, 1)
     */
    public Interval interval(double confidence) {
        return Interval.of(difference, sd, n, confidence);
    }

    /**
     * The two-sided p-value of Student's paired test of no difference, in [0, 1]; 1 if all differences are exactly 0,
     * 0 if all are the same other number, {@code NaN} for fewer than two pairs.
     */
    public double pValue() {
        if (n < 2) {
            return Double.NaN;
        }
        if (difference == 0) {
            return 1;
        }
        double t = difference / (sd / Math.sqrt(n));
        return Double.isInfinite(t) ? 0 : 2 * new TDistribution(null, n - 1).cumulativeProbability(-Math.abs(t));
    }

    /**
     * Whether the reform is shown to differ from the baseline by no more than {@code margin}: two one-sided tests at
     * 5 % (Schuirmann 1987, doi:10.1007/BF01068419), that is, the 90 % interval lies within ±{@code margin}. Never
     * for fewer than two pairs; then, and if the interval reaches beyond the margin, nothing is shown.
     *
     * @param margin the largest difference that does not matter, in the unit of the outcome, at least 0
     */
    public boolean isEquivalent(double margin) {
        return interval(EQUIVALENCE_CONFIDENCE).isWithin(margin);
    }
}
