package deepurban.cli;

import deepurban.mechanism.Catalogue;
import deepurban.scenario.Canonical;
import deepurban.scenario.ScenarioSchema;
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

    @Parameters(index = "0", paramLabel = "scenario|reform", descriptionKey = "kind")
    private Kind kind;

    /** Kinds of files that have a schema. */
    enum Kind {
        scenario,
        reform
    }

    SchemaCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Catalogue catalogue = Catalogue.load();
        around.out()
                .print(Canonical.pretty(
                        kind == Kind.scenario ? ScenarioSchema.scenario(catalogue) : ScenarioSchema.reform(catalogue)));
        around.out().flush();
        return ExitStatus.DONE;
    }
}
