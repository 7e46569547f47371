package deepurban.hypothesis;

import deepurban.statistics.PairedDifference;

/** What the runs say of a test at one point of the grid. */
public enum Support {
    /** The claim is shown: beyond the margin, on the side that it says. */
    HELD("held"),
    /** The contrary is shown: beyond the margin on the other side. */
    OPPOSITE("opposite"),
    /** It is shown that there is less than the claim says. */
    NOT_HELD("notHeld"),
    /** The runs do not tell. */
    UNDECIDED("undecided");

    /** Chance of a false word that is accepted over all tests and points of one hypothesis. */
    public static final double LEVEL = 0.05;

    private final String word;

    Support(String word) {
        this.word = word;
    }

    /** Returns the word that stands in files. */
    public String word() {
        return word;
    }

    /**
     * Judges a contrast that is turned so that the claim says: above.
     *
     * @param fromMargin the contrast less the margin
     * @param p its two-sided p-value, adjusted
     * @param fromContrary the contrast less minus the margin
     * @param pContrary its two-sided p-value, adjusted
     */
    static Support of(PairedDifference fromMargin, double p, PairedDifference fromContrary, double pContrary) {
        if (fromMargin.n() < 2) {
            return UNDECIDED;
        }
        if (p < LEVEL && fromMargin.difference() > 0) {
            return HELD;
        }
        if (pContrary < LEVEL && fromContrary.difference() < 0) {
            return OPPOSITE;
        }
        // No run differs from another: nothing is left to chance.
        boolean exact = fromMargin.sd() == 0;
        return exact || p < LEVEL ? NOT_HELD : UNDECIDED;
    }
}
