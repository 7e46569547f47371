package deepurban.gui.course;

import deepurban.model.DeepUrban;
import deepurban.observe.DailyIndicators;
import deepurban.problem.Locality;
import deepurban.problem.Problems;
import deepurban.resident.Group;
import java.util.Arrays;
import java.util.List;

/**
 * The daily figures of a town, from its first day: the indicators as {@code daily.csv} has them, satisfaction by group, and how long what was
 * closed that day had taken. Safe for several threads.
 */
public final class Series {

    /** Days over which the time to closing is looked at. */
    public static final int WINDOW = 90;

    private static final int WEEK = 7;
    private static final double[] SHARES = {0.5, 0.9};

    private final float[][][] indicators; // [day][area][indicator]
    private final float[][] groups; // [day][group], mean satisfaction
    private final float[][] closingDays; // [day][problem closed for the first time that day], from voicing
    private final float[][] quantiles; // [median, ninth decile][day] of the days to closing, renewed once a week
    private int days;

    Series(int expectedDays) {
        indicators = new float[expectedDays][][];
        groups = new float[expectedDays][];
        closingDays = new float[expectedDays][];
        quantiles = new float[SHARES.length][expectedDays];
    }

    synchronized Series copy() {
        Series copy = new Series(indicators.length);
        copy.days = days;
        System.arraycopy(indicators, 0, copy.indicators, 0, days);
        System.arraycopy(groups, 0, copy.groups, 0, days);
        System.arraycopy(closingDays, 0, copy.closingDays, 0, days);
        for (int q = 0; q < quantiles.length; q++) {
            System.arraycopy(quantiles[q], 0, copy.quantiles[q], 0, days);
        }
        return copy;
    }

    /** Notes the day that the town has just finished. */
    void put(int day, DeepUrban town) {
        float[][] today = town.today();
        List<Locality> localities = town.localities();
        float[] satisfaction = bySatisfaction(localities);
        float[] closed = closed(localities, day);
        synchronized (this) {
            indicators[day] = today;
            groups[day] = satisfaction;
            closingDays[day] = closed;
            days = Math.max(days, day + 1);
            takeQuantiles(day);
        }
    }

    private void takeQuantiles(int day) {
        boolean fresh = day % WEEK == 0;
        float[] sorted = fresh ? lately(day) : null;
        for (int q = 0; q < SHARES.length; q++) {
            quantiles[q][day] = !fresh
                    ? quantiles[q][day - 1]
                    : sorted.length == 0 ? Float.NaN : sorted[(int) (SHARES[q] * (sorted.length - 1))];
        }
    }

    private static float[] bySatisfaction(List<Locality> localities) {
        float[] means = new float[Group.COUNT];
        for (int g = 0; g < means.length; g++) {
            double sum = 0;
            long count = 0;
            for (Locality locality : localities) {
                sum += locality.residents().satisfactionSum(g);
                count += locality.residents().count(g);
            }
            means[g] = (float) (sum / count);
        }
        return means;
    }

    private static float[] closed(List<Locality> localities, int day) {
        float[] found = new float[16];
        int n = 0;
        for (Locality locality : localities) {
            Problems problems = locality.problems();
            for (int p = 0; p < problems.size(); p++) {
                if (problems.isUsed(p) && problems.closed(p) >= day && problems.round(p) == 0) {
                    found = n == found.length ? Arrays.copyOf(found, 2 * n) : found;
                    found[n++] = (float) (problems.closed(p) - problems.voiced(p));
                }
            }
        }
        return Arrays.copyOf(found, n);
    }

    synchronized void forgetFrom(int day) {
        days = Math.min(days, day);
    }

    /** Returns how many days are known, from day 0 on. */
    public synchronized int days() {
        return days;
    }

    /** Returns an indicator by its number for the whole town, day by day before {@code until}. */
    public synchronized float[] town(int indicator, int until) {
        float[] values = new float[Math.min(until, days)];
        for (int day = 0; day < values.length; day++) {
            values[day] = indicators[day][0][indicator];
        }
        return values;
    }

    /** Returns an indicator by its name for the whole town, day by day before {@code until}. */
    public float[] town(String indicator, int until) {
        return town(DailyIndicators.NAMES.indexOf(indicator), until);
    }

    /** Returns all indicators of a day: [area][indicator], the town first. */
    public synchronized float[][] on(int day) {
        return indicators[day];
    }

    /** Returns mean satisfaction of a group by its ordinal, day by day before {@code until}; NaN while it has nobody. */
    public synchronized float[] group(int ordinal, int until) {
        float[] values = new float[Math.min(until, days)];
        for (int day = 0; day < values.length; day++) {
            values[day] = groups[day][ordinal];
        }
        return values;
    }

    /** The days from voicing to first closing of what was closed in the days up to {@code day}, rising. */
    private float[] lately(int day) {
        int n = 0;
        for (int d = Math.max(0, day + 1 - WINDOW); d <= day; d++) {
            n += closingDays[d].length;
        }
        float[] all = new float[n];
        for (int d = Math.max(0, day + 1 - WINDOW); d <= day; d++) {
            n -= closingDays[d].length;
            System.arraycopy(closingDays[d], 0, all, n, closingDays[d].length);
        }
        Arrays.sort(all);
        return all;
    }

    /** Returns the median (0) or ninth decile (1) of the days from voicing to closing, over {@link #WINDOW} days, day by day before {@code until}. */
    public synchronized float[] closing(int quantile, int until) {
        return Arrays.copyOf(quantiles[quantile], Math.min(until, days));
    }

    /** Returns the first day before {@code until} on which any daily indicator of any area differs from another town's; -1: none. */
    public int firstDifference(Series other, int until) {
        for (int day = 0; day < Math.min(until, Math.min(days(), other.days())); day++) {
            if (!Arrays.deepEquals(on(day), other.on(day))) {
                return day;
            }
        }
        return -1;
    }
}
