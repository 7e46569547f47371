package deepurban.output;

import deepurban.experiment.Arm;
import deepurban.experiment.Effect;
import deepurban.experiment.Failure;
import deepurban.experiment.Findings;
import deepurban.experiment.RunPlan;
import deepurban.experiment.ScopeWord;
import deepurban.experiment.Summary;
import deepurban.observe.Outcome.Direction;
import deepurban.observe.Outcome.Scoped;
import deepurban.statistics.Interval;
import deepurban.statistics.PairedDifference;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The tables of outcomes: runs, summaries, effects, failures. */
final class OutcomeTables {

    private static final List<String> SUMMARY =
            List.of("reform", "outcome", "unit", "n", "mean", "sd", "ci_low", "ci_high", "scope", "scope_value");
    private static final List<String> EFFECTS = List.of(
            "reform",
            "outcome",
            "unit",
            "n",
            "baseline_mean",
            "reform_mean",
            "difference",
            "ci_low",
            "ci_high",
            "p_value",
            "p_adjusted",
            "scope",
            "scope_value",
            "direction",
            "margin",
            "verdict",
            "n_failed",
            "pairing_gain",
            "family");
    private static final List<String> FAILURES = List.of("seed", "reform", "replication", "cause", "message");

    private final Tables tables;
    private final Findings findings;
    private final RunPlan plan;

    OutcomeTables(Tables tables, Findings findings) {
        this.tables = tables;
        this.findings = findings;
        this.plan = findings.plan();
    }

    void writeRuns() throws IOException {
        List<String> header = new ArrayList<>(List.of("reform", "replication", "status", "cause"));
        findings.columns().forEach(column -> header.add(ScopeWord.column(column)));
        Map<List<Integer>, Failure> failures = findings.failures().stream()
                .collect(
                        Collectors.toMap(failure -> List.of(failure.arm(), failure.replication()), failure -> failure));
        tables.write("runs.csv", header, table -> {
            for (int arm = 0; arm < plan.arms().size(); arm++) {
                for (int replication = 0; plan.has(arm, replication); replication++) {
                    addRun(table, arm, replication, failures.get(List.of(arm, replication)));
                }
            }
        });
    }

    private void addRun(CsvTable table, int arm, int replication, Failure failure) {
        table.name(reform(arm)).number((long) RunPlan.number(replication));
        table.name(failure == null ? "done" : "failed");
        table.name(failure == null ? "" : failure.cause().word());
        for (int column = 0; column < findings.columns().size(); column++) {
            table.number(findings.outcome(arm, replication, column));
        }
        table.endRow();
    }

    void writeSummary() throws IOException {
        tables.write("summary.csv", SUMMARY, table -> findings.summaries().forEach(row -> addSummary(table, row)));
    }

    private void addSummary(CsvTable table, Summary row) {
        addOutcome(table, row.arm(), row.outcome());
        table.number(row.n()).number(row.mean()).number(row.sd());
        addInterval(table, row.interval());
        addScope(table, row.outcome());
        table.endRow();
    }

    void writeEffects(List<Effect> effects) throws IOException {
        tables.write("effects.csv", EFFECTS, table -> effects.forEach(effect -> addEffect(table, effect)));
    }

    private void addEffect(CsvTable table, Effect effect) {
        PairedDifference difference = effect.difference();
        addOutcome(table, effect.reform(), effect.outcome());
        table.number((long) difference.n());
        table.number(difference.baselineMean()).number(difference.reformMean()).number(difference.difference());
        addInterval(table, difference.interval(0.95));
        table.number(difference.pValue()).number(effect.adjusted());
        addScope(table, effect.outcome());
        table.name(word(effect.outcome().outcome().direction()));
        table.number(effect.margin()).name(effect.verdict().word()).number((long) effect.failed());
        table.number(difference.pairingGain()).name(effect.family());
        table.endRow();
    }

    void writeFailures() throws IOException {
        tables.write(
                "failures.csv",
                FAILURES,
                table -> findings.failures().forEach(failure -> {
                    table.number(plan.seed()).name(reform(failure.arm())).number((long)
                            RunPlan.number(failure.replication()));
                    table.name(failure.cause().word()).text(failure.message());
                    table.endRow();
                }));
    }

    private void addOutcome(CsvTable table, int arm, Scoped scoped) {
        table.name(reform(arm))
                .name(scoped.outcome().name())
                .name(scoped.outcome().unit());
    }

    private static void addInterval(CsvTable table, Interval interval) {
        table.number(interval.low()).number(interval.high());
    }

    private static void addScope(CsvTable table, Scoped scoped) {
        table.name(ScopeWord.of(scoped.scope())).name(scoped.value());
    }

    private static String word(Direction direction) {
        return direction.name().toLowerCase(Locale.ROOT);
    }

    private String reform(int arm) {
        Arm named = plan.arms().get(arm);
        return named.name();
    }
}
