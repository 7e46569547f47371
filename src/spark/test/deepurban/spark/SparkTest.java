package deepurban.spark;

import static org.assertj.core.api.Assertions.assertThat;

import deepurban.cli.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sweeps on Spark inside this JVM: everything but the machines. {@code .ci/spark} has those. */
class SparkTest {

    @TempDir
    private Path temporary;

    private Path experiment;

    @BeforeEach
    void write() throws IOException {
        for (String name : List.of("town.json", "classroom.json")) {
            Files.copy(Path.of("scenarios", name), temporary.resolve(name));
        }
        experiment = Files.writeString(temporary.resolve("experiment.json"), """
                {"format": 1, "name": "knobs", "scenario": "classroom.json", "reforms": ["denser-liaison"],
                 "factors": {"/mechanisms/threeTierLiaison/contactsPerWeek": {"levels": [0, 2, 10]},
                             "/mechanisms/linkagePlatform/on": {"levels": [false, true]}},
                 "design": {"kind": "factorial"}, "replications": 2,
                 "outcomes": {"neverHeardShare": {"primary": true}, "timeToResolution.median": {}}}
                """);
    }

    /** A call of the command line in this JVM. */
    private record Call(int status, String out, String err) {

        static Call of(List<String> words) {
            StringWriter out = new StringWriter();
            StringWriter err = new StringWriter();
            int status = Main.run(words, new PrintWriter(out), new PrintWriter(err));
            return new Call(status, out.toString(), err.toString());
        }
    }

    private Call sweep(String out, String ledger, String... more) {
        List<String> words = new ArrayList<>(List.of("sweep", experiment.toString()));
        words.addAll(List.of("--set", "/time/warmUpDays=30", "--set", "/time/horizonDays=60"));
        words.addAll(Arrays.asList(more));
        words.addAll(List.of(
                "--out",
                temporary.resolve("结果 of " + out).toString(),
                "--ledger",
                temporary.resolve(ledger).toString()));
        return Call.of(words);
    }

    private Call onSpark(String out, String ledger, String... more) {
        List<String> words = new ArrayList<>(List.of("--engine", "spark", "--master", "local[2]"));
        words.addAll(Arrays.asList(more));
        return sweep(out, ledger, words.toArray(String[]::new));
    }

    private Map<String, String> tables(String out) throws IOException {
        Map<String, String> tables = new TreeMap<>();
        try (Stream<Path> files = Files.list(temporary.resolve("结果 of " + out))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".csv")).toList()) {
                tables.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        assertThat(tables).hasSizeGreaterThan(4);
        return tables;
    }

    @Test
    void theSameBytesAsOnThreadsAndFoundInTheSameLedger() throws IOException {
        assertThat(sweep("threads", "own").status()).isZero();
        Call half = onSpark("spark", "ledger", "--replications", "1");
        assertThat(half.status()).as(half.err()).isZero();
        Call call = onSpark("spark", "ledger");
        assertThat(call.status()).as(call.err()).isZero();
        assertThat(call.err()).contains("12 of 24 runs were already");
        assertThat(tables("spark")).isEqualTo(tables("threads"));
        Call again = onSpark("again", "ledger");
        assertThat(again.err()).contains("24 of 24 runs were already");
        assertThat(tables("again")).isEqualTo(tables("threads"));
    }

    @Test
    void pointsOfAFileAreSentToo() throws IOException {
        Files.writeString(temporary.resolve("points.csv"), "/mechanisms/threeTierLiaison/contactsPerWeek\n1\n3\n7\n");
        Files.writeString(experiment, """
                {"format": 1, "name": "list", "scenario": "classroom.json", "replications": 2,
                 "design": {"kind": "list", "file": "points.csv"}, "outcomes": {"neverHeardShare": {}}}
                """);
        assertThat(sweep("threads", "own").status()).isZero();
        Call call = onSpark("spark", "ledger", "--seed", "1");
        assertThat(call.status()).as(call.err()).isZero();
        assertThat(tables("spark")).isEqualTo(tables("threads"));
    }

    @ParameterizedTest
    @CsvSource({"host:7077", "yarn", "spark://", "spark://host", "'spark://host:7077,'", "local[0]"})
    void whatIsNoAddressIsRefused(String master) {
        Call call = sweep("a", "ledger", "--engine", "spark", "--master", master);
        assertThat(call.status()).isEqualTo(2);
        assertThat(call.err()).contains("--master is spark://HOST:PORT", master).hasLineCount(1);
        assertThat(temporary.resolve("ledger")).doesNotExist();
    }

    @Test
    void whereNobodyAnswersIsToldAtOnce() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        String master = "spark://127.0.0.1:" + free;
        Call call = sweep("a", "ledger", "--engine", "spark", "--master", master, "--quiet");
        assertThat(call.status()).isEqualTo(1);
        assertThat(call.err())
                .contains("Spark at " + master + ": Connection refused", "the same call goes on")
                .hasLineCount(1);
    }
}
