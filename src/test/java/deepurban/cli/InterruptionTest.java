package deepurban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class InterruptionTest {

    @TempDir
    private Path temporary;

    /** Ctrl-C goes to a JVM as this signal; a build may have told its children to ignore the one, but not the other. */
    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aProgramThatIsEndedLeavesNothingHalfWritten() throws IOException, InterruptedException {
        Path out = temporary.resolve("out");
        Path err = temporary.resolve("err.txt");
        Process process = Call.program(
                        "run",
                        Call.scenario(temporary).toString(),
                        "--set",
                        "/time/horizonDays=30000",
                        "--problems",
                        "--out",
                        out.toString(),
                        "--ledger",
                        temporary.resolve("ledger").toString())
                .redirectError(err.toFile())
                .redirectOutput(temporary.resolve("out.txt").toFile())
                .start();
        Path manifest = out.resolve("manifest.json");
        for (int i = 0; i < 600 && !Files.exists(manifest) && process.isAlive(); i++) {
            Thread.sleep(50);
        }
        Thread.sleep(200);
        process.destroy();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(128 + 15);
        assertThat(err)
                .content()
                .contains("Interrupted after 0 of 10 runs", "the same call goes on from there")
                .doesNotContain("Exception");
        assertThat(Call.files(out).keySet()).containsOnly("scenario.json");
        assertThat(manifest).content().contains("\"status\" : \"running\"");
    }
}
