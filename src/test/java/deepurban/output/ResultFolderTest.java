package deepurban.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultFolderTest {

    @TempDir
    private Path temporary;

    private static void write(ResultFolder folder, String name, String text) throws IOException {
        folder.write(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(temporary)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aFileIsReplacedWhole() throws IOException {
        ResultFolder folder = new ResultFolder(temporary, Disk.REAL);
        write(folder, "a.csv", "old");
        write(folder, "a.csv", "new");
        assertThat(temporary.resolve("a.csv")).hasContent("new");
        assertThat(names()).containsExactly("a.csv");
        assertThat(folder.written())
                .containsExactly(new WrittenFile(
                        "a.csv", 3, "11507a0e2f5e69d5dfa40a62a1bd7b6ee57e6bcd85c67c9b8431b36fff21c437"));
    }

    @Test
    void aFileThatIsNotFinishedLeavesTheOldOneAndNothingElse() throws IOException {
        ResultFolder folder = new ResultFolder(temporary, Disk.REAL);
        write(folder, "a.csv", "old");
        assertThatThrownBy(() -> folder.write("a.csv", out -> {
                    out.write('x');
                    throw new IOException("disk full");
                }))
                .hasMessage("disk full");
        assertThat(temporary.resolve("a.csv")).hasContent("old");
        assertThat(names()).containsExactly("a.csv");
    }

    @Test
    void whatIsOpenWhenTheProgramEndsIsRemoved() throws IOException {
        ResultFolder folder = new ResultFolder(temporary, Disk.REAL);
        PendingFile file = folder.begin("a.csv");
        file.stream().write('x');
        assertThat(names()).containsExactly(".a.csv.part");
        folder.discardOpenFiles();
        assertThat(names()).isEmpty();
    }

    @Test
    void compressedTablesNameNeitherTimeNorSystem() throws IOException {
        Tables tables = new Tables(new ResultFolder(temporary, Disk.REAL), true);
        tables.write("a.csv.gz", List.of("x"), table -> table.number(1).endRow());
        byte[] bytes = Files.readAllBytes(temporary.resolve("a.csv.gz"));
        assertThat(new byte[] {bytes[4], bytes[5], bytes[6], bytes[7]}).containsOnly(0);
        assertThat(bytes[9]).isEqualTo((byte) 255);
        String text =
                new String(new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes(), StandardCharsets.UTF_8);
        assertThat(text).isEqualTo("x\n1\n");
    }

    @Test
    void plainTablesHaveExcelsMarkIfAskedFor() throws IOException {
        new Tables(new ResultFolder(temporary, Disk.REAL), true).write("a.csv", List.of("x"), table -> {});
        assertThat(Files.readString(temporary.resolve("a.csv"))).isEqualTo("\uFEFFx\n");
    }

    @Test
    void whatAFolderHoldsIsKnownFromItsManifest() throws IOException {
        assertThat(kind("in")).isEqualTo(FormerResults.Kind.EMPTY);
        Files.writeString(temporary.resolve("letter.txt"), "dear");
        assertThat(kind("in")).isEqualTo(FormerResults.Kind.FOREIGN);
        Files.writeString(temporary.resolve("manifest.json"), "{\"inputDigest\": \"in\"}");
        assertThat(kind("in")).isEqualTo(FormerResults.Kind.SAME);
        assertThat(kind("other")).isEqualTo(FormerResults.Kind.OTHER);
        Files.writeString(temporary.resolve("manifest.json"), "{\"inputDigest");
        assertThat(kind("in")).isEqualTo(FormerResults.Kind.FOREIGN);
    }

    private FormerResults.Kind kind(String digest) throws IOException {
        return FormerResults.in(temporary, digest).kind();
    }

    @Test
    void theSameProblemsAreChosenWhateverTheRun() {
        long chosen = Stream.iterate(1L, key -> key + 1)
                .limit(10_000)
                .filter(key -> RunFiles.isChosen(key, 0.1))
                .count();
        // Binomial(10000, 0.1): 1000 ± 30; six standard deviations miss by chance once in 5e8.
        assertThat(chosen).isBetween(820L, 1180L);
        assertThat(RunFiles.isChosen(5, 1)).isTrue();
        assertThat(RunFiles.isChosen(5, 0)).isFalse();
    }
}
