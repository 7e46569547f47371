package deepurban.docs;

import static org.assertj.core.api.Assertions.assertThat;

import deepurban.cli.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The commands that pages tell people to type are understood. Runs are made short; those of the whole district are only validated, those that take
 * minutes however short a run only say what they do; those that need the example's own mechanism are left to the test that compiles it, and those of
 * the tutorial from records, which build on each other, to {@link RecordsTutorialTest}.
 */
class CommandsInPagesTest {

    private static final Pattern BLOCK = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
    private static final List<String> SHORT =
            List.of("--quiet", "--replications", "2", "--set", "/time/warmUpDays=40", "--set", "/time/horizonDays=100");

    @TempDir
    Path results;

    static Stream<String> commands() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(Path.of("README.md"), Path.of("README.zh.md")));
        try (Stream<Path> files = Files.walk(Path.of("docs"))) {
            files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
        }
        Set<String> commands = new LinkedHashSet<>();
        for (Path page : pages) {
            Matcher block = BLOCK.matcher(Files.readString(page).replace("\r\n", "\n"));
            while (block.find()) {
                block.group(1)
                        .lines()
                        .filter(line -> line.startsWith("./deepurban ")
                                && !line.contains("holidayVisits")
                                && !line.contains("hotline"))
                        .forEach(commands::add);
            }
        }
        assertThat(commands).hasSizeGreaterThan(5);
        return commands.stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void isUnderstood(String command) {
        StringWriter said = new StringWriter();
        PrintWriter to = new PrintWriter(said);
        int status = Main.run(shortened(command), to, to);
        assertThat(status).as("%s", said).isZero();
    }

    private List<String> shortened(String command) {
        List<String> words = new ArrayList<>(Arrays.asList(command.split(" ")).subList(1, command.split(" ").length));
        if (command.contains("minhang") && !words.get(0).equals("gui")) {
            return List.of("validate", words.get(1));
        }
        if (words.get(0).equals("patterns")
                || words.get(0).equals("hypotheses")
                || words.get(0).equals("gui")) {
            words.add("--help");
        }
        if (List.of("sweep", "merge", "verify").contains(words.get(0))) {
            words.add("--help");
        }
        if (words.get(0).equals("run") || words.get(0).equals("compare")) {
            int replications = words.indexOf("--replications");
            if (replications > 0) {
                words.subList(replications, replications + 2).clear();
            }
            words.addAll(SHORT);
            if (words.contains("--precision") || words.contains("--best")) {
                words.set(words.indexOf("--replications") + 1, "10"); // fewer are refused
                words.addAll(List.of("--max-replications", "10"));
            }
            words.addAll(List.of("--out", results.resolve("results").toString()));
            words.addAll(List.of("--ledger", results.resolve("ledger").toString()));
        }
        return words;
    }
}
