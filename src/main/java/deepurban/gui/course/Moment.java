package deepurban.gui.course;

/**
 * What a map shows of one evening. Immutable by convention: nobody writes to its arrays, so that a window may paint it while the town goes on.
 *
 * @param day days finished
 * @param residents [cell] number of residents
 * @param satisfaction [cell] mean satisfaction in [0,1]; NaN where nobody lives
 * @param trust [cell] mean trust in [0,1]; NaN where nobody lives
 * @param backlog [cell] problems heard and not closed
 * @param latent [cell] problems that nobody has heard
 * @param land [cell] ordinal of the land type
 * @param rebuilt [cell] whether it is being redeveloped
 * @param group [cell] ordinal of the most frequent group; -1 where nobody lives
 * @param marks the problems
 * @param points [point] cells with a reception point
 * @param pointsBusy [point] whether somebody was heard there that day
 * @param deputies cells in which a deputy heard somebody that day
 * @param meetings cells in whose neighbourhood or subdistrict a body met that day: the middle of its wards
 * @param figures indicators of the town that day, in the order of {@link deepurban.observe.DailyIndicators#NAMES}; empty before the first day
 */
public record Moment(
        int day,
        int[] residents,
        float[] satisfaction,
        float[] trust,
        int[] backlog,
        int[] latent,
        byte[] land,
        boolean[] rebuilt,
        byte[] group,
        Marks marks,
        int[] points,
        boolean[] pointsBusy,
        int[] deputies,
        int[] meetings,
        float[] figures) {

    /**
     * The problems of an evening.
     *
     * @param key [problem] identity
     * @param cell [problem] cell where it arose
     * @param state [problem] ordinal of its state
     * @param severity [problem] in (0,1]
     */
    public record Marks(long[] key, int[] cell, byte[] state, float[] severity) {

        /** Returns the number of problems. */
        public int count() {
            return key.length;
        }
    }
}
