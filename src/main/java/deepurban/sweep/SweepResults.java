package deepurban.sweep;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.design.Factor;
import deepurban.experiment.OutcomeChoice;
import deepurban.mechanism.Catalogue;
import deepurban.output.ResultFolder;
import deepurban.output.ResultWriter;
import deepurban.output.Study;
import deepurban.output.Tables;
import deepurban.parameters.Title;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Writes what a result folder of a sweep holds beside what all result folders hold. */
public final class SweepResults {

    private final Sweep sweep;
    private final Shard shard;
    private final ResultFolder folder;
    private final Tables tables;

    /**
     * Prepares to write.
     *
     * @param byteOrderMark whether CSV files begin with the mark that Excel wants
     */
    public SweepResults(Sweep sweep, Shard shard, ResultFolder folder, boolean byteOrderMark) {
        this.sweep = sweep;
        this.shard = shard;
        this.folder = folder;
        this.tables = new Tables(folder, byteOrderMark);
    }

    /** Returns what was asked, as a result folder tells it. */
    public static Study study(Sweep sweep, String command) {
        Map<String, Title> titles = new LinkedHashMap<>();
        sweep.reforms()
                .forEach(name ->
                        titles.put(name, sweep.scenario().reforms().get(name).title()));
        return new Study(
                sweep.name(),
                sweep.title(),
                command,
                sweep.reforms(),
                sweep.seed(),
                sweep.scenario().parameters().time().start(),
                sweep.scenario().tree(),
                titles,
                sweep.outcomes(),
                input(sweep));
    }

    /** What decides the results beside scenario, seed and command: more replications extend the same results. */
    private static ObjectNode input(Sweep sweep) {
        ObjectNode input = sweep.tree().without(Set.of("replications", "title", "scenario"));
        ArrayNode outcomes = input.putArray("outcomes");
        for (OutcomeChoice choice : sweep.outcomes()) {
            outcomes.addObject()
                    .put("name", choice.name())
                    .put("primary", choice.primary())
                    .put("smallestEffect", choice.smallestEffect());
        }
        if (sweep.design().isEmpty()) {
            ArrayNode points = input.putArray("points");
            sweep.factors().forEach(factor -> points.add(factor.pointer()));
            for (int point = 0; point < sweep.points().size(); point++) {
                sweep.points().values(point).forEach(points::add);
            }
        }
        return input;
    }

    /** Adds to the manifest what it needs to tell of a sweep. */
    public void tell(ResultWriter writer) {
        ObjectNode told = JsonNodeFactory.instance.objectNode();
        told.put("points", sweep.points().size());
        told.put("replications", sweep.replications());
        told.putObject("shard").put("index", shard.index()).put("of", shard.of());
        List<String> pointers = sweep.factors().stream().map(Factor::pointer).toList();
        told.set("factors", new FactorTitles(sweep.scenario(), pointers, Catalogue.load()).json());
        writer.note("sweep", told);
    }

    /** Writes what was asked; {@link ResultWriter#begin} comes before. */
    public void begin(ResultWriter writer) throws IOException {
        ObjectNode tree = sweep.tree();
        tree.put("replications", sweep.replications());
        writer.writeJson(SweepFiles.EXPERIMENT, tree);
        SweepTables.writePoints(tables, sweep);
    }

    /**
     * Writes all runs, and, of a whole sweep, what they say together.
     *
     * @param runs tells a reader all runs in their order
     * @return what was found
     */
    public Findings writeTables(Consumer<RunReader> runs) throws IOException {
        Responses responses = new Responses(sweep, shard.points(sweep.points().size()));
        try (RunTables table = new RunTables(tables, sweep)) {
            runs.accept(table.and(responses));
            table.commit();
        }
        if (!shard.isWhole()) {
            return new Findings(List.of(), List.of());
        }
        SweepTables analyses = new SweepTables(tables, sweep, responses);
        analyses.write();
        List<Robustness> robustness =
                sweep.isUnderUncertainty() ? new FutureTables(tables, sweep, responses).write() : List.of();
        return new Findings(analyses.findings(), robustness);
    }

    /**
     * What a whole sweep says.
     *
     * @param factors what each factor does
     * @param robustness how each choice fares over the futures; none without uncertainties
     */
    public record Findings(List<Finding> factors, List<Robustness> robustness) {}

    /** Returns where the results are written. */
    public ResultFolder folder() {
        return folder;
    }
}
