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
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calls that find finished runs in the ledger run only the others, and write the same folder as calls that run everything. */
class ResumeTest {

    private static final String[] ALL_FILES = {"--problems=0.5", "--daily", "runs"};

    @TempDir
    private Path temporary;

    private String scenario;
    private final AtomicInteger built = new AtomicInteger();
    private int failing = -1; // the replication whose town breaks

    @BeforeEach
    void write() throws IOException {
        scenario = Call.scenario(temporary).toString();
    }

    private Path folder(String name) {
        return temporary.resolve("结果 of " + name);
    }

    private Path ledger() {
        return temporary.resolve("the ledger");
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

    private Call call(String command, String out, String... more) {
        return call(Disk.REAL, this::towns, command, out, more);
    }

    private Call call(Disk disk, Function<Catalogue, TownSource> towns, String command, String out, String... more) {
        built.set(0);
        List<String> words = new ArrayList<>(List.of(command, scenario));
        words.addAll(Arrays.asList(more));
        words.addAll(List.of("--out", folder(out).toString(), "--ledger", ledger().toString(), "--threads", "2"));
        return Call.of(disk, towns, words.toArray(String[]::new));
    }

    private static String[] with(String[] some, String... more) {
        return Stream.concat(Arrays.stream(more), Arrays.stream(some)).toArray(String[]::new);
    }

    private List<Path> entries(String kind) throws IOException {
        try (Stream<Path> files = Files.walk(ledger())) {
            return files.filter(file -> file.toString().endsWith(kind)).sorted().toList();
        }
    }

    private Map<String, String> files(String out) throws IOException {
        return Call.files(folder(out));
    }

    @Test
    void theSameCallRunsNothingAndWritesTheSame() throws IOException {
        String[] arguments = with(ALL_FILES, "denser", "same", "--replications", "2");
        Call first = call("compare", "a", arguments);
        assertThat(first.status()).as(first.err()).isZero();
        assertThat(first.err()).doesNotContain("already");
        Map<String, String> files = files("a");
        assertThat(files).containsKeys("problems/denser-002.csv.gz", "daily/baseline-001.csv.gz");
        Call again = call("compare", "a", with(arguments, "--resume"));
        assertThat(again.status()).as(again.err()).isZero();
        assertThat(again.err()).contains("6 of 6 runs were already in the ledger " + ledger());
        assertThat(again.out()).isEqualTo(first.out());
        assertThat(built.get()).isZero();
        assertThat(files("a")).isEqualTo(files);
        assertThat(Files.readString(folder("a").resolve("manifest.json")))
                .contains("\"name\" : \"problems/denser-002.csv.gz\"", "\"status\" : \"done\"");
    }

    @Test
    void moreReplicationsExtend() throws IOException {
        call("compare", "a", with(ALL_FILES, "denser", "--replications", "2"));
        Call more = call("compare", "a", with(ALL_FILES, "denser", "--replications", "3"));
        assertThat(more.err()).contains("4 of 6 runs were already in the ledger");
        assertThat(built.get()).isEqualTo(1);
        isAsIfUndisturbed("a", "compare", with(ALL_FILES, "denser", "--replications", "3"));
    }

    /** Runs the same once more with an empty ledger, and compares. */
    private void isAsIfUndisturbed(String out, String command, String... more) throws IOException {
        List<String> words = new ArrayList<>(List.of(command, scenario));
        words.addAll(Arrays.asList(more));
        words.addAll(List.of("--out", folder("undisturbed").toString()));
        assertThat(Call.of(words.toArray(String[]::new)).status()).isZero();
        Map<String, String> resumed = files(out);
        Map<String, String> undisturbed = files("undisturbed");
        undisturbed.keySet().removeIf(file -> file.matches("report.html|ro-crate.*") && !resumed.containsKey(file));
        assertThat(resumed).isEqualTo(undisturbed);
    }

    @Test
    void otherReformsFindTheirBaseline() throws IOException {
        call("run", "baseline", "--replications", "3");
        Call first = call("compare", "a", "denser", "later", "--replications", "3");
        assertThat(first.err()).contains("3 of 12 runs");
        Call other = call("compare", "b", "later", "same", "--replications", "3");
        // Of "same", which is the baseline by another name, nothing is missing either.
        assertThat(other.err()).contains("12 of 12 runs");
        assertThat(built.get()).isZero();
        // The report alone tells that "later" was run before it was registered beside "same".
        Files.delete(folder("b").resolve("report.html"));
        Files.delete(folder("b").resolve("ro-crate-metadata.json")); // it tells the size of the report
        isAsIfUndisturbed("b", "compare", "later", "same", "--replications", "3");
    }

    @Test
    void otherInputIsRunAnew() {
        call("run", "a", "--replications", "2");
        assertThat(call("run", "b", "--replications", "2", "--seed", "2").err()).doesNotContain("already");
        assertThat(call("run", "c", "--replications", "2", "--set", "/time/horizonDays=89")
                        .err())
                .doesNotContain("already");
    }

    @Test
    void freshRunsEverythingAndReplacesIt() throws IOException {
        call("run", "a", "--replications", "2");
        Path entry = entries(".run").get(0);
        Files.write(entry, new byte[] {1});
        Call fresh = call("run", "a", "--replications", "2", "--fresh");
        assertThat(fresh.err()).doesNotContain("already", "amaged");
        assertThat(built.get()).isEqualTo(2);
        assertThat(Files.size(entry)).isGreaterThan(1000);
        Call both = call("run", "a", "--fresh", "--resume");
        assertThat(both.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(both.err()).contains("--fresh and --resume exclude each other");
    }

    @Test
    void whatIsDamagedIsRunAgainWithOneWarning() throws IOException {
        call("compare", "a", with(ALL_FILES, "denser", "--replications", "3"));
        Map<String, String> files = files("a");
        for (Path entry : entries(".run").subList(0, 2)) {
            byte[] bytes = Files.readAllBytes(entry);
            Files.write(entry, Arrays.copyOf(bytes, bytes.length / 2));
        }
        Call again = call("compare", "a", with(ALL_FILES, "denser", "--replications", "3"));
        assertThat(again.status()).isZero();
        assertThat(again.err().lines().filter(line -> line.contains("amaged"))).hasSize(1);
        assertThat(again.err()).contains("count as absent: 2", "4 of 6 runs were already");
        assertThat(files("a")).isEqualTo(files);
        assertThat(call("compare", "a", with(ALL_FILES, "denser", "--replications", "3"))
                        .err())
                .contains("6 of 6 runs")
                .doesNotContain("amaged");
    }

    @Test
    void aRunWhoseProblemsAreNotThereIsNotFinished() throws IOException {
        call("run", "a", "--replications", "3");
        Call wanted = call("run", "a", with(ALL_FILES, "--replications", "3"));
        assertThat(wanted.err()).doesNotContain("already");
        Map<String, String> files = files("a");
        Files.delete(folder("a").resolve("problems/baseline-002.csv.gz"));
        Files.writeString(folder("a").resolve("problems/baseline-003.csv.gz"), "forged");
        assertThat(call("run", "a", with(ALL_FILES, "--replications", "3")).err())
                .contains("1 of 3 runs");
        assertThat(files("a")).isEqualTo(files);
        assertThat(call("run", "b", with(ALL_FILES, "--replications", "3")).err())
                .doesNotContain("already");
        assertThat(call("run", "a", "--replications", "3", "--problems=0.25").err())
                .doesNotContain("already");
        assertThat(call("run", "c", "--replications", "3", "--daily", "runs").err())
                .contains("3 of 3 runs");
        isAsIfUndisturbed("c", "run", "--replications", "3", "--daily", "runs");
    }

    @Test
    void failedRunsAreTriedAgain() throws IOException {
        failing = 2;
        Call broken = call("compare", "a", "denser", "--replications", "3");
        assertThat(broken.status()).isEqualTo(ExitStatus.FAILED);
        assertThat(folder("a").resolve("runs.csv")).content().contains("denser,2,failed,modelError");
        Call still = call("compare", "a", "denser", "--replications", "3");
        assertThat(still.err()).contains("4 of 6 runs were already", "2 of 6 runs failed");
        assertThat(folder("a").resolve("runs.csv")).content().contains("denser,2,failed,modelError");
        failing = -1;
        Call mended = call("compare", "a", "denser", "--replications", "3");
        assertThat(mended.status()).isZero();
        assertThat(mended.err()).contains("4 of 6 runs were already");
        isAsIfUndisturbed("a", "compare", "denser", "--replications", "3");
    }

    @Test
    void aLedgerThatCannotBeWrittenToIsOneSentenceBeforeAnyRun() throws IOException {
        Files.writeString(ledger(), "a file in the way");
        Call call = call("run", "a", "--replications", "2", "--quiet");
        assertThat(call.status()).isEqualTo(ExitStatus.FAILED);
        assertThat(call.err().lines()).hasSize(1).allMatch(line -> line.contains("cannot write the ledger"));
        assertThat(built.get()).isZero();
        assertThat(folder("a")).doesNotExist();
        Call chinese = call("run", "a", "--replications", "2", "--quiet", "--lang", "zh");
        assertThat(chinese.err()).contains("无法写入台账");
    }

    /** Nothing needs to be written when nothing is left to do. */
    @Test
    void aLedgerThatCannotBeWrittenToCanBeRead() throws IOException {
        call("run", "a", "--replications", "2");
        Path elsewhere = temporary.resolve("elsewhere");
        Files.move(ledger(), elsewhere);
        Files.createSymbolicLink(ledger(), elsewhere);
        Files.delete(elsewhere.resolve("open"));
        Files.writeString(elsewhere.resolve("open"), "not a folder");
        assertThat(call("run", "b", "--replications", "2").status()).isZero();
        assertThat(call("run", "b", "--replications", "3").status()).isEqualTo(ExitStatus.FAILED);
    }

    @Test
    void whereverADiskFailsTheNextCallGoesOnAndWritesTheSame() throws IOException {
        String[] arguments = with(ALL_FILES, "denser", "--replications", "2", "--quiet");
        int failures = 0;
        for (int acts = 0; acts < 80; acts += 3) {
            FailingDisk disk = new FailingDisk(acts);
            Call call = call(disk, this::towns, "compare", "a", arguments);
            if (disk.hasFailed()) {
                failures++;
                assertThat(call.status()).isEqualTo(ExitStatus.FAILED);
                assertThat(call.err().lines())
                        .as("after %d acts", acts)
                        .hasSize(1)
                        .allMatch(line -> line.contains("No space left on device"));
            }
        }
        assertThat(failures).isGreaterThan(10);
        Call last = call("compare", "a", arguments);
        assertThat(last.status()).as(last.err()).isZero();
        isAsIfUndisturbed("a", "compare", arguments);
        assertThat(entries(".part")).isEmpty();
    }
}
