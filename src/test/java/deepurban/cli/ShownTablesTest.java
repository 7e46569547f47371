package deepurban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of tables that pages show are those that the commands print. */
@Tag("slow")
class ShownTablesTest {

    @TempDir
    private Path temporary;

    @Test
    void theTableOfTheReadmeIsPrinted() throws IOException {
        isPrinted("README.md", "three-thirds");
    }

    @Test
    void theTableOfTheTutorialIsPrinted() throws IOException {
        isPrinted("docs/tutorials/first-comparison.md", "denser-liaison");
    }

    private void isPrinted(String page, String reform) throws IOException {
        List<String> shown = Files.readAllLines(Path.of(page)).stream()
                .filter(line -> line.matches("  \\S.*  \\[.*, .*\\]  .*"))
                .toList();
        assertThat(shown).isNotEmpty();
        String out = temporary.resolve("out").toString();
        Call call = Call.of("compare", "scenarios/classroom.json", "--out", out, reform, "--quiet");
        assertThat(call.status()).as(call.err()).isZero();
        assertThat(call.out().lines()).containsAll(shown);
    }
}
