package deepurban.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.calibrate.TargetShape;
import deepurban.hypothesis.HypothesisSchema;
import deepurban.mechanism.Catalogue;
import deepurban.optimise.SearchShape;
import deepurban.scenario.Canonical;
import deepurban.scenario.ScenarioSchema;
import deepurban.sweep.ExperimentSchema;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints a JSON Schema. */
@Command(name = "schema")
final class SchemaCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    Common common;

    @Parameters(
            index = "0",
            paramLabel = "scenario|reform|experiment|search|hypothesis|targets",
            descriptionKey = "kind")
    private Kind kind;

    /** Kinds of files that have a schema. */
    enum Kind {
        scenario,
        reform,
        experiment,
        search,
        hypothesis,
        targets
    }

    SchemaCommand(Surroundings around) {
        this.around = around;
    }

    private ObjectNode schema(Catalogue catalogue) {
        return switch (kind) {
            case scenario -> ScenarioSchema.scenario(catalogue);
            case reform -> ScenarioSchema.reform(catalogue);
            case experiment -> ExperimentSchema.schema();
            case search -> SearchShape.schema();
            case hypothesis -> HypothesisSchema.of(catalogue);
            case targets -> TargetShape.schema();
        };
    }

    @Override
    public Integer call() {
        Catalogue catalogue = Catalogue.load();
        around.out().print(Canonical.pretty(schema(catalogue)));
        around.out().flush();
        return ExitStatus.DONE;
    }
}
