package deepurban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import deepurban.experiment.ModelTowns;
import deepurban.experiment.TownSource;
import deepurban.mechanism.Catalogue;
import deepurban.output.Disk;
import deepurban.output.FailingDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sweeps run what is not in the ledger, and write the same files however they are cut, stopped and joined. */
class SweepCommandTest {

    @TempDir
    private Path temporary;

    private Path experiment;
    private final AtomicInteger built = new AtomicInteger();
    private int failing = -1; // the replication whose towns break

    @BeforeEach
    void write() throws IOException {
        experiment = Experiments.write(temporary, Experiments.SMALL);
    }

    private TownSource towns(Catalogue catalogue) {
        return (parameters, seed, replication) -> {
            built.incrementAndGet();
            if (replication == failing) {
                throw new IllegalStateException("broken");
            }
            return new ModelTowns(catalogue).build(parameters, seed, replication);
        };
    }

    private Path folder(String name) {
        return temporary.resolve("结果 of " + name);
    }

    private Call sweep(String out, String ledger, String... more) {
        return sweep(Disk.REAL, out, ledger, more);
    }

    private Call sweep(Disk disk, String out, String ledger, String... more) {
        built.set(0);
        List<String> words = new ArrayList<>(List.of("sweep", experiment.toString()));
        words.addAll(Arrays.asList(more));
        words.addAll(List.of(
                "--out",
                folder(out).toString(),
                "--ledger",
                temporary.resolve(ledger).toString()));
        return Call.of(disk, this::towns, words.toArray(String[]::new));
    }

    private Map<String, String> tables(String out) throws IOException {
        Map<String, String> files = Call.files(folder(out));
        files.keySet().removeIf(name -> !name.endsWith(".csv"));
        return files;
    }

    @Test
    void aSweepWritesItsPointsRunsAndEffects() throws IOException {
        Call call = sweep("a", "ledger");
        assertThat(call.status()).as(call.err()).isZero();
        assertThat(call.err()).contains("6 points × 2 sides × 2 replications = 24 runs of 150 days");
        assertThat(built.get())
                .as("a town for each point and replication, shared by the sides")
                .isEqualTo(12);
        List<String> runs = Files.readAllLines(folder("a").resolve("runs.csv"));
        assertThat(runs).hasSize(25);
        assertThat(runs.get(0))
                .startsWith("point,reform,replication,status,cause,/mechanisms/threeTierLiaison/contactsPerWeek,"
                        + "/mechanisms/linkagePlatform/on,satisfaction,");
        assertThat(runs.get(1)).startsWith("1,baseline,1,done,,0,false,0.");
        assertThat(runs.get(24)).startsWith("6,denser,2,done,,10,true,0.");
        assertThat(folder("a").resolve("main-effects.csv"))
                .content()
                .contains("baseline,level,neverHeardShare,share,/mechanisms/threeTierLiaison/contactsPerWeek,,10,2,-0.")
                .contains(
                        "denser,difference,neverHeardShare,share,/mechanisms/threeTierLiaison/contactsPerWeek,,0,2,-0.");
        assertThat(call.out())
                .contains("Never heard: baseline", "Never heard: denser − baseline", "contactsPerWeek = 10")
                .doesNotContain("Median time");
        assertThat(folder("a")).isDirectoryContaining("glob:**/experiment.json");
    }

    @Test
    void moreRunsThanOneCallCanTakeAreRefusedInASentence() {
        Call call = sweep("a", "ledger", "--replications", "400000000");
        assertThat(call.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(call.err().lines()).hasSize(1);
        assertThat(call.err()).contains("4800000000 runs", "2147483647", "--shard");
        assertThat(built.get()).isZero();
        assertThat(folder("a")).doesNotExist();
    }

    /** The point at which nothing is changed is the scenario itself: what `run` says of it. */
    @Test
    void aPointSaysWhatARunOfItsScenarioSays() throws IOException {
        sweep("a", "ledger");
        Call.of(
                "run",
                temporary.resolve("small.json").toString(),
                "--replications",
                "2",
                "--set",
                "/mechanisms/threeTierLiaison/contactsPerWeek=2",
                "--set",
                "/mechanisms/linkagePlatform/on=true",
                "--out",
                folder("run").toString());
        String alone = Files.readAllLines(folder("run").resolve("runs.csv")).get(2);
        String swept = Files.readAllLines(folder("a").resolve("runs.csv")).get(4 * 3 + 2);
        assertThat(swept).startsWith("4,baseline,2,done,,2,true,");
        assertThat(swept.substring("4,baseline,2,done,,2,true,".length()))
                .isEqualTo(alone.substring("baseline,2,done,,".length()));
    }

    @Test
    void theSameBytesForThreadsShardsAndResumptions() throws IOException {
        sweep("a", "ledger", "--threads", "1");
        Map<String, String> whole = tables("a");
        assertThat(sweep("b", "other", "--threads", "3").status()).isZero();
        assertThat(tables("b")).isEqualTo(whole);
        List<String> shards = new ArrayList<>(List.of("merge"));
        for (int i = 4; i >= 1; i--) {
            assertThat(sweep("shard" + i, "of shard " + i, "--shard", i + "/4").status())
                    .isZero();
            shards.add(folder("shard" + i).toString());
        }
        assertThat(folder("shard1")).isDirectoryNotContaining("glob:**/main-effects.csv");
        shards.addAll(List.of("--out", folder("merged").toString()));
        Call merged = Call.of(shards.toArray(String[]::new));
        assertThat(merged.status()).as(merged.err()).isZero();
        assertThat(tables("merged")).isEqualTo(whole);
        assertThat(Files.readString(folder("merged").resolve("experiment.json")))
                .isEqualTo(Files.readString(folder("a").resolve("experiment.json")));
        Call again = sweep("a", "ledger");
        assertThat(again.err()).contains("24 of 24 runs were already");
        assertThat(built.get()).isZero();
        assertThat(tables("a")).isEqualTo(whole);
    }

    @Test
    void shardsThatDoNotFitAreRefused() {
        sweep("one", "ledger", "--shard", "1/3");
        sweep("two", "ledger", "--shard", "2/3");
        sweep("other", "ledger", "--shard", "3/3", "--replications", "1");
        String one = folder("one").toString();
        String two = folder("two").toString();
        Call missing = Call.of("merge", one, two, "--out", folder("merged").toString());
        assertThat(missing.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(missing.err()).contains("shards are missing: 3/3");
        Call other = Call.of("merge", one, two, folder("other").toString());
        assertThat(other.err()).contains("part of another sweep", "of other");
        assertThat(Call.of("merge", temporary.toString()).err()).contains("holds no sweep");
        assertThat(sweep("x", "ledger", "--shard", "4/3").err()).contains("--shard is I/N");
        assertThat(folder("merged")).doesNotExist();
    }

    @Test
    void anotherSweepFindsItsPointsAndMoreReplicationsExtend() throws IOException {
        sweep("a", "ledger");
        Call more = sweep("a", "ledger", "--replications", "3");
        assertThat(more.err()).contains("holds results of the same input", "24 of 36 runs were already");
        Experiments.write(temporary, Experiments.with("[0, 2, 10]", "[2, 5]"));
        Call other = sweep("b", "ledger");
        assertThat(other.err()).as("two points of four are in both").contains("8 of 16 runs were already");
        assertThat(built.get()).isEqualTo(4);
    }

    /** {@code run} and {@code compare} keep whole records; a sweep wants their outcomes. */
    @Test
    void runsOfOtherCommandsAreFound() {
        Call.of(
                "compare",
                temporary.resolve("small.json").toString(),
                "denser",
                "--replications",
                "2",
                "--set",
                "/mechanisms/threeTierLiaison/contactsPerWeek=2",
                "--set",
                "/mechanisms/linkagePlatform/on=true",
                "--out",
                folder("c").toString(),
                "--ledger",
                temporary.resolve("ledger").toString());
        assertThat(sweep("a", "ledger").err()).contains("4 of 24 runs were already");
    }

    @Test
    void failedRunsAreRowsAndEachAnalysisSaysHowMany() throws IOException {
        failing = 2;
        Call broken = sweep("a", "ledger");
        assertThat(broken.status()).isEqualTo(ExitStatus.FAILED);
        assertThat(broken.err()).contains("12 of 24 runs failed");
        List<String> runs = Files.readAllLines(folder("a").resolve("runs.csv"));
        assertThat(runs)
                .hasSize(25)
                .filteredOn(row -> row.contains(",failed,modelError,"))
                .hasSize(12);
        assertThat(Files.readAllLines(folder("a").resolve("failures.csv")))
                .hasSize(13)
                .contains("1,6,denser,2,modelError,IllegalStateException: broken");
        assertThat(Files.readAllLines(folder("a").resolve("main-effects.csv")).get(1))
                .endsWith(",6");
        assertThat(Files.readAllLines(folder("a").resolve("summary.csv")).get(1))
                .endsWith(",1");
        failing = -1;
        Call mended = sweep("a", "ledger");
        assertThat(mended.status()).isZero();
        assertThat(mended.err()).contains("12 of 24 runs were already");
        sweep("b", "other");
        assertThat(tables("a")).isEqualTo(tables("b"));
    }

    @Test
    void aShardWithFailuresIsJoinedWithThem() throws IOException {
        failing = 1;
        sweep("whole", "other");
        sweep("one", "ledger", "--shard", "1/2");
        sweep("two", "ledger", "--shard", "2/2");
        Call merged = Call.of(
                "merge",
                folder("one").toString(),
                folder("two").toString(),
                "--out",
                folder("merged").toString());
        assertThat(merged.status()).isEqualTo(ExitStatus.FAILED);
        assertThat(tables("merged")).isEqualTo(tables("whole"));
    }

    @Test
    void wherEverADiskFailsTheNextCallGoesOnAndWritesTheSame() throws IOException {
        int failures = 0;
        for (int acts = 0; acts < 70; acts += 3) {
            FailingDisk disk = new FailingDisk(acts);
            Call call = sweep(disk, "a", "ledger", "--quiet", "--threads", "2");
            if (disk.hasFailed()) {
                failures++;
                assertThat(call.status()).isEqualTo(ExitStatus.FAILED);
                assertThat(call.err().lines())
                        .as("after %d acts", acts)
                        .hasSize(1)
                        .allMatch(line -> line.contains("No space left on device"));
            }
        }
        assertThat(failures).isGreaterThan(8);
        assertThat(sweep("a", "ledger").status()).isZero();
        sweep("b", "other");
        assertThat(tables("a")).isEqualTo(tables("b"));
    }

    @Test
    void aLedgerThatCannotBeWrittenToIsOneSentenceBeforeAnyRun() throws IOException {
        Files.writeString(temporary.resolve("ledger"), "a file in the way");
        Call call = sweep("a", "ledger", "--quiet");
        assertThat(call.status()).isEqualTo(ExitStatus.FAILED);
        assertThat(call.err().lines()).hasSize(1).allMatch(line -> line.contains("cannot write the ledger"));
        assertThat(built.get()).isZero();
        assertThat(folder("a")).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeWrittenToIsOneSentenceAndTheRunsStay() throws IOException {
        sweep("a", "ledger");
        Files.writeString(temporary.resolve("in the way"), "a file");
        Path below = temporary.resolve("in the way").resolve("results");
        Call call = Call.of(
                "sweep",
                experiment.toString(),
                "--quiet",
                "--out",
                below.toString(),
                "--ledger",
                temporary.resolve("ledger").toString());
        assertThat(call.status()).isEqualTo(ExitStatus.FAILED);
        assertThat(call.err().lines()).hasSize(1).allMatch(line -> line.contains("cannot write " + below));
        assertThat(sweep("b", "ledger").err()).contains("24 of 24 runs were already");
        assertThat(tables("b")).isEqualTo(tables("a"));
    }

    @Test
    void anotherInputsFolderIsRefused() throws IOException {
        sweep("a", "ledger");
        assertThat(sweep("a", "ledger", "--seed", "2").err()).contains("holds results of another input");
        Call foreign = Call.of("sweep", experiment.toString(), "--out", temporary.toString());
        assertThat(foreign.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(foreign.err()).contains("files that are not results");
    }
}
