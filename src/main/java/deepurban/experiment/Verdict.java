package deepurban.experiment;

import deepurban.observe.Outcome.Direction;
import deepurban.statistics.PairedDifference;

/** What a comparison says of one outcome. */
public enum Verdict {
    /** It differs, and the way it should. */
    BETTER("better"),
    /** It differs, and the way it should not. */
    WORSE("worse"),
    /** It is higher; the outcome has no better side. */
    HIGHER("higher"),
    /** It is lower; the outcome has no better side. */
    LOWER("lower"),
    /** It is shown to differ by no more than the smallest effect that matters. */
    EQUIVALENT("equivalent"),
    /** The runs do not tell. */
    UNDECIDED("undecided");

    /** Chance of a false "better" or "worse" that is accepted over a whole family of comparisons. */
    public static final double LEVEL = 0.05;

    private final String word;

    Verdict(String word) {
        this.word = word;
    }

    /** Returns the word that stands in files. */
    public String word() {
        return word;
    }

    /**
     * Judges a paired difference.
     *
     * @param difference reform less baseline
     * @param adjusted its p-value, adjusted over its family; NaN if there is none
     * @param direction which way is better
     * @param margin smallest difference that matters; NaN if none is stated, and then only no difference at all is
     *     equivalent
     */
    static Verdict of(PairedDifference difference, double adjusted, Direction direction, double margin) {
        if (difference.n() < 2) {
            return UNDECIDED;
        }
        if (adjusted < LEVEL) {
            return differs(difference.difference() > 0, direction);
        }
        return difference.isEquivalent(Double.isNaN(margin) ? 0 : margin) ? EQUIVALENT : UNDECIDED;
    }

    private static Verdict differs(boolean rises, Direction direction) {
        if (direction == Direction.NEUTRAL) {
            return rises ? HIGHER : LOWER;
        }
        return rises == (direction == Direction.HIGHER) ? BETTER : WORSE;
    }
}
