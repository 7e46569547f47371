package deepurban.cli;

import deepurban.experiment.TownSource;
import deepurban.mechanism.Catalogue;
import deepurban.sweep.Shard;
import deepurban.sweep.Sweep;
import deepurban.sweep.SweepReader;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A designed experiment. */
@Command(name = "sweep")
final class SweepCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    Common common;

    @Mixin
    private SweepOptions options;

    @Mixin
    private EngineOptions machines;

    @Option(names = "--shard", paramLabel = "I/N", descriptionKey = "sweep.shard")
    private String shard = "1/1";

    @Parameters(index = "0", paramLabel = "EXPERIMENT", descriptionKey = "sweep.experiment")
    private Path file;

    @Spec
    private CommandSpec spec;

    SweepCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        options.check(around.texts());
        Shard part = Shard.parse(shard)
                .orElseThrow(() -> Refusal.badUsage(around.texts().get("sweep.shard", shard)));
        Catalogue catalogue = Catalogue.load();
        if (ExperimentKind.of(file) == ExperimentKind.SEARCH) {
            throw Refusal.badUsage(around.texts().get("sweep.isSearch", file.toString()));
        }
        Sweep read = SweepReader.read(file, options.sets, catalogue);
        int replications = options.replications == null ? read.replications() : options.replications;
        Sweep sweep = read.with(options.seed, replications);
        TownSource towns = around.towns().apply(catalogue);
        return new SweepExecution(around, options, machines, sweep, part, towns)
                .run(spec.commandLine().getParseResult().originalArgs());
    }
}
