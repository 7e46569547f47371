package deepurban.ingest;

/**
 * How much the time of a case counts by its age: half as much for every half-life that it was opened before the end of its part. Where practice
 * changes, the times to be foretold are nearer to those last seen.
 *
 * @param halfLife in days; 0: all count alike
 * @param end day since 1970 from which ages count
 */
record Recency(double halfLife, int end) {

    /** All cases count alike. */
    static final Recency NONE = new Recency(0, 0);

    /** A case of the last day has this weight; weights are whole, so that sums are exact. */
    private static final int FULL = 1_000;

    /** Returns the weight of what was opened on a day; 0 for what is so old that it no longer counts. */
    int weight(int day) {
        return halfLife == 0 ? 1 : (int) Math.round(FULL * StrictMath.pow(2, (day + 1 - end) / halfLife));
    }

    /** Returns how many cases of equal weight would tell as much (Kish 1965). */
    static double effective(double sum, double squares) {
        return squares == 0 ? 0 : sum * sum / squares;
    }
}
