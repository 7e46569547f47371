package deepurban.experiment;

import deepurban.observe.RunRecord.DailySeries;
import java.util.List;

/**
 * What happens in the whole town by four weeks: sums of events, and the share of closings in time among all of them. A day has too
 * few events to be read, and a mean of daily shares would give a quiet day the weight of a busy one. What is left at the end,
 * less than four weeks, is left out.
 */
public final class FourWeeks {

    /** Days of a period. */
    public static final int DAYS = 28;

    /** Indicators that count events. */
    private static final List<String> COUNTS = List.of("occurred", "voiced", "closed", "resolved", "petitions");

    private static final String ON_TIME = "onTimeShare";

    private FourWeeks() {}

    /** Returns the series by periods, whose number takes the place of the day; nothing where there are no such indicators. */
    static DailySeries of(DailySeries daily) {
        List<String> names = daily.indicators().stream()
                .filter(name -> COUNTS.contains(name) || name.equals(ON_TIME))
                .toList();
        float[][] values = new float[names.size()][];
        for (int i = 0; i < values.length; i++) {
            float[] series = values(daily, names.get(i));
            values[i] = names.get(i).equals(ON_TIME) ? shares(series, values(daily, "closed")) : sums(series);
        }
        return new DailySeries(daily.firstDay(), List.of("town"), names, new float[][][] {values});
    }

    private static float[] values(DailySeries daily, String indicator) {
        return daily.values()[0][daily.indicators().indexOf(indicator)];
    }

    private static float[] sums(float[] days) {
        float[] sums = new float[days.length / DAYS];
        for (int day = 0; day < sums.length * DAYS; day++) {
            sums[day / DAYS] += days[day];
        }
        return sums;
    }

    private static float[] shares(float[] shares, float[] weights) {
        float[] means = new float[shares.length / DAYS];
        for (int period = 0; period < means.length; period++) {
            double sum = 0;
            double weight = 0;
            for (int day = period * DAYS; day < (period + 1) * DAYS; day++) {
                if (weights[day] > 0) {
                    sum += (double) shares[day] * weights[day];
                    weight += weights[day];
                }
            }
            means[period] = weight == 0 ? Float.NaN : (float) (sum / weight);
        }
        return means;
    }
}
