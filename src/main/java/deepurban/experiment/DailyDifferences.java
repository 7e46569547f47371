package deepurban.experiment;

import deepurban.observe.RunRecord.DailySeries;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Mean and interval of the daily differences between one reform and its baseline in the whole town, replication by
 * replication: on common random numbers they are far surer than two series side by side.
 *
 * <p>A series waits until its counterpart comes, so about as many wait as there are threads. Mutable; for one thread at a
 * time.
 */
final class DailyDifferences {

    private final Map<Integer, DailySeries> baselines = new HashMap<>();
    private final Map<Integer, DailySeries> reforms = new HashMap<>();
    private DailyMeans means;

    void baseline(int replication, DailySeries series) {
        baselines.put(replication, town(series));
        match(replication);
    }

    void reform(int replication, DailySeries series) {
        reforms.put(replication, town(series));
        match(replication);
    }

    /** The whole town is the first area; a district's further areas would fill the memory. */
    private static DailySeries town(DailySeries series) {
        return new DailySeries(series.firstDay(), series.areas().subList(0, 1), series.indicators(), new float[][][] {
            series.values()[0]
        });
    }

    private void match(int replication) {
        if (!baselines.containsKey(replication) || !reforms.containsKey(replication)) {
            return;
        }
        DailySeries difference = difference(baselines.remove(replication), reforms.remove(replication));
        if (means == null) {
            means = new DailyMeans(difference);
        }
        means.add(difference);
    }

    private static DailySeries difference(DailySeries baseline, DailySeries reform) {
        List<String> indicators = baseline.indicators();
        float[][] differences = new float[indicators.size()][];
        for (int indicator = 0; indicator < differences.length; indicator++) {
            float[] before = baseline.values()[0][indicator];
            float[] after = reform.values()[0][indicator];
            differences[indicator] = new float[before.length];
            for (int day = 0; day < before.length; day++) {
                differences[indicator][day] = after[day] - before[day];
            }
        }
        return new DailySeries(baseline.firstDay(), baseline.areas(), indicators, new float[][][] {differences});
    }

    /** Returns the means; empty while no pair is complete. */
    Optional<DailyMeans> means() {
        return Optional.ofNullable(means);
    }
}
