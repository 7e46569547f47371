package deepurban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import deepurban.experiment.ModelTowns;
import deepurban.experiment.TownSource;
import deepurban.mechanism.Catalogue;
import deepurban.output.Disk;
import deepurban.output.FailingDisk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompareCommandTest {

    @TempDir
    private Path temporary;

    private String scenario;

    @BeforeEach
    void write() throws IOException {
        scenario = Call.scenario(temporary).toString();
    }

    private Call compare(String out, String... more) {
        return compare(Disk.REAL, ModelTowns::new, out, more);
    }

    private Call compare(
            Disk disk, java.util.function.Function<Catalogue, TownSource> towns, String out, String... more) {
        String[] arguments = Stream.concat(
                        Stream.of("compare", scenario, "--out", folder(out).toString()),
                        Stream.concat(
                                Stream.of(more),
                                List.of(more).contains("--replications")
                                        ? Stream.of()
                                        : Stream.of("--replications", "2")))
                .toArray(String[]::new);
        return Call.of(disk, towns, arguments);
    }

    private Path folder(String name) {
        return temporary.resolve("结果 of " + name);
    }

    @Test
    void aReformThatChangesNothingGivesExactlyZero() throws IOException {
        Call call = compare("a", "same", "later", "denser");
        assertThat(call.status()).as(call.err()).isZero();
        int unchanged = 0;
        boolean changed = false;
        for (CSVRecord effect : effects("a")) {
            if (effect.get("reform").equals("denser")) {
                changed |= !effect.get("difference").equals("0.0");
            } else if (Integer.parseInt(effect.get("n")) > 1) {
                assertThat(effect.toList().subList(6, 11)).containsExactly("0.0", "0.0", "0.0", "1.0", "1.0");
                assertThat(effect.get("verdict")).isEqualTo("equivalent");
                unchanged++;
            }
        }
        assertThat(unchanged).isGreaterThan(100);
        assertThat(changed).isTrue();
        assertThat(folder("a").resolve("runs.csv")).content().contains("baseline-from-day-91,1,done,");
    }

    private List<CSVRecord> effects(String name) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(folder(name).resolve("effects.csv"), StandardCharsets.UTF_8, format)) {
            return parser.getRecords();
        }
    }

    @Test
    void threadsLanguageAndLocaleChangeNoTable() throws IOException {
        Locale usual = Locale.getDefault();
        compare("one", "same", "denser", "--threads", "1", "--problems", "--daily", "runs");
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            compare("two", "same", "denser", "--threads", "2", "--problems", "--daily", "runs");
        } finally {
            Locale.setDefault(usual);
        }
        compare("zh", "same", "denser", "--threads", "3", "--problems", "--daily", "runs", "--lang", "zh");
        Map<String, String> one = Call.files(folder("one"));
        assertThat(one).containsKeys("problems/baseline-001.csv.gz", "daily/denser-002.csv.gz", "charts/survival.png");
        assertThat(Call.files(folder("two"))).isEqualTo(one);
        Map<String, String> chinese = Call.files(folder("zh"));
        assertThat(chinese.keySet()).isEqualTo(one.keySet());
        one.forEach((name, bytes) -> {
            if (name.contains(".csv") || name.equals("lives.json") || name.equals("scenario.json")) {
                assertThat(chinese.get(name)).as(name).isEqualTo(bytes);
            }
        });
        assertThat(chinese.get("report.html")).isNotEqualTo(one.get("report.html"));
    }

    @Test
    void theFoldersOwnScenarioGivesTheSameFolder() throws IOException {
        compare("first", "denser");
        String again = folder("first").resolve("scenario.json").toString();
        Call call = Call.of(
                "compare",
                again,
                "denser",
                "--replications",
                "2",
                "--out",
                folder("again").toString());
        assertThat(call.status()).as(call.err()).isZero();
        assertThat(Call.files(folder("again"))).isEqualTo(Call.files(folder("first")));
    }

    @Test
    void hostileTextsAreInert() throws IOException {
        compare("a", "same");
        String page = Files.readString(folder("a").resolve("report.html"));
        assertThat(page).doesNotContainIgnoringCase("<script>alert").contains("&lt;script&gt;");
        // No script runs but the page's own, known by their digests.
        assertThat(page).contains("default-src 'none'; script-src 'sha256-").doesNotContain("unsafe-eval");
        assertThat(page).doesNotContain("Nothing </td>").contains("Nothing &lt;/td&gt; changes");
        assertThat(page)
                .doesNotContain("src=\"http")
                .doesNotContain("rel=\"stylesheet")
                .doesNotContain("@import");
    }

    @Test
    void aShareOfProblemsIsTheSameInEveryReform() throws IOException {
        compare("a", "same", "--problems=0.3");
        Map<String, String> files = Call.files(folder("a"));
        assertThat(files.get("problems/same-002.csv.gz"))
                .isEqualTo(files.get("problems/baseline-002.csv.gz"))
                .hasSizeGreaterThan(1000);
    }

    @Test
    void jsonSaysWhatTheTableSays() throws IOException {
        Call call = compare("a", "denser", "--json", "--quiet");
        assertThat(call.err()).isEmpty();
        JsonNode json = new JsonMapper().readTree(call.out());
        assertThat(json.path("runs").path("done").asInt()).isEqualTo(4);
        assertThat(json.path("effects").get(0).path("reform").asText()).isEqualTo("denser");
        assertThat(json.path("effects").get(0).path("outcome").asText()).isEqualTo("satisfaction");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void theTableFitsAHundredPlaces(String language) {
        Call call = compare("a", "--lang", language);
        assertThat(call.out().lines().filter(line -> !line.contains(temporary.toString())))
                .allMatch(line -> TextTable.places(line) <= 100);
        assertThat(call.out()).contains("denser", "report.html");
        assertThat(call.err()).contains(language.equals("en") ? "= 10 runs" : "= 10 次模拟");
    }

    @Test
    void aRunThatFailsIsARowAndTheOthersGoOn() throws IOException {
        Call call = compare(
                Disk.REAL,
                catalogue -> (parameters, seed, replication) -> {
                    if (replication == 2) {
                        throw new IllegalStateException("=cmd|broken\nmodel");
                    }
                    return new ModelTowns(catalogue).build(parameters, seed, replication);
                },
                "a",
                "same");
        assertThat(call.status()).isEqualTo(ExitStatus.FAILED);
        assertThat(call.err()).contains("2 of 4 runs failed").doesNotContain("\tat ");
        assertThat(folder("a").resolve("failures.csv")).content().isEqualTo("""
                seed,reform,replication,cause,message
                1,baseline,2,modelError,IllegalStateException: =cmd|broken model
                1,same,2,modelError,IllegalStateException: =cmd|broken model
                """);
        assertThat(folder("a").resolve("runs.csv")).content().contains("\nsame,2,failed,modelError,,");
        assertThat(folder("a").resolve("log.txt")).content().contains("\tat ");
        assertThat(folder("a").resolve("report.html")).content().contains("2 runs failed");
    }

    @Test
    void allRunsMayFail() {
        Call call = compare(
                Disk.REAL,
                catalogue -> (parameters, seed, replication) -> {
                    throw new OutOfMemoryError("toy");
                },
                "a",
                "same");
        assertThat(call.status()).isEqualTo(ExitStatus.FAILED);
        assertThat(folder("a").resolve("failures.csv")).content().contains("outOfMemory");
        assertThat(folder("a").resolve("report.html")).exists();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 20, 60})
    void aDiskThatFailsIsOneSentence(int acts) throws IOException {
        FailingDisk disk = new FailingDisk(acts);
        Call call = compare(disk, ModelTowns::new, "a", "same", "--problems", "--threads", "2", "--quiet");
        assertThat(disk.hasFailed()).isTrue();
        assertThat(call.status()).isEqualTo(ExitStatus.FAILED);
        assertThat(call.err().lines()).hasSize(1).allMatch(line -> line.contains("No space left on device"));
        assertThat(call.out()).isEmpty();
        if (Files.exists(folder("a"))) {
            assertThat(Call.files(folder("a")).keySet()).noneMatch(name -> name.endsWith(".part"));
        }
    }

    @Test
    void aFolderOfOtherResultsOrOtherFilesIsRefused() throws IOException {
        compare("a", "same");
        Call same = compare("a", "same");
        assertThat(same.status()).isZero();
        assertThat(same.err()).contains("same input; they are replaced");
        Call other = compare("a", "denser");
        assertThat(other.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(other.err()).contains("another input");
        Files.createDirectories(folder("b"));
        Files.writeString(folder("b").resolve("letter.txt"), "dear");
        assertThat(compare("b", "same").status()).isEqualTo(ExitStatus.BAD_INPUT);
    }

    @Test
    void fewerReplicationsLeaveNoFilesOfTheOthers() throws IOException {
        compare("a", "same", "--problems");
        compare("a", "same", "--problems", "--replications", "1");
        assertThat(Call.files(folder("a"))).containsKey("problems/same-001.csv.gz");
        assertThat(Call.files(folder("a"))).doesNotContainKey("problems/same-002.csv.gz");
        assertThat(folder("a").resolve("effects.csv"))
                .content(StandardCharsets.UTF_8)
                .contains(",undecided,");
    }
}
