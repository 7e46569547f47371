package deepurban.output;

import deepurban.experiment.Findings;
import deepurban.experiment.RunPlan;
import deepurban.experiment.SelectionRule.Selection;
import deepurban.experiment.Standing;
import java.io.IOException;
import java.util.List;

/** {@code best.csv}: how the reforms stood when the best was found. */
final class BestTable {

    private static final List<String> HEADER = List.of(
            "reform",
            "outcome",
            "unit",
            "status",
            "replications",
            "mean",
            "n",
            "difference_from_best",
            "ci_low",
            "ci_high");

    private BestTable() {}

    static void write(Tables tables, Selection selection, List<Standing> standings) throws IOException {
        Findings findings = selection.findings();
        RunPlan plan = findings.plan();
        tables.write(
                "best.csv",
                HEADER,
                table -> standings.forEach(standing -> {
                    table.name(plan.arms().get(standing.arm()).name());
                    table.name(standing.outcome().outcome().name());
                    table.name(standing.outcome().outcome().unit());
                    table.name(standing.status().word());
                    table.number((long) standing.replications()).number(standing.mean());
                    table.number((long) standing.behind().n());
                    table.number(standing.behind().difference());
                    table.number(standing.behind().interval(0.95).low());
                    table.number(standing.behind().interval(0.95).high());
                    table.endRow();
                }));
    }
}
