package deepurban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

/** A program that is killed at any moment loses the runs that it was at, and nothing else. */
@Tag("slow")
@EnabledOnOs({OS.LINUX, OS.MAC})
class KilledTest {

    private static final Pattern KNOWN = Pattern.compile("(\\d+) of 16 runs were already");

    @TempDir
    private Path temporary;

    private Path ledger;
    private Path err;
    private String scenario;

    @BeforeEach
    void write() throws IOException {
        ledger = temporary.resolve("ledger");
        err = temporary.resolve("err.txt");
        scenario = Call.scenario(temporary).toString();
    }

    private String[] arguments(Path out, Path ofLedger) {
        return new String[] {
            "compare",
            scenario,
            "denser",
            "--set",
            "/time/horizonDays=1500",
            "--replications",
            "8",
            "--problems=0.2",
            "--daily",
            "runs",
            "--threads",
            "2",
            "--out",
            out.toString(),
            "--ledger",
            ofLedger.toString()
        };
    }

    private Process start(Path out) throws IOException {
        return Call.program(arguments(out, ledger))
                .redirectError(err.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private List<Path> entries(String kind) throws IOException {
        if (!Files.exists(ledger)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(ledger)) {
            return files.filter(file -> file.toString().endsWith(kind)).toList();
        }
    }

    private static void isEnded(Process process) throws InterruptedException {
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void killedAtAnyMomentItGoesOnAndWritesTheSameBytes() throws IOException, InterruptedException {
        Path undisturbed = temporary.resolve("undisturbed");
        Call whole = Call.of(arguments(undisturbed, temporary.resolve("another ledger")));
        assertThat(whole.status()).as(whole.err()).isZero();
        Path out = temporary.resolve("out");
        Random random = new Random(7);
        List<Integer> known = new ArrayList<>();
        boolean killed = true;
        for (int round = 0; killed; round++) {
            Process process = start(out);
            // From before the first run to the writing of the tables; with more and more time, so that it comes to an
            // end.
            killed = !process.waitFor(200 + random.nextInt(1500) + 100L * round, TimeUnit.MILLISECONDS);
            process.destroyForcibly();
            isEnded(process);
            Matcher said = KNOWN.matcher(Files.readString(err));
            if (said.find()) {
                known.add(Integer.parseInt(said.group(1)));
            }
            assertThat(err).content().doesNotContain("amaged", "Exception");
        }
        assertThat(known).as("runs found by each start").isSorted();
        assertThat(known).hasSizeGreaterThan(3);
        Process last = start(out);
        isEnded(last);
        assertThat(last.exitValue()).isZero();
        assertThat(err).content().contains("16 of 16 runs were already").doesNotContain("amaged");
        assertThat(Call.files(out)).isEqualTo(Call.files(undisturbed));
    }

    @Test
    void endedInGoodOrderItSaysHowManyRunsAreKept() throws IOException, InterruptedException {
        Path out = temporary.resolve("out");
        Process process = start(out);
        for (int i = 0; i < 1200 && entries(".run").size() < 5 && process.isAlive(); i++) {
            Thread.sleep(50);
        }
        process.destroy();
        isEnded(process);
        assertThat(process.exitValue()).isEqualTo(128 + 15);
        int kept = entries(".problems").size();
        assertThat(kept).isBetween(4, 15);
        assertThat(err)
                .content()
                .contains("Interrupted after " + kept + " of 16 runs", "the same call goes on from there")
                .doesNotContain("Exception");
        assertThat(entries(".part")).isEmpty();
        Process again = start(out);
        isEnded(again);
        assertThat(again.exitValue()).isZero();
        assertThat(err).content().contains(kept + " of 16 runs were already");
    }

    @Test
    void twoAtOnceShareALedger() throws IOException, InterruptedException {
        Process one = start(temporary.resolve("one"));
        Process two = Call.program(arguments(temporary.resolve("two"), ledger))
                .redirectError(temporary.resolve("err2.txt").toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        isEnded(one);
        isEnded(two);
        assertThat(Arrays.asList(one.exitValue(), two.exitValue())).containsOnly(0);
        assertThat(Call.files(temporary.resolve("one"))).isEqualTo(Call.files(temporary.resolve("two")));
        assertThat(entries(".run")).hasSize(16);
        assertThat(entries(".part")).isEmpty();
    }
}
