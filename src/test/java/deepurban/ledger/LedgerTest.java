package deepurban.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deepurban.output.Disk;
import deepurban.output.FailingDisk;
import deepurban.output.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {

    private static final String KEY = Sha256.of("a run");

    @TempDir
    private Path temporary;

    private static byte[] content(int seed, int length) {
        byte[] bytes = new byte[length];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    private Ledger ledger(Disk disk) throws IOException {
        Ledger ledger = new Ledger(temporary, disk);
        ledger.prepare();
        return ledger;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> paths = Files.walk(temporary)) {
            return paths.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void whatIsWrittenIsFoundByAnotherProgram() throws IOException {
        ledger(Disk.REAL).write(KEY, "run", content(1, 1000));
        Ledger other = new Ledger(temporary, Disk.REAL);
        assertThat(other.read(KEY, "run")).hasValue(content(1, 1000));
        assertThat(other.read(KEY, "problems")).isEmpty();
        assertThat(other.read(Sha256.of("another"), "run")).isEmpty();
        assertThat(other.damaged()).isEmpty();
        other.write(KEY, "run", content(2, 10));
        assertThat(ledger(Disk.REAL).read(KEY, "run")).hasValue(content(2, 10));
        assertThat(files()).hasSize(1);
    }

    @Test
    void aFileThatIsCutAnywhereIsAbsentAndNoted() throws IOException {
        ledger(Disk.REAL).write(KEY, "run", content(1, 200));
        Path file = files().get(0);
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            isDamaged(file);
        }
        Files.write(file, Arrays.copyOf(whole, whole.length + 1));
        isDamaged(file);
    }

    @Test
    void aFileWithAWrongBitAnywhereIsAbsentAndNoted() throws IOException {
        ledger(Disk.REAL).write(KEY, "run", content(1, 200));
        Path file = files().get(0);
        byte[] whole = Files.readAllBytes(file);
        for (int bit = 0; bit < 8 * whole.length; bit++) {
            byte[] wrong = whole.clone();
            wrong[bit / 8] ^= (byte) (1 << bit % 8);
            Files.write(file, wrong);
            isDamaged(file);
        }
    }

    private void isDamaged(Path file) {
        Ledger ledger = new Ledger(temporary, Disk.REAL);
        assertThat(ledger.read(KEY, "run")).isEmpty();
        assertThat(ledger.damaged()).containsExactly(file);
    }

    @Test
    void aFileUnderAnotherNameIsAbsent() throws IOException {
        Ledger ledger = ledger(Disk.REAL);
        ledger.write(KEY, "run", content(1, 200));
        Path file = files().get(0);
        String other = KEY.substring(0, 63) + (KEY.endsWith("0") ? "1" : "0");
        Files.copy(file, file.resolveSibling(other + ".run"));
        assertThat(ledger.read(other, "run")).isEmpty();
        assertThat(ledger.damaged()).hasSize(1);
    }

    @Test
    void whatCannotBeReadIsAbsent() throws IOException {
        Ledger ledger = ledger(Disk.REAL);
        Files.createDirectories(temporary.resolve(KEY.substring(0, 2)).resolve(KEY + ".run"));
        assertThat(ledger.read(KEY, "run")).isEmpty();
        assertThat(ledger.damaged()).hasSize(1);
    }

    @Test
    void aDiskThatFailsLeavesTheOldOrTheNew() throws IOException {
        ledger(Disk.REAL).write(KEY, "run", content(1, 100));
        boolean failed = true;
        for (int acts = 1; failed; acts++) {
            FailingDisk disk = new FailingDisk(acts); // the first act is the look whether it can be written to
            Ledger ledger = ledger(disk);
            try {
                ledger.write(KEY, "run", content(2, 100));
            } catch (IOException e) {
                assertThat(e).hasMessageContaining("No space left");
            }
            failed = disk.hasFailed();
            assertThat(new Ledger(temporary, Disk.REAL).read(KEY, "run")).hasValue(content(failed ? 1 : 2, 100));
            assertThat(files()).hasSize(1);
        }
    }

    @Test
    void aLedgerThatCannotBeWrittenToIsToldBeforehand() throws IOException {
        assertThatThrownBy(() -> new Ledger(temporary, new FailingDisk(0)).prepare())
                .hasMessageContaining("No space left");
        Path file = Files.writeString(temporary.resolve("file"), "x");
        assertThatThrownBy(() -> new Ledger(file, Disk.REAL).prepare()).isInstanceOf(IOException.class);
        assertThat(files()).containsExactly(file);
    }

    @Test
    void whatAKilledProgramLeftIsClearedAwayAfterADay() throws IOException {
        ledger(Disk.REAL);
        Path old = Files.writeString(temporary.resolve("open/old.part"), "x");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minusSeconds(90_000)));
        Path young = Files.writeString(temporary.resolve("open/young.part"), "x");
        ledger(Disk.REAL);
        assertThat(old).doesNotExist();
        assertThat(young).exists();
    }

    @Test
    void manyMayWriteAndReadTheSameAtOnce() throws Exception {
        ledger(Disk.REAL).write(KEY, "run", content(0, 50_000));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<Ledger>> all = new ArrayList<>();
        for (int writer = 0; writer < 4; writer++) {
            int seed = writer;
            all.add(threads.submit(() -> {
                Ledger own = ledger(Disk.REAL);
                for (int i = 0; i < 50; i++) {
                    own.write(KEY, "run", content(seed, 50_000));
                    assertThat(own.read(KEY, "run")).isPresent();
                }
                return own;
            }));
        }
        for (Future<Ledger> one : all) {
            assertThat(one.get().damaged()).isEmpty();
        }
        threads.shutdown();
        assertThat(files()).hasSize(1);
    }
}
