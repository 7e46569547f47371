package deepurban.optimise;

import deepurban.observe.Outcome;

/**
 * An outcome that is to be made better.
 *
 * @param outcome the outcome
 * @param higher whether more is better
 */
public record Objective(Outcome outcome, boolean higher) {

    /** Which way is better, as files say it. */
    enum Direction {
        HIGHER,
        LOWER
    }

    /** Returns a value in which less is better. */
    double toLessen(double value) {
        return higher ? -value : value;
    }

    /** Returns whether one value is better than another. */
    boolean isBetter(double one, double other) {
        return toLessen(one) < toLessen(other);
    }
}
