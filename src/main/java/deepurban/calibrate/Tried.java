package deepurban.calibrate;

/**
 * A point that was tried.
 *
 * @param phase why it was tried
 * @param point in the unit cube
 * @param statistics mean over the replications, in the order of the targets
 * @param errors in standard errors, in the order of the targets
 * @param misfit sum of the squares of the errors
 */
public record Tried(Phase phase, double[] point, double[] statistics, double[] errors, double misfit) {

    /** Parts of a search. */
    public enum Phase {
        /** From the start on, each parameter following its own targets. */
        FOLLOW,
        /** Spread over the ranges. */
        DESIGN,
        /** Where a straight response would be best. */
        STEP,
        /** Of the evolution strategy. */
        EVOLUTION,
        /** Along one parameter. */
        PROFILE
    }
}
