package deepurban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A sweep that is killed again and again ends with the bytes of one that was left alone, and runs nothing twice that was finished. */
@Tag("slow")
@EnabledOnOs({OS.LINUX, OS.MAC})
class SweepKilledTest {

    private static final Pattern KNOWN = Pattern.compile("(\\d+) of (\\d+) runs were already");

    @TempDir
    private Path temporary;

    private Path experiment;

    @BeforeEach
    void write() throws IOException {
        experiment = Experiments.write(temporary, Experiments.with("'replications': 2", "'replications': 12"));
    }

    private Process start(Path out) throws IOException {
        return Call.program(
                        "sweep",
                        experiment.toString(),
                        "--set",
                        "/time/horizonDays=700",
                        "--threads",
                        "2",
                        "--out",
                        out.toString(),
                        "--ledger",
                        temporary.resolve("ledger").toString())
                .redirectError(temporary.resolve("err.txt").toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private long kept() throws IOException {
        Path ledger = temporary.resolve("ledger");
        if (!Files.exists(ledger)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(ledger)) {
            return files.filter(file -> file.toString().endsWith(".outcomes")).count();
        }
    }

    private long known() throws IOException {
        Matcher said = KNOWN.matcher(Files.readString(temporary.resolve("err.txt")));
        return said.find() ? Long.parseLong(said.group(1)) : 0;
    }

    private static Map<String, String> tables(Path out) throws IOException {
        Map<String, String> files = Call.files(out);
        files.keySet().removeIf(name -> !name.endsWith(".csv"));
        return files;
    }

    @Test
    void killedTenTimesItWritesTheSame() throws IOException, InterruptedException {
        Path undisturbed = temporary.resolve("undisturbed");
        Call whole = Call.of(
                "sweep",
                experiment.toString(),
                "--set",
                "/time/horizonDays=700",
                "--out",
                undisturbed.toString(),
                "--ledger",
                temporary.resolve("another ledger").toString());
        assertThat(whole.status()).as(whole.err()).isZero();
        Path out = temporary.resolve("out");
        Random random = new Random(7);
        for (int round = 0; round < 10; round++) {
            long before = kept();
            Process process = start(out);
            process.waitFor(1500 + random.nextInt(2500), TimeUnit.MILLISECONDS);
            process.destroyForcibly();
            process.waitFor();
            if (known() > 0) {
                assertThat(known()).as("every run that was finished is found").isEqualTo(before);
            }
            assertThat(temporary.resolve("err.txt")).content().doesNotContain("amaged", "Exception");
        }
        Process last = start(out);
        assertThat(last.waitFor(10, TimeUnit.MINUTES)).isTrue();
        assertThat(last.exitValue()).isZero();
        assertThat(tables(out)).isEqualTo(tables(undisturbed));
    }

    @Test
    void endedInGoodOrderItSaysHowManyRunsAreKept() throws IOException, InterruptedException {
        Process process = start(temporary.resolve("out"));
        for (int i = 0; i < 1200 && kept() < 5 && process.isAlive(); i++) {
            Thread.sleep(50);
        }
        process.destroy();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(128 + 15);
        String said = Files.readString(temporary.resolve("err.txt"));
        assertThat(said).contains("the same call goes on from there").doesNotContain("Exception");
        Matcher interrupted =
                Pattern.compile("Interrupted after (\\d+) of 144 runs").matcher(said);
        assertThat(interrupted.find()).isTrue();
        // A run may be written down between the message and the end.
        assertThat(kept() - Long.parseLong(interrupted.group(1))).isBetween(0L, 2L);
    }
}
