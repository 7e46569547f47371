package deepurban.calibrate;

/**
 * What a statistic should be.
 *
 * @param statistic what is measured
 * @param value the figure
 * @param standardError how far chance, or doubt about the figure, may put it off; above 0
 * @param weight how much it counts beside the others; 1 unless said, 0 if it is only shown
 * @param source where the figure is from; may be empty
 */
public record Target(Statistic statistic, double value, double standardError, double weight, String source) {

    /** An error is cut off here: what is this far away is wrong, and how wrong does not matter. */
    static final double FARTHEST = 50;

    /** Returns its part of the misfit's root: the standardised error times the root of the weight. */
    double error(double simulated) {
        return Math.sqrt(weight) * standardised(simulated);
    }

    /** Returns how many standard errors {@code simulated} lies above the figure; cut off far away. */
    double standardised(double simulated) {
        if (Double.isNaN(simulated)) {
            return FARTHEST;
        }
        double error = statistic.isRatio() && value > 0
                ? Math.log(simulated / value) * value / standardError
                : (simulated - value) / standardError;
        return Math.max(-FARTHEST, Math.min(FARTHEST, error));
    }

    /** Returns whether parameters are fitted to it; otherwise it is only laid beside what is simulated. */
    boolean isFitted() {
        return weight > 0;
    }
}
