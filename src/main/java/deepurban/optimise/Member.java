package deepurban.optimise;

import deepurban.statistics.Interval;
import java.util.List;
import java.util.OptionalInt;

/**
 * A setting that was run anew on random numbers that the search has not seen.
 *
 * @param searched what the search said of it
 * @param levels what the new runs say, objective by objective
 * @param changes the difference from the scenario as it is on the same new random numbers, objective by objective; none if
 *     that was not run
 * @param failed new runs that failed
 * @param state what the new runs leave of it
 * @param beatenBy the number, from 0, of a setting that is better by the new runs; empty if there is none
 */
public record Member(
        Evaluation searched, List<Level> levels, List<Change> changes, int failed, State state, OptionalInt beatenBy) {

    /** What the new runs leave of a setting. */
    public enum State {
        /** No other setting that was run anew beats it. */
        FRONT,
        /** Another one beats it: luck had carried it to the front. */
        BEATEN,
        /** A new run failed, or an objective was not defined in one. */
        INCOMPLETE
    }

    /**
     * A paired difference.
     *
     * @param mean mean over the pairs; NaN without any
     * @param interval 95 %
     */
    public record Change(double mean, Interval interval) {}

    /** Copies the lists. */
    public Member {
        levels = List.copyOf(levels);
        changes = List.copyOf(changes);
    }

    /** Returns whether it is the scenario as it is. */
    public boolean isPresent() {
        return searched.generation() == 0;
    }
}
