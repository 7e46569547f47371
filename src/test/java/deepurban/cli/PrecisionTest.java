package deepurban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import deepurban.experiment.ModelTowns;
import deepurban.experiment.TownSource;
import deepurban.mechanism.Catalogue;
import deepurban.output.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calls that replicate until they are sure enough. */
class PrecisionTest {

    @TempDir
    private Path temporary;

    private String scenario;
    private final AtomicInteger built = new AtomicInteger();

    @BeforeEach
    void write() throws IOException {
        scenario = Call.scenario(temporary).toString();
    }

    private TownSource towns(Catalogue catalogue) {
        return (parameters, seed, replication) -> {
            built.incrementAndGet();
            return new ModelTowns(catalogue).build(parameters, seed, replication);
        };
    }

    private Call call(String out, String... words) {
        String[] all = Stream.concat(
                        Stream.of(words),
                        Stream.of("--out", temporary.resolve(out).toString(), "--set", "/time/horizonDays=40"))
                .toArray(String[]::new);
        return Call.of(Disk.REAL, this::towns, all);
    }

    private Map<String, String> tables(String out) throws IOException {
        Map<String, String> tables = new TreeMap<>(Call.files(temporary.resolve(out)));
        tables.keySet().removeIf(name -> !name.contains(".csv"));
        return tables;
    }

    private JsonNode manifest(String out) throws IOException {
        return new JsonMapper()
                .readTree(temporary.resolve(out).resolve("manifest.json").toFile());
    }

    @Test
    void replicationsAreAddedAndTheTablesAreThoseOfAsManyAtOnce() throws IOException {
        String[] shown = {"--problems=0.2", "--daily", "runs", "--threads", "1"};
        Call sure = call("sure", words("1e-6", "--replications", "10", "--max-replications", "13", "--fresh", shown));
        assertThat(sure.status()).as(sure.err()).isZero();
        assertThat(built).as("towns, none of them twice").hasValue(13);
        assertThat(sure.err())
                .contains("After 10 replications", "going on to 13")
                .doesNotContain("already");
        assertThat(sure.out()).contains("Precision NOT reached in 13 replications", "denser", "Chow and Robbins");
        Call fixed = call("fixed", words(null, "--replications", "13", null, null, null, shown));
        assertThat(fixed.status()).as(fixed.err()).isZero();
        assertThat(tables("sure")).isEqualTo(tables("fixed")).containsKey("problems/denser-013.csv.gz");
        JsonNode manifest = manifest("sure");
        assertThat(manifest.path("replications").asInt()).isEqualTo(13);
        assertThat(manifest.path("hash")).isEqualTo(manifest("fixed").path("hash"));
        assertThat(manifest.at("/precision/looks").size()).isEqualTo(2);
        assertThat(temporary.resolve("sure/report.html"))
                .content()
                .contains("13 replications", "Chow and Robbins", "before the wanted precision was reached");
    }

    private String[] words(String precision, String a, String b, String c, String d, String e, String... more) {
        return Stream.of(
                        Stream.of("compare", scenario, "denser", a, b),
                        precision == null ? Stream.<String>of() : Stream.of("--precision", precision, c, d, e),
                        Stream.of(more))
                .flatMap(stream -> stream)
                .toArray(String[]::new);
    }

    @Test
    void whatIsSureAtOnceStaysWithTheFirstStage() throws IOException {
        Call call = call("run", "run", scenario, "--precision", "50%", "--json", "--quiet");
        assertThat(call.status()).as(call.err()).isZero();
        JsonNode json = new JsonMapper().readTree(call.out());
        assertThat(json.path("replications").asInt()).isEqualTo(20);
        assertThat(json.at("/precision/met").asBoolean()).isTrue();
        assertThat(json.at("/precision/relative").asDouble()).isEqualTo(0.5);
        assertThat(json.at("/precision/looks/0/widest").asText()).isEqualTo("baseline");
    }

    @ParameterizedTest
    @CsvSource({
        "--precision many, a number above 0",
        "--precision 0, a number above 0",
        "--precision 0.1 --replications 9, at least 10",
        "--precision 0.1 --max-replications 12, must be at least the 20",
        "--max-replications 12, only with --precision",
    })
    void wrongWishesAreRefused(String options, String said) {
        Call call = call("wrong", (("run " + scenario + " " + options)).split(" "));
        assertThat(call.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(call.err()).contains(said).hasLineCount(1);
        assertThat(Files.exists(temporary.resolve("wrong"))).isFalse();
    }

    @Test
    void chineseTextsSayTheSame() {
        Call call = call(
                "zh",
                "run",
                scenario,
                "--precision",
                "1e-9",
                "--replications",
                "10",
                "--max-replications",
                "10",
                "--lang",
                "zh");
        assertThat(call.status()).as(call.err()).isZero();
        assertThat(call.out()).contains("未达到精度", "序贯规则");
    }
}
