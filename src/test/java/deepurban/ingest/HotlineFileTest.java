package deepurban.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The export of the tutorial is the synthetic one; {@code -Drenew} writes it anew. */
class HotlineFileTest {

    private static final Path FILE = Path.of("scenarios/records/hotline.csv");

    @Test
    void theTutorialsExportIsTheSyntheticOne() throws IOException {
        String text = String.join("\n", new SyntheticHotline(1).lines()) + "\n";
        if (System.getProperty("renew") != null) {
            Files.writeString(FILE, text);
        }
        assertThat(Files.readString(FILE).replace("\r\n", "\n")).isEqualTo(text);
    }
}
