package deepurban.calibrate;

import deepurban.statistics.Quantiles;
import java.util.Arrays;

/**
 * Observed beside simulated.
 *
 * @param part what the target is from
 * @param target what was observed
 * @param simulated the same in each of some runs with fresh random numbers, at the best point
 */
public record Fit(Part part, Target target, double[] simulated) {

    /** Quantiles that the 90 % prediction interval lies between. */
    private static final double TAIL = 0.05;

    /** Parts of the data. */
    public enum Part {
        /** What the parameters were fitted to. */
        TRAINING,
        /** What the search never saw. */
        HOLD_OUT
    }

    /** Returns the level over the runs: their mean, for times their median, because a time may not be reached in some of them. */
    public double level() {
        return target.statistic().isTime()
                ? Quantiles.of(simulated, 0.5)
                : Arrays.stream(simulated).average().orElseThrow();
    }

    /** Returns the lower end of the interval that 90 % of runs lie in. */
    public double low() {
        return Quantiles.of(simulated, TAIL);
    }

    /** Returns the upper end. */
    public double high() {
        return Quantiles.of(simulated, 1 - TAIL);
    }

    /** Returns how many standard errors of the observation the level lies above it. */
    public double error() {
        return target.standardised(level());
    }
}
