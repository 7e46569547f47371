package deepurban.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What tells one model from another. */
class ModelDigestTest {

    @TempDir
    private Path folder;

    @Test
    void aJarIsTheSameAsTheFolderThatItWasMadeFrom() throws IOException {
        write("deepurban/time/Clock.class", "a clock");
        write("deepurban/time/inner/Hand.class", "a hand");
        write("deepurban/time/notes.txt", "no class");
        Path jar = jar();
        assertThat(ModelDigest.classes(jar, name -> true))
                .isEqualTo(ModelDigest.classes(folder, name -> true))
                .containsOnlyKeys("deepurban/time/Clock.class", "deepurban/time/inner/Hand.class");
    }

    @Test
    void otherContentOfTheSameLengthIsSeen() throws IOException {
        write("Clock.class", "a clock");
        var before = ModelDigest.classes(folder, name -> true);
        write("Clock.class", "b clock");
        assertThat(ModelDigest.classes(folder, name -> true)).isNotEqualTo(before);
    }

    @Test
    void onlyWhatCountsIsTaken() throws IOException {
        write("deepurban/time/Clock.class", "a clock");
        write("deepurban/report/Page.class", "a page");
        assertThat(ModelDigest.classes(folder, name -> name.startsWith("deepurban/time/")))
                .containsOnlyKeys("deepurban/time/Clock.class");
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private Path jar() throws IOException {
        Path jar = Files.createTempFile(folder.getParent(), "model", ".jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (String name : new String[] {
                "deepurban/time/inner/Hand.class", "deepurban/time/Clock.class", "deepurban/time/notes.txt"
            }) {
                out.putNextEntry(new ZipEntry(name));
                out.write(Files.readAllBytes(folder.resolve(name)));
                out.closeEntry();
            }
        }
        return jar;
    }
}
