package deepurban.output;

import deepurban.experiment.Decomposition;
import deepurban.experiment.Decomposition.Estimate;
import java.io.IOException;
import java.util.List;

/** The tables of a package that was decomposed into its parts. */
final class DecompositionTables {

    private static final List<String> SHARES = List.of(
            "outcome",
            "unit",
            "part",
            "n",
            "share",
            "ci_low",
            "ci_high",
            "alone",
            "alone_ci_low",
            "alone_ci_high",
            "last",
            "last_ci_low",
            "last_ci_high");
    private static final List<String> INTERACTIONS =
            List.of("outcome", "unit", "part", "other_part", "n", "interaction", "ci_low", "ci_high");

    private DecompositionTables() {}

    /** Writes {@code shares.csv} and {@code interactions.csv}; in the first, the part {@code whole} is the effect of the package. */
    static void write(Tables tables, List<Decomposition.Outcome> outcomes, String whole) throws IOException {
        tables.write("shares.csv", SHARES, table -> outcomes.forEach(outcome -> addShares(table, outcome, whole)));
        tables.write("interactions.csv", INTERACTIONS, table -> outcomes.forEach(outcome -> addPairs(table, outcome)));
    }

    private static void addShares(CsvTable table, Decomposition.Outcome outcome, String whole) {
        outcome.shares().forEach(share -> {
            addOutcome(table, outcome, share.name());
            table.number((long) outcome.n());
            add(table, share.share());
            add(table, share.alone());
            add(table, share.last());
            table.endRow();
        });
        addOutcome(table, outcome, whole);
        table.number((long) outcome.n());
        add(table, outcome.effect());
        add(table, outcome.effect());
        add(table, outcome.effect());
        table.endRow();
    }

    private static void addPairs(CsvTable table, Decomposition.Outcome outcome) {
        outcome.interactions().forEach(pair -> {
            addOutcome(table, outcome, pair.first());
            table.name(pair.second()).number((long) outcome.n());
            add(table, pair.index());
            table.endRow();
        });
    }

    private static void addOutcome(CsvTable table, Decomposition.Outcome outcome, String part) {
        table.name(outcome.outcome().outcome().name());
        table.name(outcome.outcome().outcome().unit());
        table.name(part);
    }

    private static void add(CsvTable table, Estimate estimate) {
        table.number(estimate.mean())
                .number(estimate.interval().low())
                .number(estimate.interval().high());
    }
}
