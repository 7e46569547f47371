package deepurban.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import deepurban.experiment.Failure;
import deepurban.experiment.Findings;
import deepurban.experiment.OutcomeChoice;
import deepurban.experiment.RunListener;
import deepurban.experiment.RunPlan;
import deepurban.experiment.Toys;
import deepurban.observe.ProblemSink;
import deepurban.observe.RunRecord;
import deepurban.parameters.Title;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultWriterTest {

    private static final RunPlan PLAN = Toys.plan();
    static final Study STUDY = new Study(
            "toy",
            new Title("Toy", "玩具"),
            "compare",
            List.of("raise", "same"),
            1,
            LocalDate.of(2020, 1, 1),
            JsonNodeFactory.instance.objectNode().put("name", "toy"),
            Map.of(),
            List.of(new OutcomeChoice("satisfaction", true, 0.01)));
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path temporary;

    /** Passes on what a result folder is made of. */
    private record Filler(Findings findings, RunFiles files) implements RunListener {

        @Override
        public Optional<ProblemSink> problemsOf(int arm, int replication) {
            return files.problemsOf(arm, replication);
        }

        @Override
        public void recorded(int arm, int replication, RunRecord record) {
            files.recorded(arm, replication, record);
        }

        @Override
        public void abandoned(int arm, int replication) {
            files.abandoned(arm, replication);
        }

        @Override
        public void finished(int arm, int replication, RunRecord record) {
            findings.finished(arm, replication, record);
        }

        @Override
        public void failed(Failure failure) {
            findings.failed(failure);
        }
    }

    static void write(Path path, Disk disk, int threads) throws IOException {
        ResultFolder folder = new ResultFolder(path, disk);
        Options options = new Options(1, true, false);
        RunLog log = new RunLog(NOON);
        ResultWriter writer =
                new ResultWriter(folder, STUDY, PLAN, options, new Invocation(List.of(), threads, "1", log.now()));
        writer.begin();
        Findings findings = new Findings(PLAN);
        try {
            Toys.run(PLAN, new Filler(findings, new RunFiles(folder, PLAN, STUDY, options)), threads);
            writer.writeTables(findings, findings.effects(STUDY.outcomes()));
            writer.end(log, 1.5, 0, List.of("stale.csv", "../outside.csv"));
        } finally {
            folder.discardOpenFiles();
        }
    }

    private static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        if (Files.exists(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.filter(Files::isRegularFile).toList()) {
                    files.put(folder.relativize(path).toString(), Files.readAllBytes(path));
                }
            }
        }
        return files;
    }

    @Test
    void theNumberOfThreadsChangesTheManifestAlone() throws IOException {
        write(temporary.resolve("one"), Disk.REAL, 1);
        Map<String, byte[]> one = files(temporary.resolve("one"));
        write(temporary.resolve("three"), Disk.REAL, 3);
        Map<String, byte[]> three = files(temporary.resolve("three"));
        assertThat(one.keySet()).isEqualTo(three.keySet());
        one.forEach((name, bytes) -> {
            if (!name.equals("manifest.json")) {
                assertThat(three.get(name)).as(name).isEqualTo(bytes);
            }
        });
        assertThat(one)
                .containsKeys("runs.csv", "problems/baseline-001.csv.gz", "daily/raise-003.csv.gz", "lives.json");
    }

    @Test
    void whateverWriteFailsEachFileIsCompleteOrNotThere() throws IOException {
        write(temporary.resolve("whole"), Disk.REAL, 1);
        Map<String, byte[]> whole = files(temporary.resolve("whole"));
        int failures = 0;
        boolean failed = true;
        for (int acts = 0; failed; acts++) {
            FailingDisk disk = new FailingDisk(acts);
            Path folder = temporary.resolve("after" + acts);
            try {
                write(folder, disk, 1);
            } catch (IOException | UncheckedIOException e) {
                assertThat(e).hasMessageContaining("No space left");
                failures++;
            }
            failed = disk.hasFailed();
            assertComplete(files(folder), whole, acts);
        }
        assertThat(failures).isGreaterThan(2 * whole.size());
    }

    private static void assertComplete(Map<String, byte[]> files, Map<String, byte[]> whole, int acts) {
        files.forEach((name, bytes) -> {
            assertThat(whole).as("after %d acts", acts).containsKey(name);
            if (!name.equals("manifest.json")) {
                assertThat(bytes).as("%s after %d acts", name, acts).isEqualTo(whole.get(name));
            }
        });
    }

    @Test
    void filesOfAnEarlierCallThatAreNoLongerPartAreRemovedAndNoOthers() throws IOException {
        Path folder = Files.createDirectories(temporary.resolve("again"));
        Files.writeString(folder.resolve("stale.csv"), "x");
        Files.writeString(folder.resolve("mine.txt"), "x");
        Files.writeString(temporary.resolve("outside.csv"), "x");
        write(folder, Disk.REAL, 1);
        assertThat(folder.resolve("stale.csv")).doesNotExist();
        assertThat(folder.resolve("mine.txt")).exists();
        assertThat(temporary.resolve("outside.csv")).exists();
    }

    @Test
    void theManifestListsEveryFileWithItsDigest() throws IOException {
        write(temporary.resolve("a"), Disk.REAL, 2);
        Map<String, byte[]> files = files(temporary.resolve("a"));
        JsonNode manifest = new JsonMapper().readTree(files.get("manifest.json"));
        assertThat(manifest.path("status").asText()).isEqualTo("done");
        assertThat(manifest.path("files")).hasSize(files.size() - 1);
        for (JsonNode file : manifest.path("files")) {
            byte[] bytes = files.get(file.path("name").asText());
            assertThat(file.path("bytes").asLong()).isEqualTo(bytes.length);
        }
        assertThat(manifest.path("hash").asText()).hasSize(10).isEqualTo(STUDY.hash());
    }

    /** The rules of RO-Crate 1.1 that a reader relies on. */
    @Test
    void theCrateDescribesEveryFile() throws IOException {
        write(temporary.resolve("a"), Disk.REAL, 2);
        Map<String, byte[]> files = files(temporary.resolve("a"));
        JsonNode crate = new JsonMapper().readTree(files.get("ro-crate-metadata.json"));
        Map<String, JsonNode> graph = new TreeMap<>();
        crate.path("@graph").forEach(node -> graph.put(node.path("@id").asText(), node));
        assertThat(graph.get("ro-crate-metadata.json").path("about").path("@id").asText())
                .isEqualTo("./");
        assertThat(graph.get("./").path("datePublished").asText()).isEqualTo("2026-01-01");
        List<String> parts = graph.get("./").path("hasPart").findValuesAsText("@id");
        assertThat(parts).contains("runs.csv", "manifest.json", "problems/same-002.csv.gz");
        assertThat(graph.keySet()).containsAll(parts);
        assertThat(files.keySet())
                .containsAll(
                        parts.stream().filter(part -> !part.equals("log.txt")).toList());
    }

    @Test
    void livesAreChosenByRule() throws IOException {
        write(temporary.resolve("a"), Disk.REAL, 2);
        JsonNode lives =
                new JsonMapper().readTree(temporary.resolve("a/lives.json").toFile());
        assertThat(lives.path("replication").asInt()).isEqualTo(1);
        assertThat(lives.path("others").findValuesAsText("key")).containsExactly("0000000000000003");
        // Problem 1 is resolved after 15 days, 5 sooner with the reform; 2 after 25 days, 3 never, both unchanged.
        assertThat(lives.findValuesAsText("rule")).containsExactly("typical", "gainsMost", "losesMost");
        assertThat(lives.path("problems").findValuesAsText("key"))
                .containsExactly("0000000000000001", "0000000000000001", "0000000000000002");
        assertThat(lives.path("problems")
                        .get(0)
                        .path("lives")
                        .path("raise")
                        .path("resolved")
                        .asDouble())
                .isEqualTo(15);
    }
}
