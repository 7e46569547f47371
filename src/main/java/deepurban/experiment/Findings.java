package deepurban.experiment;

import deepurban.observe.Outcome.Scoped;
import deepurban.observe.ProblemRow;
import deepurban.observe.RunRecord;
import deepurban.observe.RunRecord.DailySeries;
import deepurban.observe.RunRecord.SurvivalCurve;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the runs of a plan say together; filled run by run, for each arm in the order of replications.
 *
 * <p>It keeps all outcomes of every run, but of series, maps, curves and units only their means. Mutable while it is
 * filled; for one thread at a time.
 */
public final class Findings {

    private final RunPlan plan;
    private final double[][][] outcomes; // [arm][replication], null for a run that failed or is not there yet
    private final List<Failure> failures = new ArrayList<>();
    private final ArmMeans[] means;
    private final Map<Integer, DailyDifferences> differences = new LinkedHashMap<>(); // by reform
    private final Map<Integer, DailyDifferences> fourWeeks = new LinkedHashMap<>(); // by reform
    private final Map<Integer, LogRankTests> logRanks = new LinkedHashMap<>(); // by reform
    private final Partings partings = new Partings();
    private final ProblemSamples samples;
    private List<Scoped> columns = List.of();

    /** Prepares for the runs of a plan. */
    public Findings(RunPlan plan) {
        this.plan = plan;
        int arms = plan.arms().size();
        outcomes = new double[arms][plan.replications()][];
        means = new ArmMeans[arms];
        Arrays.setAll(
                means, arm -> new ArmMeans(plan.days() - plan.arms().get(arm).observedFrom()));
        plan.reforms().forEach(reform -> {
            differences.put(reform, new DailyDifferences());
            fourWeeks.put(reform, new DailyDifferences());
            logRanks.put(reform, new LogRankTests());
        });
        samples = new ProblemSamples(arms);
    }

    /** Takes what a run says. */
    public void finished(int arm, int replication, RunRecord record) {
        if (columns.isEmpty()) {
            columns = List.copyOf(record.columns());
        }
        outcomes[arm][replication] = record.outcomes().clone();
        means[arm].add(record);
        addDifferences(differences, arm, replication, record.daily());
        addDifferences(fourWeeks, arm, replication, FourWeeks.of(record.daily()));
        addSurvival(arm, replication, record.survival());
        partings.add(arm, replication, record.daily());
        samples.add(arm, replication, record.problems());
    }

    private void addDifferences(
            Map<Integer, DailyDifferences> differences, int arm, int replication, DailySeries daily) {
        differences.forEach((reform, pairs) -> {
            if (reform == arm) {
                pairs.reform(replication, daily);
            } else if (plan.baselineOf(reform) == arm && plan.has(reform, replication)) {
                pairs.baseline(replication, daily);
            }
        });
    }

    private void addSurvival(int arm, int replication, List<SurvivalCurve> curves) {
        logRanks.forEach((reform, tests) -> {
            if (reform == arm) {
                tests.reform(replication, curves);
            } else if (plan.baselineOf(reform) == arm) {
                tests.baseline(replication, curves);
            }
        });
    }

    /** Takes a run that failed. */
    public void failed(Failure failure) {
        failures.add(failure);
        samples.drop(failure.replication());
    }

    /** Returns the plan. */
    public RunPlan plan() {
        return plan;
    }

    /** Returns what the numbers of {@link #outcomes} are; empty if no run finished. */
    public List<Scoped> columns() {
        return columns;
    }

    /** Returns the failures by arm and replication. */
    public List<Failure> failures() {
        return failures.stream()
                .sorted(Comparator.comparingInt(Failure::arm).thenComparingInt(Failure::replication))
                .toList();
    }

    /** Whether a run finished. */
    public boolean isDone(int arm, int replication) {
        return outcomes[arm][replication] != null;
    }

    /** Returns one outcome of a run; NaN if the run failed or the outcome is not defined. */
    public double outcome(int arm, int replication, int column) {
        return isDone(arm, replication) ? outcomes[arm][replication][column] : Double.NaN;
    }

    /** Returns the means of an arm. */
    public ArmMeans means(int arm) {
        return means[arm];
    }

    /** Returns the daily differences of a reform from its baseline in the whole town; empty if no pair is complete. */
    public Optional<DailyMeans> differences(int reform) {
        return differences.get(reform).means();
    }

    /** Returns the differences of a reform from its baseline by {@link FourWeeks}; empty if no pair is complete. */
    public Optional<DailyMeans> fourWeeks(int reform) {
        return fourWeeks.get(reform).means();
    }

    /** Returns the log-rank tests of a reform against its baseline. */
    public LogRankTests logRanks(int reform) {
        return logRanks.get(reform);
    }

    /** Returns where a reform first differs from its baseline in the first replication; empty if it does not, or one of them failed. */
    public Optional<Parting> parting(int reform) {
        return partings.between(plan.baselineOf(reform), reform);
    }

    /** Returns the replication whose problems were kept, if all arms finished any. */
    public OptionalInt sampledReplication() {
        return samples.replication();
    }

    /** Returns the sample of problems of an arm in {@link #sampledReplication}. */
    public List<ProblemRow> problems(int arm) {
        return samples.of(arm);
    }

    /** Returns the summaries of all arms, outcomes in the order of the columns. */
    public List<Summary> summaries() {
        List<Summary> summaries = new ArrayList<>();
        for (int arm = 0; arm < plan.arms().size(); arm++) {
            for (int column = 0; column < columns.size(); column++) {
                summaries.add(Summary.of(arm, columns.get(column), values(arm, column)));
            }
        }
        return summaries;
    }

    /** Returns the effects of all reforms. */
    public List<Effect> effects(List<OutcomeChoice> choices) {
        return new Effects(this, choices).all();
    }

    double[] values(int arm, int column) {
        double[] values = new double[plan.replications()];
        Arrays.setAll(values, replication -> outcome(arm, replication, column));
        return values;
    }

    int failedPairs(int baseline, int reform) {
        int failed = 0;
        for (int replication = 0; replication < plan.replications(); replication++) {
            boolean wanted = plan.has(baseline, replication) && plan.has(reform, replication);
            if (wanted && (!isDone(baseline, replication) || !isDone(reform, replication))) {
                failed++;
            }
        }
        return failed;
    }
}
