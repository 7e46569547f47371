package deepurban.experiment;

/**
 * What the widest interval was when replications were looked at.
 *
 * @param replications replications that there were
 * @param arm index of the arm whose interval is farthest from its goal
 * @param halfWidth half of the width of its 95 % interval; NaN if there is none
 * @param goal the half-width that is narrow enough
 * @param forecast replications that will be enough if the variance stays what it is; this many already, if they are enough
 * @param next replications to look at next; this many again, if this is the end
 */
public record Look(int replications, int arm, double halfWidth, double goal, int forecast, int next) {

    /** Whether all intervals are narrow enough. */
    public boolean isMet() {
        return forecast <= replications;
    }

    /** Whether no replications are added any more, because all is narrow enough or the budget is used up. */
    public boolean isLast() {
        return next == replications;
    }
}
