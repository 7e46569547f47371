package deepurban.observe;

import java.util.List;

/** The daily indicators of the town and its subdistricts, made from the sums of a day. */
public final class DailyIndicators {

    /** Names of the indicators, in their order. */
    public static final List<String> NAMES = List.of(
            "residents",
            "satisfaction",
            "trust",
            "occurred",
            "voiced",
            "closed",
            "resolved",
            "onTimeShare",
            "handlingSatisfaction",
            "latent",
            "backlog",
            "busyShare",
            "petitions");

    private DailyIndicators() {}

    /** Returns the indicators of the last day that ended: [area][indicator], the town first, then the subdistricts. */
    public static float[][] lastDay(List<Chronicle> chronicles) {
        return of(chronicles, chronicles.get(0).daily().days() - 1);
    }

    /** Returns the indicators of a day, counted from the start of observation: [area][indicator], the town first. */
    static float[][] of(List<Chronicle> chronicles, int day) {
        float[][] values = new float[chronicles.size() + 1][];
        double[] town = new double[DailyCounts.QUANTITIES];
        double[] area = new double[DailyCounts.QUANTITIES];
        for (int j = 0; j < chronicles.size(); j++) {
            for (int q = 0; q < DailyCounts.QUANTITIES; q++) {
                area[q] = chronicles.get(j).daily().sum(q, day);
                town[q] += area[q];
            }
            values[j + 1] = indicators(area);
        }
        values[0] = indicators(town);
        return values;
    }

    private static float[] indicators(double[] sum) {
        return new float[] {
            (float) sum[DailyCounts.RESIDENTS],
            (float) (sum[DailyCounts.SATISFACTION] / sum[DailyCounts.RESIDENTS]),
            (float) (sum[DailyCounts.TRUST] / sum[DailyCounts.RESIDENTS]),
            (float) sum[DailyCounts.OCCURRED],
            (float) sum[DailyCounts.VOICED],
            (float) sum[DailyCounts.FIRST_CLOSED],
            (float) sum[DailyCounts.RESOLVED],
            (float) (sum[DailyCounts.ON_TIME] / sum[DailyCounts.FIRST_CLOSED]),
            (float) (sum[DailyCounts.EXPERIENCE] / sum[DailyCounts.CLOSED]),
            (float) sum[DailyCounts.LATENT],
            (float) sum[DailyCounts.BACKLOG],
            (float) (sum[DailyCounts.BUSY] / sum[DailyCounts.CASEWORKERS]),
            (float) sum[DailyCounts.PETITIONS]
        };
    }
}
