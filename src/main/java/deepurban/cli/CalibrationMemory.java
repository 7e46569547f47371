package deepurban.cli;

import deepurban.ledger.Ledger;
import deepurban.ledger.LedgerAnswers;
import deepurban.ledger.LedgerUnwritable;
import deepurban.output.ModelDigest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

/** What a calibration has run before: the ledger that its answers are kept in, and what is said of it. */
final class CalibrationMemory {

    private final Surroundings around;
    private final Ledger ledger;
    private final LedgerAnswers answers;

    CalibrationMemory(Surroundings around, MemoryOptions options) {
        this.around = around;
        this.ledger = new Ledger(options.ledger, around.disk());
        try {
            this.answers = new LedgerAnswers(ledger, ModelDigest.compute(), options.fresh);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    LedgerAnswers answers() {
        return answers;
    }

    /** Refuses a ledger that cannot be written to. */
    void prepare() {
        try {
            ledger.prepare();
        } catch (IOException e) {
            throw unwritable("ledger.cannotWrite", e);
        }
    }

    private Refusal unwritable(String key, IOException e) {
        return Refusal.cannot(around.texts().get(key, ledger.path().toString(), DiskTrouble.text(e, around.texts())));
    }

    /** Does work that may be interrupted, and returns its exit status; what it ran until then is kept, which is told. */
    int guard(Supplier<Integer> work) {
        Interruption interruption = new Interruption(this::tidy);
        try (interruption) {
            return work.get();
        } catch (LedgerUnwritable e) {
            throw unwritable("ledger.broken", e.getCause());
        } catch (CancellationException e) {
            return ExitStatus.INTERRUPTED;
        } catch (RuntimeException e) {
            if (interruption.happened()) {
                return ExitStatus.INTERRUPTED; // files were taken away from under whoever wrote them
            }
            throw e;
        } finally {
            ledger.discardOpenFiles();
        }
    }

    private void tidy() {
        ledger.discardOpenFiles();
        around.err().println();
        around.say(
                "interrupted.search",
                String.valueOf(answers.kept()),
                ledger.path().toString());
    }

    /** Says how much was there already, and what was damaged. */
    void tell() {
        if (answers.found() > 0) {
            around.say(
                    "ledger.known",
                    String.valueOf(answers.found()),
                    String.valueOf(answers.found() + answers.kept()),
                    ledger.path().toString());
        }
        List<Path> damaged = ledger.damaged();
        if (!damaged.isEmpty()) {
            around.say(
                    "ledger.damaged",
                    String.valueOf(damaged.size()),
                    damaged.get(0).toString());
        }
    }
}
