package deepurban.cli;

import deepurban.experiment.RunPlan;
import deepurban.experiment.SequentialRule;
import deepurban.mechanism.Catalogue;
import deepurban.output.Study;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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

    @Mixin
    private PrecisionOptions precision;

    @Parameters(index = "0", paramLabel = "SCENARIO", descriptionKey = "scenario")
    private Path file;

    @Spec
    private CommandSpec spec;

    RunCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        options.check(around.texts());
        Catalogue catalogue = Catalogue.load();
        ScenarioFile scenario = ScenarioFile.read(file, options.sets, catalogue);
        Study study = scenario.study("run", List.of(), options.seed);
        Optional<SequentialRule> rule = precision.rule(options, study.outcomes(), false, around.texts());
        int replications =
                rule.isPresent() ? PrecisionOptions.first(options) : scenario.replications(options.replications);
        RunPlan plan = scenario.plan(List.of(), options.seed, replications);
        return new Execution(
                        around,
                        options,
                        study,
                        plan,
                        around.towns().apply(catalogue),
                        rule.map(wanted -> new PrecisionAnswer(wanted, plan)),
                        Optional.empty())
                .run(spec.commandLine().getParseResult().originalArgs());
    }
}
