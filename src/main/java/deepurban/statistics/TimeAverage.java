package deepurban.statistics;

import java.util.Arrays;

/**
 * A level that changes in steps over continuous time, such as a backlog, and its average over any span.
 *
 * <p>At the moment of a change the new level holds. Every change is kept, with the area up to it, so that the average
 * over a span costs two binary searches wherever the span lies.
 *
 * <p>Cost: 24 bytes per change of level; setting the level that already holds is free. Mutable; for one thread.
 */
public final class TimeAverage {

    private double[] times = new double[16]; // [change], days, rising
    private double[] levels = new double[16]; // [change], from times[change] on
    private double[] areas = new double[16]; // [change], level × days from times[0] to times[change]
    private int changes;

    /**
     * Sets the level from {@code time} on. The first call begins the record.
     *
     * @param time in days, not before the last change; at the very time of the last change the new level replaces it
     * @param level any finite number
     * @throws IllegalArgumentException if time runs backwards, or either is not a finite number
     */
    public void set(double time, double level) {
        if (!Double.isFinite(time) || !Double.isFinite(level)) {
            throw new IllegalArgumentException("level " + level + " at " + time + " is not finite");
        }
        if (changes > 0 && time <= times[changes - 1]) {
            replaceLast(time, level);
        } else if (changes == 0 || level != levels[changes - 1]) {
            append(time, level);
        }
    }

    private void replaceLast(double time, double level) {
        if (time < times[changes - 1]) {
            throw new IllegalArgumentException(
                    "time runs backwards: " + time + " comes before the last change at " + times[changes - 1]);
        }
        levels[changes - 1] = level;
    }

    private void append(double time, double level) {
        if (changes == times.length) {
            times = Arrays.copyOf(times, 2 * changes);
            levels = Arrays.copyOf(levels, 2 * changes);
            areas = Arrays.copyOf(areas, 2 * changes);
        }
        areas[changes] = changes == 0 ? 0 : areaUntil(time);
        times[changes] = time;
        levels[changes] = level;
        changes++;
    }

    /**
     * The average level over [{@code from}, {@code to}]; the last level is taken to hold on. If both are equal, the
     * level at that time.
     *
     * @throws IllegalArgumentException if {@code from} lies before the first {@link #set} or after {@code to}
     */
    public double average(double from, double to) {
        if (changes == 0 || !(from >= times[0] && from <= to)) {
            throw new IllegalArgumentException("no average over [" + from + ", " + to + "]: the record begins "
                    + (changes == 0 ? "with the first level" : "at " + times[0]));
        }
        if (from == to) {
            return levels[changeAt(from)];
        }
        return (areaUntil(to) - areaUntil(from)) / (to - from);
    }

    /** A record of the same levels that goes its own way. */
    public TimeAverage copy() {
        TimeAverage copy = new TimeAverage();
        copy.times = times.clone();
        copy.levels = levels.clone();
        copy.areas = areas.clone();
        copy.changes = changes;
        return copy;
    }

    private double areaUntil(double time) {
        int change = changeAt(time);
        return areas[change] + levels[change] * (time - times[change]);
    }

    /** The last change at or before {@code time}. */
    private int changeAt(double time) {
        int found = Arrays.binarySearch(times, 0, changes, time);
        return found >= 0 ? found : -found - 2;
    }
}
