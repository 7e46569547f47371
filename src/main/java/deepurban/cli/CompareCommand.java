package deepurban.cli;

import deepurban.mechanism.Catalogue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        options.check(around.texts());
        Catalogue catalogue = Catalogue.load();
        Map<String, Path> files = new LinkedHashMap<>();
        List<String> names = named.stream().map(reform -> name(reform, files)).toList();
        ScenarioFile scenario = ScenarioFile.read(file, files, options.sets, catalogue);
        List<String> reforms = scenario.reforms(names, around.texts());
        return new Execution(
                        around,
                        options,
                        scenario.study("compare", reforms, options.seed),
                        scenario.plan(reforms, options.seed, scenario.replications(options.replications)),
                        around.towns().apply(catalogue))
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
}
