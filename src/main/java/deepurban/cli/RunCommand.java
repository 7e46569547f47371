package deepurban.cli;

import deepurban.mechanism.Catalogue;
import deepurban.report.Report;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Replications of one scenario. */
@Command(name = "run")
final class RunCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    Common common;

    @Mixin
    private RunOptions options;

    @Parameters(index = "0", paramLabel = "SCENARIO", descriptionKey = "scenario")
    private Path file;

    @Spec
    private CommandSpec spec;

    RunCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Report.prepare();
        options.check(around.texts());
        Catalogue catalogue = Catalogue.load();
        ScenarioFile scenario = ScenarioFile.read(file, options.sets, catalogue);
        return new Execution(
                        around,
                        options,
                        scenario.study("run", List.of(), options.seed),
                        scenario.plan(List.of(), options.seed, scenario.replications(options.replications)),
                        around.towns().apply(catalogue))
                .run(spec.commandLine().getParseResult().originalArgs());
    }
}
