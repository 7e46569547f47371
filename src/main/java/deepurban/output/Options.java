package deepurban.output;

/**
 * What a result folder holds beside the usual.
 *
 * @param problemShare share of problems that get a row, in [0,1]; 0: no problem files
 * @param dailyRuns whether each run leaves its own daily series
 * @param excel whether plain CSV files begin with a byte order mark
 */
public record Options(double problemShare, boolean dailyRuns, boolean excel) {

    /** The usual files only. */
    public static final Options USUAL = new Options(0, false, false);

    /**
     * @throws IllegalArgumentException if the share is outside [0,1]
     */
    public Options {
        if (!(problemShare >= 0 && problemShare <= 1)) {
            throw new IllegalArgumentException("a share of problems of " + problemShare + " is not in [0,1]");
        }
    }
}
