package deepurban.sweep;

import com.fasterxml.jackson.databind.node.ValueNode;
import deepurban.design.Factor;
import deepurban.experiment.RunPlan;
import deepurban.observe.Outcome;
import deepurban.observe.Outcome.Direction;
import deepurban.output.CsvTable;
import deepurban.output.Tables;
import deepurban.sensitivity.MainEffects;
import deepurban.sensitivity.Prim;
import deepurban.sensitivity.Regret;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes what a sweep under uncertainty says of its choices: the baseline and the reforms, in every future. What is compared is each
 * reform's mean difference from its own baseline, on common random numbers; to change nothing differs by 0.
 */
final class FutureTables {

    private static final List<String> REGRET =
            List.of("point", "reform", "outcome", "unit", "difference", "regret", "best");
    private static final List<String> ROBUSTNESS = List.of(
            "reform",
            "outcome",
            "unit",
            "direction",
            "n",
            "n_left_out",
            "share_best",
            "mean_regret",
            "max_regret",
            "threshold",
            "n_shortfalls",
            "n_failed");
    private static final List<String> BOXES = List.of(
            "reform",
            "outcome",
            "unit",
            "threshold",
            "n",
            "n_shortfalls",
            "n_inside",
            "coverage",
            "density",
            "factor",
            "low",
            "high",
            "levels",
            "p_value");

    private final Tables tables;
    private final Sweep sweep;
    private final RunPlan plan;
    private final Responses responses;
    private final List<Integer> choices; // arms: the first baseline, then the reforms

    FutureTables(Tables tables, Sweep sweep, Responses responses) {
        this.tables = tables;
        this.sweep = sweep;
        this.plan = sweep.plan(0);
        this.responses = responses;
        choices = new ArrayList<>(List.of(0));
        choices.addAll(plan.reforms());
    }

    /** An outcome with the choices compared in it. */
    private record Compared(int outcome, double[][] differences, Regret regret, List<Robustness> rows) {}

    /** Writes the tables; returns a row for each outcome that has a better side and each choice. */
    List<Robustness> write() throws IOException {
        List<Compared> all = IntStream.range(0, responses.size())
                .filter(outcome -> responses.outcome(outcome).direction() != Direction.NEUTRAL)
                .mapToObj(this::compare)
                .toList();
        tables.write("regret.csv", REGRET, table -> all.forEach(compared -> addRegrets(table, compared)));
        tables.write("robustness.csv", ROBUSTNESS, table -> all.forEach(compared -> addRows(table, compared)));
        tables.write(
                "boxes.csv",
                BOXES,
                table -> all.stream()
                        .flatMap(compared -> compared.rows().stream())
                        .forEach(row -> addBox(table, row)));
        return all.stream().flatMap(compared -> compared.rows().stream()).toList();
    }

    private Compared compare(int outcome) {
        double[][] differences = choices.stream()
                .map(arm -> MainEffects.means(responses.differences(arm, plan.baselineOf(arm), outcome)))
                .toArray(double[][]::new);
        boolean higher = responses.outcome(outcome).direction() == Direction.HIGHER;
        Regret regret = new Regret(differences, higher);
        List<Robustness> rows = new ArrayList<>();
        for (Regret.Row row : regret.rows()) {
            rows.add(robustness(outcome, row, regret.of(row.option())));
        }
        return new Compared(outcome, differences, regret, rows);
    }

    private Robustness robustness(int outcome, Regret.Row row, double[] regrets) {
        double threshold = Math.max(0, sweep.outcomes().get(outcome).smallestEffect());
        BitSet known = new BitSet();
        BitSet fails = new BitSet();
        for (int future = 0; future < regrets.length; future++) {
            known.set(future, !Double.isNaN(regrets[future]));
            fails.set(future, regrets[future] > threshold);
        }
        boolean[] ranges = new boolean[sweep.factors().size()];
        for (int factor = 0; factor < ranges.length; factor++) {
            ranges[factor] = sweep.factors().get(factor).isRange();
        }
        int arm = choices.get(row.option());
        return new Robustness(
                plan.arms().get(arm).name(),
                plan.arms().get(arm).isBaseline(),
                responses.outcome(outcome),
                row.n(),
                row.shareBest(),
                row.mean(),
                row.max(),
                threshold,
                fails.cardinality(),
                Prim.find(coordinates(), ranges, fails, known));
    }

    private double[][] coordinates() {
        double[][] x = new double[sweep.points().size()][sweep.factors().size()];
        for (int point = 0; point < x.length; point++) {
            List<ValueNode> values = sweep.points().values(point);
            for (int factor = 0; factor < x[point].length; factor++) {
                Factor at = sweep.factors().get(factor);
                x[point][factor] = at.isRange()
                        ? values.get(factor).doubleValue()
                        : at.levels().indexOf(values.get(factor));
            }
        }
        return x;
    }

    private CsvTable lead(CsvTable table, String choice, Outcome outcome) {
        return table.name(choice).name(outcome.name()).name(outcome.unit());
    }

    private void addRegrets(CsvTable table, Compared compared) {
        double[][] regrets = IntStream.range(0, choices.size())
                .mapToObj(compared.regret()::of)
                .toArray(double[][]::new);
        for (int point = 0; point < sweep.points().size(); point++) {
            for (int option = 0; option < choices.size(); option++) {
                table.number((long) point + 1);
                lead(table, plan.arms().get(choices.get(option)).name(), responses.outcome(compared.outcome()));
                table.number(compared.differences()[option][point]);
                table.number(regrets[option][point]);
                table.number(compared.regret().best(option, point)).endRow();
            }
        }
    }

    private void addRows(CsvTable table, Compared compared) {
        for (int option = 0; option < choices.size(); option++) {
            Robustness row = compared.rows().get(option);
            lead(table, row.choice(), row.outcome());
            table.name(row.outcome().direction() == Direction.HIGHER ? "higher" : "lower");
            table.number((long) row.futures()).number((long) sweep.points().size() - row.futures());
            table.number(row.shareBest()).number(row.meanRegret()).number(row.maxRegret());
            table.number(row.threshold()).number((long) row.shortfalls());
            table.number((long) responses.failed(choices.get(option))).endRow();
        }
    }

    private void addBox(CsvTable table, Robustness row) {
        row.box().ifPresent(box -> {
            for (Prim.Limit limit : box.limits()) {
                Factor factor = sweep.factors().get(limit.factor());
                lead(table, row.choice(), row.outcome()).number(row.threshold());
                table.number((long) box.points()).number((long) box.failures()).number((long) box.inside());
                table.number(box.coverage()).number(box.density()).name(factor.pointer());
                table.number(limit.low()).number(limit.high()).text(levels(limit, factor));
                table.number(limit.p()).endRow();
            }
        });
    }

    /** Returns the levels inside, apart by bars; empty for a range. */
    static String levels(Prim.Limit limit, Factor factor) {
        return limit.levels().stream()
                .map(level -> factor.levels().get(level).asText())
                .collect(Collectors.joining("|"));
    }
}
