package deepurban.cli;

import deepurban.mechanism.Catalogue;
import deepurban.optimise.Search;
import deepurban.optimise.SearchReader;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A search for settings that no other beats in all objectives. */
@Command(name = "optimise")
final class OptimiseCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    Common common;

    @Mixin
    private SweepOptions options;

    @Parameters(index = "0", paramLabel = "EXPERIMENT", descriptionKey = "optimise.experiment")
    private Path file;

    @Spec
    private CommandSpec spec;

    OptimiseCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        options.check(around.texts());
        Catalogue catalogue = Catalogue.load();
        if (ExperimentKind.of(file) == ExperimentKind.DESIGN) {
            throw Refusal.badUsage(around.texts().get("optimise.isDesign", file.toString()));
        }
        Search read = SearchReader.read(file, options.sets, catalogue);
        int replications = options.replications == null ? read.replications() : options.replications;
        Search search = read.with(options.seed, replications);
        return new OptimiseExecution(around, options, search, around.towns().apply(catalogue))
                .run(spec.commandLine().getParseResult().originalArgs());
    }
}
