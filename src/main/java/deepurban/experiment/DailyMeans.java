package deepurban.experiment;

import deepurban.observe.RunRecord.DailySeries;
import deepurban.statistics.Interval;
import java.util.List;

/**
 * Mean and interval of the daily series of one arm over its replications, updated run by run: its size does not grow
 * with their number.
 *
 * <p>Mean and squares after Welford (1962), as {@link deepurban.statistics.Tally}, but in arrays: a district has millions of
 * values. The last bits depend on the order of the runs. Mutable; for one thread.
 */
public final class DailyMeans {

    private final int firstDay;
    private final List<String> areas;
    private final List<String> indicators;
    private final int days;
    // [area × indicator × day], row-major
    private final int[] counts;
    private final double[] means;
    private final double[] squares;

    /** Starts with the shape of {@code first}, which is not yet added. */
    DailyMeans(DailySeries first) {
        firstDay = first.firstDay();
        areas = List.copyOf(first.areas());
        indicators = List.copyOf(first.indicators());
        days = first.values().length == 0 || first.values()[0].length == 0 ? 0 : first.values()[0][0].length;
        int size = areas.size() * indicators.size() * days;
        counts = new int[size];
        means = new double[size];
        squares = new double[size];
    }

    /** Adds the series of one run; values that are NaN do not count. */
    void add(DailySeries series) {
        for (int area = 0; area < areas.size(); area++) {
            for (int indicator = 0; indicator < indicators.size(); indicator++) {
                add(index(area, indicator, 0), series.values()[area][indicator]);
            }
        }
    }

    private void add(int start, float[] values) {
        for (int day = 0; day < days; day++) {
            double value = values[day];
            if (!Double.isNaN(value)) {
                int i = start + day;
                counts[i]++;
                double deviation = value - means[i];
                means[i] += deviation / counts[i];
                squares[i] += deviation * (value - means[i]);
            }
        }
    }

    /** Returns the day of the run that day 0 of the series stands for. */
    public int firstDay() {
        return firstDay;
    }

    /** Returns the names of the areas. */
    public List<String> areas() {
        return areas;
    }

    /** Returns the names of the indicators. */
    public List<String> indicators() {
        return indicators;
    }

    /** Returns the number of days. */
    public int days() {
        return days;
    }

    /** Returns the mean over the runs in which it is defined; NaN if there is none. */
    public double mean(int area, int indicator, int day) {
        int i = index(area, indicator, day);
        return counts[i] == 0 ? Double.NaN : means[i];
    }

    /** Returns the 95 % interval of the mean; unknown for fewer than two runs. */
    public Interval interval(int area, int indicator, int day) {
        int i = index(area, indicator, day);
        if (counts[i] < 2) {
            return Interval.UNKNOWN;
        }
        double half = StudentHalfWidth.of(counts[i]) * Math.sqrt(squares[i] / (counts[i] - 1));
        return new Interval(means[i] - half, means[i] + half);
    }

    private int index(int area, int indicator, int day) {
        return (area * indicators.size() + indicator) * days + day;
    }
}
