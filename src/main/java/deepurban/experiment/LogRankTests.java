package deepurban.experiment;

import deepurban.observe.RunRecord.SurvivalCurve;
import deepurban.statistics.LogRank;
import deepurban.statistics.PairedDifference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether problems are resolved sooner under one reform than in its baseline, by class: the log-rank test, replication by
 * replication.
 *
 * <p>Problems of one town are not independent of each other, as the test itself assumes: they wait in the same queues. So the
 * excess of resolutions over those expected is taken from each replication and put to Student's test over replications.
 *
 * <p>Curves wait until their counterpart comes. Mutable; for one thread at a time.
 */
public final class LogRankTests {

    private final Map<Integer, List<SurvivalCurve>> baselines = new HashMap<>();
    private final Map<Integer, List<SurvivalCurve>> reforms = new HashMap<>();
    private final Map<String, List<LogRank>> byClass = new LinkedHashMap<>();

    void baseline(int replication, List<SurvivalCurve> curves) {
        baselines.put(replication, curves);
        match(replication);
    }

    void reform(int replication, List<SurvivalCurve> curves) {
        reforms.put(replication, curves);
        match(replication);
    }

    private void match(int replication) {
        if (baselines.containsKey(replication) && reforms.containsKey(replication)) {
            List<SurvivalCurve> before = baselines.remove(replication);
            List<SurvivalCurve> after = reforms.remove(replication);
            for (int i = 0; i < before.size(); i++) {
                byClass.computeIfAbsent(before.get(i).problemClass(), name -> new ArrayList<>())
                        .add(compare(before.get(i), after.get(i)));
            }
        }
    }

    /** A curve that ends sooner has nobody left to compare. */
    private static LogRank compare(SurvivalCurve before, SurvivalCurve after) {
        int steps = Math.min(before.days().length, after.days().length);
        return LogRank.of(
                java.util.Arrays.copyOf(before.atRisk(), steps),
                java.util.Arrays.copyOf(before.resolved(), steps),
                java.util.Arrays.copyOf(after.atRisk(), steps),
                java.util.Arrays.copyOf(after.resolved(), steps));
    }

    /** Returns the classes, {@code all} among them; none while no pair is complete. */
    public List<String> classes() {
        return List.copyOf(byClass.keySet());
    }

    /** Returns how many replications are compared. */
    public int n(String problemClass) {
        return byClass.get(problemClass).size();
    }

    /** Returns the sum over replications: the stratified test. */
    public LogRank sum(String problemClass) {
        return byClass.get(problemClass).stream().reduce(LogRank.NOTHING, LogRank::plus);
    }

    /** Returns the p-value over replications, in [0,1]; NaN for fewer than two. */
    public double pValue(String problemClass) {
        double[] observed = byClass.get(problemClass).stream()
                .mapToDouble(LogRank::observed)
                .toArray();
        double[] expected = byClass.get(problemClass).stream()
                .mapToDouble(LogRank::expected)
                .toArray();
        return PairedDifference.of(expected, observed).pValue();
    }
}
