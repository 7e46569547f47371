package deepurban.sweep;

import deepurban.design.Design;
import deepurban.design.Factor;
import deepurban.design.Morris;
import deepurban.design.SobolIndices;
import deepurban.experiment.Arm;
import deepurban.experiment.RunPlan;
import deepurban.output.CsvTable;
import deepurban.output.Tables;
import deepurban.scenario.source.Numbers;
import deepurban.sensitivity.Indices;
import deepurban.sensitivity.MainEffects;
import deepurban.sensitivity.Screening;
import deepurban.statistics.Interval;
import deepurban.statistics.Tally;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes the tables of a whole sweep: its points, summaries, and the analysis that goes with its design. */
final class SweepTables {

    private static final List<String> SUMMARY = List.of(
            "point", "reform", "outcome", "unit", "n", "mean", "sd", "ci_low", "ci_high", "n_undefined", "n_failed");
    private static final List<String> RESPONSE = List.of("reform", "response", "outcome", "unit", "factor");
    private static final List<String> MAIN = List.of("from", "to", "n", "effect", "ci_low", "ci_high", "explained");
    private static final List<String> SCREENING = List.of("n", "mu", "mu_star", "mu_star_low", "mu_star_high", "sigma");
    private static final List<String> INDICES =
            List.of("n", "first_order", "first_low", "first_high", "total", "total_low", "total_high");

    private final Tables tables;
    private final Sweep sweep;
    private final RunPlan plan;
    private final Responses responses;
    private final List<Finding> findings = new ArrayList<>();

    SweepTables(Tables tables, Sweep sweep, Responses responses) {
        this.tables = tables;
        this.sweep = sweep;
        this.plan = sweep.plan(0);
        this.responses = responses;
    }

    /** One thing that is analysed: an outcome of an arm, or what a reform adds to it. */
    private record Response(int arm, boolean difference, int outcome, double[][] values) {}

    void write() throws IOException {
        writeSummary();
        Design design = sweep.design().orElse(null);
        if (design instanceof Morris morris) {
            double[][] sample = morris.sample(sweep.factors());
            writeAnalysis("screening.csv", SCREENING, (table, response) -> addScreening(table, response, sample));
        } else if (design instanceof SobolIndices) {
            writeAnalysis("indices.csv", INDICES, this::addIndices);
        } else {
            MainEffects effects = new MainEffects(sweep.points());
            writeAnalysis("main-effects.csv", MAIN, (table, response) -> addEffects(table, response, effects));
        }
    }

    /** Returns what was found, in the order of the tables. */
    List<Finding> findings() {
        return List.copyOf(findings);
    }

    private void found(
            Response response, int factor, String from, String to, double estimate, Interval interval, double beside) {
        findings.add(new Finding(
                plan.arms().get(response.arm()).name(),
                response.difference(),
                responses.outcome(response.outcome()),
                sweep.factors().get(factor).pointer(),
                from,
                to,
                estimate,
                interval,
                beside));
    }

    static void writePoints(Tables tables, Sweep sweep) throws IOException {
        List<String> header = new ArrayList<>(List.of(PointFile.NUMBER));
        sweep.factors().forEach(factor -> header.add(factor.pointer()));
        tables.write(SweepFiles.POINTS, header, table -> {
            for (int point = 0; point < sweep.points().size(); point++) {
                table.number((long) point + 1);
                sweep.points().values(point).forEach(value -> RunTables.add(table, value));
                table.endRow();
            }
        });
    }

    private void writeSummary() throws IOException {
        tables.write(SweepFiles.SUMMARY, SUMMARY, table -> {
            for (int point = 0; point < sweep.points().size(); point++) {
                for (int arm = 0; arm < plan.arms().size(); arm++) {
                    addSummaries(table, point, arm);
                }
            }
        });
    }

    private void addSummaries(CsvTable table, int point, int arm) {
        List<double[]> values = responses.ofPoint(point, arm);
        int failed = responses.failed(point, arm);
        for (int outcome = 0; outcome < values.size(); outcome++) {
            Tally tally = new Tally();
            Arrays.stream(values.get(outcome)).forEach(tally::add);
            table.number((long) point + 1).name(plan.arms().get(arm).name());
            table.name(responses.outcome(outcome).name())
                    .name(responses.outcome(outcome).unit());
            table.number(tally.count()).number(tally.mean()).number(tally.standardDeviation());
            add(table, Interval.of(tally.mean(), tally.standardDeviation(), tally.count(), 0.95));
            table.number(sweep.replications() - failed - tally.count());
            table.number((long) failed).endRow();
        }
    }

    private List<Response> responses() {
        List<Response> all = new ArrayList<>();
        for (int arm = 0; arm < plan.arms().size(); arm++) {
            for (int outcome = 0; outcome < responses.size(); outcome++) {
                all.add(new Response(arm, false, outcome, responses.levels(arm, outcome)));
            }
            for (int outcome = 0; !plan.arms().get(arm).isBaseline() && outcome < responses.size(); outcome++) {
                double[][] differences = responses.differences(arm, plan.baselineOf(arm), outcome);
                all.add(new Response(arm, true, outcome, differences));
            }
        }
        return all;
    }

    /** Adds the rows of one response. */
    @FunctionalInterface
    private interface Rows {
        void add(CsvTable table, Response response);
    }

    private void writeAnalysis(String name, List<String> columns, Rows rows) throws IOException {
        List<String> header = new ArrayList<>(RESPONSE);
        header.addAll(columns);
        header.addAll(List.of("n_undefined", "n_failed"));
        tables.write(name, header, table -> responses().forEach(response -> rows.add(table, response)));
    }

    private CsvTable lead(CsvTable table, Response response, int factor) {
        Arm arm = plan.arms().get(response.arm());
        table.name(arm.name()).name(response.difference() ? "difference" : "level");
        table.name(responses.outcome(response.outcome()).name());
        table.name(responses.outcome(response.outcome()).unit());
        return table.name(sweep.factors().get(factor).pointer());
    }

    /** Tells how many values an analysis had to do without: of runs that failed, and of runs that ended without one. */
    private void end(CsvTable table, Response response) {
        int baseline = response.difference() ? responses.failed(plan.baselineOf(response.arm())) : 0;
        int failed = responses.failed(response.arm()) + baseline;
        long unknown = Arrays.stream(response.values())
                .flatMapToDouble(Arrays::stream)
                .filter(Double::isNaN)
                .count();
        table.number(Math.max(0, unknown - failed)).number((long) failed).endRow();
    }

    private void addEffects(CsvTable table, Response response, MainEffects analysis) {
        double explained = analysis.explained(response.values());
        for (MainEffects.Effect effect : analysis.of(response.values())) {
            Factor factor = sweep.factors().get(effect.factor());
            lead(table, response, effect.factor());
            String from = factor.isRange() ? Numbers.text(factor.low()) : "";
            String to = factor.isRange()
                    ? Numbers.text(factor.high())
                    : factor.levels().get(effect.level()).asText();
            found(response, effect.factor(), from, to, effect.effect(), effect.interval(), explained);
            table.text(from).text(to).number((long) effect.n()).number(effect.effect());
            add(table, effect.interval());
            table.number(explained);
            end(table, response);
        }
    }

    private void addScreening(CsvTable table, Response response, double[][] sample) {
        for (Screening.Row row : Screening.of(sample, MainEffects.means(response.values()))) {
            lead(table, response, row.factor());
            table.number((long) row.n()).number(row.mean()).number(row.meanAbsolute());
            add(table, row.interval());
            found(response, row.factor(), "", "", row.meanAbsolute(), row.interval(), row.sd());
            table.number(row.sd());
            end(table, response);
        }
    }

    private void addIndices(CsvTable table, Response response) {
        double[] means = MainEffects.means(response.values());
        for (Indices.Row row : Indices.of(sweep.factors().size(), means)) {
            lead(table, response, row.factor());
            table.number((long) row.n()).number(row.first());
            add(table, row.firstInterval());
            table.number(row.total());
            add(table, row.totalInterval());
            found(response, row.factor(), "", "", row.total(), row.totalInterval(), row.first());
            end(table, response);
        }
    }

    private static void add(CsvTable table, Interval interval) {
        table.number(interval.low()).number(interval.high());
    }
}
