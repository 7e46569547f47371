package deepurban.cli;

import deepurban.experiment.RunPlan;
import deepurban.experiment.SequentialRule;
import deepurban.mechanism.Catalogue;
import deepurban.output.Study;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

    @Mixin
    private PrecisionOptions precision;

    @Option(names = "--decompose", descriptionKey = "decompose")
    private boolean decompose;

    @Option(names = "--best", paramLabel = "ALPHA", descriptionKey = "best")
    private Double best;

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
        Texts texts = around.texts();
        options.check(texts);
        exclude(decompose, "--decompose", best != null, "--best");
        exclude(precision.isWanted(), "--precision", best != null, "--best");
        Catalogue catalogue = Catalogue.load();
        Map<String, Path> files = new LinkedHashMap<>();
        List<String> names = named.stream().map(reform -> name(reform, files)).toList();
        ScenarioFile scenario = ScenarioFile.read(file, files, options.sets, catalogue);
        List<String> reforms = scenario.reforms(names, texts);
        Study study = scenario.study(best == null ? "compare" : "compare --best=" + best, reforms, options.seed);
        Optional<SequentialRule> rule = precision.rule(options, study.outcomes(), best != null, texts);
        boolean inStages = rule.isPresent() || best != null;
        int replications = inStages ? PrecisionOptions.first(options) : scenario.replications(options.replications);
        RunPlan plan = scenario.plan(reforms, options.seed, replications);
        Optional<Supplement> supplement = Optional.empty();
        if (decompose) {
            PackagePlan whole = PackagePlan.of(scenario.scenario(), names, texts);
            study = whole.study(study);
            plan = whole.plan(options.seed, replications, catalogue);
            supplement = Optional.of(new DecompositionAnswer(texts, study, whole.parts()));
        } else if (best != null) {
            supplement = Optional.of(BestAnswer.of(texts, study, plan, best, precision.most(replications)));
        }
        RunPlan chosen = plan;
        return new Execution(
                        around,
                        options,
                        study,
                        plan,
                        around.towns().apply(catalogue),
                        rule.map(wanted -> new PrecisionAnswer(wanted, chosen)),
                        supplement)
                .run(spec.commandLine().getParseResult().originalArgs());
    }

    /** A reform is named as the scenario names it, or by its file; then it is called as the file is. */
    private static String name(String reform, Map<String, Path> files) {
        String lower = reform.toLowerCase(Locale.ROOT);
        boolean isFile = lower.endsWith(".json") || lower.endsWith(".yaml") || lower.endsWith(".yml");
        if (!isFile) {
            return reform;
        }
        Path path = Path.of(reform);
        String name = path.getFileName().toString();
        String called = name.substring(0, name.lastIndexOf('.'));
        files.put(called, path);
        return called;
    }

    private void exclude(boolean one, String name, boolean other, String otherName) {
        if (one && other) {
            throw Refusal.badUsage(around.texts().get("option.either", name, otherName));
        }
    }
}
