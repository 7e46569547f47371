package deepurban.docs;

import static org.assertj.core.api.Assertions.assertThat;

import deepurban.cli.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tutorial from a raw file to a compared reform does what it says, from its first command to its last; searches and runs are made short. */
class RecordsTutorialTest {

    private static final Path PAGE = Path.of("docs/tutorials/from-records.md");
    private static final Pattern STEP = Pattern.compile("```(sh|json|text)\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path results;

    private String said = "";

    @Test
    @Tag("slow") // a calibration, however short, runs the town dozens of times
    void everyStepWorks() throws IOException {
        String page = Files.readString(PAGE).replace("\r\n", "\n");
        List<MatchResult> steps = STEP.matcher(page).results().toList();
        assertThat(steps).hasSizeGreaterThan(4);
        for (MatchResult step : steps) {
            switch (step.group(1)) {
                case "sh" -> step.group(2).lines().forEach(this::run);
                case "json" -> Files.writeString(results.resolve("hotline-fit/plan.json"), step.group(2));
                default -> assertThat(said).isEqualTo(step.group(2));
            }
        }
        assertThat(Files.readString(results.resolve("hotline-reforms/effects.csv")))
                .contains("supervision", "more-staff");
        assertThat(results.resolve("hotline/summary.html")).isNotEmptyFile();
        assertThat(results.resolve("hotline/charts/arrivals.svg")).isNotEmptyFile();
    }

    private void run(String command) {
        List<String> words = new ArrayList<>(
                List.of(command.replace("results/", results + "/").split(" ")));
        assertThat(words.remove(0)).isEqualTo("./deepurban");
        shorten(words);
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Main.run(words, new PrintWriter(out), new PrintWriter(err));
        assertThat(status).as("%s: %s", command, err).isZero();
        said = err.toString();
    }

    private void shorten(List<String> words) {
        List<String> more = switch (words.get(0)) {
            case "calibrate" ->
                List.of("--points", "15", "--replications", "1", "--checks", "2", "--set", "/town/sample=0.2");
            case "run" -> List.of("--replications", "1");
            case "compare" -> List.of("--replications", "2");
            default -> List.of();
        };
        int points = words.indexOf("--points");
        if (points > 0) {
            words.subList(points, points + 2).clear();
        }
        words.addAll(more);
        if (words.get(0).equals("run") || words.get(0).equals("compare")) {
            words.addAll(
                    List.of("--quiet", "--ledger", results.resolve("ledger").toString()));
        }
    }
}
