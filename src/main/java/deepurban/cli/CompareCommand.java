package deepurban.cli;

import deepurban.mechanism.Catalogue;
import deepurban.report.Report;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The baseline and reforms on common random numbers. */
@Command(name = "compare")
final class CompareCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    Common common;

    @Mixin
    private RunOptions options;

    @Parameters(index = "0", paramLabel = "SCENARIO", descriptionKey = "scenario")
    private Path file;

    @Parameters(index = "1..*", paramLabel = "REFORM", descriptionKey = "reform")
    private List<String> named = new ArrayList<>();

    @Spec
    private CommandSpec spec;

    CompareCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Report.prepare();
        options.check(around.texts());
        Catalogue catalogue = Catalogue.load();
        ScenarioFile scenario = ScenarioFile.read(file, options.sets, catalogue);
        List<String> reforms = scenario.reforms(named, around.texts());
        return new Execution(
                        around,
                        options,
                        scenario.study("compare", reforms, options.seed),
                        scenario.plan(reforms, options.seed, scenario.replications(options.replications)),
                        around.towns().apply(catalogue))
                .run(spec.commandLine().getParseResult().originalArgs());
    }
}
