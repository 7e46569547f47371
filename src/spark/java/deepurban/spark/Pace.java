package deepurban.spark;

/** How many runs make a task: so many that Spark's own cost for each is small, so few that little is lost with a worker. */
final class Pace {

    /** Spark takes tenths of a second for each task. */
    private static final double SECONDS_A_TASK = 4;

    /** What they say is in memory at once, on both sides. */
    private static final int MOST_RUNS = 100;

    private long runs;
    private double seconds;

    /** Learns from a portion that was run. */
    void learn(Told told) {
        runs += told.runs();
        seconds += told.nanos() / 1e9;
    }

    /** Returns how many runs the next portion shall have; the first ones are as small as they can be. */
    int runs() {
        return runs == 0 || seconds == 0 ? 1 : (int) Math.max(1, Math.min(MOST_RUNS, SECONDS_A_TASK * runs / seconds));
    }
}
