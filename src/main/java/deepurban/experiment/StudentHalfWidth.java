package deepurban.experiment;

import deepurban.statistics.Interval;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Half of the width of Student's 95 % interval for a standard deviation of 1, remembered by the number of observations:
 * a daily series asks millions of times for the same few. Safe for several threads.
 */
final class StudentHalfWidth {

    private static final ConcurrentHashMap<Integer, Double> KNOWN = new ConcurrentHashMap<>();

    private StudentHalfWidth() {}

    /** Returns it for {@code n} observations, at least two. */
    static double of(int n) {
        return KNOWN.computeIfAbsent(n, count -> Interval.of(0, 1, count, 0.95).high());
    }
}
