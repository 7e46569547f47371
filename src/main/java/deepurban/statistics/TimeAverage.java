package deepurban.statistics;

/**
 * The average over time of a level that changes in steps, such as a number in a queue: the area under the level, never the
 * average of observations.
 *
 * <p>Constant memory. Mutable; for one thread.
 */
public final class TimeAverage {

    private double start;
    private double last;
    private double level;
    private double area;

    /** Starts at time 0 with level 0. */
    public TimeAverage() {}

    private TimeAverage(TimeAverage other) {
        start = other.start;
        last = other.last;
        level = other.level;
        area = other.area;
    }

    /** Forgets the past: averages count from {@code time}, at the level that holds. */
    public void restart(double time) {
        start = time;
        last = time;
        area = 0;
    }

    /**
     * Changes the level at a time.
     *
     * @param time in days; a time before the last change counts as the last change's
     * @param by how much the level rises
     */
    public void change(double time, double by) {
        if (time > last) {
            area += level * (time - last);
            last = time;
        }
        level += by;
    }

    /** Returns the level that holds. */
    public double level() {
        return level;
    }

    /** Returns the average from the start until {@code time}, at or after the last change; the level itself when no time has passed. */
    public double average(double time) {
        double span = time - start;
        return span <= 0 ? level : (area + level * (time - last)) / span;
    }

    /** Returns a copy that goes its own way. */
    public TimeAverage copy() {
        return new TimeAverage(this);
    }
}
