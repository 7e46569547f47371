package deepurban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The search for the best of several reforms. */
class BestTest {

    @TempDir
    private Path temporary;

    private String scenario;

    @BeforeEach
    void write() throws IOException {
        Call.scenario(temporary);
        scenario = Files.writeString(temporary.resolve("many.json"), """
                        {"format": 1, "name": "many", "extends": "small.json",
                         "outcomes": {"satisfaction": null, "timeToResolution.median": null,
                          "neverHeardShare": {"smallestEffect": 0.01}},
                         "reforms": {"some": {"patch": {"mechanisms": {"threeTierLiaison": {"on": true, "contactsPerWeek": 20}}}}}}
                        """).toString();
    }

    private Call best(String... more) {
        List<String> words = new ArrayList<>(List.of("compare", scenario, "--replications", "10"));
        words.addAll(List.of("--out", temporary.resolve("out").toString(), "--set", "/time/horizonDays=40"));
        words.addAll(List.of(more));
        return Call.of(words.toArray(String[]::new));
    }

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(temporary.resolve("out").resolve(file));
    }

    @Test
    void theBestIsFoundAndTheOthersAreGivenUp() throws IOException {
        Call call = best("--best", "same", "some", "denser");
        assertThat(call.status()).as(call.err()).isZero();
        assertThat(call.out()).contains("denser is the best of 3", "Kim and Nelson", "Against the baseline: \u2212");
        assertThat(call.out().lines().filter(line -> !line.contains(temporary.toString())))
                .allMatch(line -> TextTable.places(line) <= 100);
        assertThat(lines("best.csv").get(1)).startsWith("denser,neverHeardShare,share,best,");
        JsonNode manifest =
                new JsonMapper().readTree(temporary.resolve("out/manifest.json").toFile());
        int same = manifest.at("/best/reforms/2/replications").asInt();
        assertThat(lines("runs.csv").stream().filter(line -> line.startsWith("same,")))
                .hasSize(same)
                .allMatch(line -> line.contains(",done,"));
        assertThat(lines("runs.csv")).hasSize(1 + manifest.at("/best/runs").asInt());
        assertThat(temporary.resolve("out/report.html"))
                .content()
                .contains("Kim and Nelson", "deepurban compare --best=0.05 scenario.json", "--replications 10");
    }

    @Test
    void aLimitEndsIt() throws IOException {
        Call call = best(
                "--best=0.01",
                "some",
                "denser",
                "--max-replications",
                "10",
                "--json",
                "--set",
                "/outcomes/neverHeardShare/smallestEffect=0.0000001");
        assertThat(call.status()).as(call.err()).isZero();
        JsonNode json = new JsonMapper().readTree(call.out()).path("best");
        assertThat(json.path("alpha").asDouble()).isEqualTo(0.01);
        assertThat(json.path("runs").asInt()).isEqualTo(30);
    }

    @ParameterizedTest
    @CsvSource({
        "--best denser, needs two reforms or more",
        "--best denser later, begin on one date",
        "--best=0.7 denser some, at most 0.5",
        "--best --replications 5 denser some, at least 10",
        "--best --decompose denser some, exclude each other",
        "--best --precision 0.1 denser some, exclude each other",
        "--best denser some --set /outcomes/neverHeardShare/smallestEffect=0, smallestEffect",
        "--best denser some --max-replications 9, must be at least the 10",
    })
    void whatCannotBeSearchedIsRefused(String words, String said) {
        List<String> list = new ArrayList<>(List.of("compare", scenario));
        if (!words.contains("--replications 5")) {
            list.addAll(List.of("--replications", "10"));
        }
        list.addAll(List.of(words.split(" ")));
        Call call = Call.of(list.toArray(String[]::new));
        assertThat(call.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(call.err()).contains(said).hasLineCount(1);
    }
}
