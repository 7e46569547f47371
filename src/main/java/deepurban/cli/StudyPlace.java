package deepurban.cli;

import deepurban.experiment.Outstanding;
import deepurban.experiment.RunPlan;
import deepurban.experiment.TownSource;
import deepurban.ledger.Ledger;
import deepurban.ledger.LedgerUnwritable;
import deepurban.output.FormerResults;
import deepurban.output.InputDigest;
import deepurban.output.Options;
import deepurban.output.ResultFolder;
import deepurban.output.RunLog;
import deepurban.output.Study;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Where a plan or an experiment is carried out: its result folder, ledger and log, and what is said on the way. */
final class StudyPlace {

    private final Surroundings around;
    private final Texts texts;
    private final LedgerOptions options;
    private final Study study;
    private final RunLog log = new RunLog(Clock.systemUTC());
    private final Speaker speaker;
    private final ResultFolder folder;
    private final Ledger ledger;

    /** Work that writes files. */
    @FunctionalInterface
    interface Work {

        /** Returns the exit status. */
        int run() throws IOException;
    }

    /** Chooses the places; {@code suffix} is added to the usual name of the folder. */
    StudyPlace(Surroundings around, LedgerOptions options, Study study, String suffix) {
        this.around = around;
        this.texts = around.texts();
        this.options = options;
        this.study = study;
        this.speaker = new Speaker(around, log, options.quiet);
        Path usual = Path.of("results", study.name() + "-" + study.hash() + suffix);
        this.folder = new ResultFolder(options.out == null ? usual : options.out, around.disk());
        this.ledger = new Ledger(options.ledger, around.disk());
    }

    ResultFolder folder() {
        return folder;
    }

    Ledger ledger() {
        return ledger;
    }

    RunLog log() {
        return log;
    }

    /** Does the work; what cannot be written is told in a sentence, and nothing half written stays. */
    int run(Work work) {
        try {
            return work.run();
        } catch (LedgerUnwritable e) {
            throw Refusal.cannot(
                    texts.get("ledger.broken", ledger.path().toString(), DiskTrouble.text(e.getCause(), texts)));
        } catch (IOException e) {
            throw cannotWriteFolder(e);
        } catch (UncheckedIOException e) {
            throw cannotWriteFolder(e.getCause());
        } finally {
            discardOpenFiles();
        }
    }

    private Refusal cannotWriteFolder(IOException e) {
        return Refusal.cannot(texts.get("folder.cannotWrite", folder.path().toString(), DiskTrouble.text(e, texts)));
    }

    void discardOpenFiles() {
        folder.discardOpenFiles();
        ledger.discardOpenFiles();
    }

    /** Refuses a folder that holds something else; says so when earlier results are replaced. */
    FormerResults former() throws IOException {
        FormerResults former = FormerResults.in(folder.path(), InputDigest.of(study));
        String path = folder.path().toString();
        switch (former.kind()) {
            case OTHER -> throw Refusal.badUsage(texts.get("folder.other", path));
            case FOREIGN -> throw Refusal.badUsage(texts.get("folder.foreign", path));
            case SAME -> say("folder.same", path);
            case EMPTY -> {}
        }
        return former;
    }

    /** Refuses a ledger that cannot be written to. */
    void prepareLedger() {
        try {
            ledger.prepare();
        } catch (IOException e) {
            throw Refusal.cannot(texts.get("ledger.cannotWrite", ledger.path().toString(), DiskTrouble.text(e, texts)));
        }
    }

    /** Warns if files of the ledger were found damaged. */
    void warnOfDamage() {
        List<Path> damaged = ledger.damaged();
        if (!damaged.isEmpty()) {
            speaker.warn(texts.get(
                    "ledger.damaged",
                    String.valueOf(damaged.size()),
                    damaged.get(0).toString()));
        }
    }

    /**
     * Says what it will take, and refuses more than there is room for; returns how many towns may be run at once.
     *
     * @param plan what is run at a point
     * @param days days that are left to be simulated
     * @param runs runs that there will be
     * @param outstanding runs that are left to do
     */
    int announce(RunPlan plan, TownSource towns, double days, long runs, long outstanding) throws IOException {
        return announce("plan.needs", options.threads(), plan, towns, days, runs, outstanding);
    }

    /** Does the same where the time is shared by processors of which nothing is known. */
    int announceOnCluster(RunPlan plan, TownSource towns, double days, long runs, long outstanding) throws IOException {
        return announce("engine.needs", 1, plan, towns, days, runs, outstanding);
    }

    private int announce(
            String key, int threads, RunPlan plan, TownSource towns, double days, long runs, long outstanding)
            throws IOException {
        Optional<Estimate> estimate = Estimate.isNeedless(plan, days)
                ? Optional.empty()
                : Estimate.tryOf(Outstanding.all(plan), towns, Options.USUAL);
        if (estimate.isEmpty()) {
            say("plan.small", folder.path().toString());
            return threads;
        }
        int fitting = Math.min(threads, estimate.get().townsThatFit());
        if (Math.min(threads, outstanding) > fitting) {
            say("plan.fewerTowns", String.valueOf(fitting));
        }
        long inFolder = estimate.get().sweepFolderBytes(runs);
        long inLedger = estimate.get().sweepLedgerBytes(outstanding);
        say(
                key,
                PlanText.time(estimate.get().secondsADay() * days / threads),
                String.valueOf(threads),
                PlanText.bytes(inFolder + inLedger),
                folder.path().toString());
        refuseWithoutRoom(inFolder, inLedger);
        return fitting;
    }

    /** Refuses to write so many bytes where there is no room for them. */
    void refuseWithoutRoom(long inFolder, long inLedger) throws IOException {
        DiskRoom room = new DiskRoom();
        room.need(folder.path(), inFolder);
        room.need(ledger.path(), inLedger);
        room.lacking().ifPresent(lack -> {
            throw Refusal.cannot(
                    texts.get("plan.diskFull", PlanText.bytes(lack.needed()), PlanText.bytes(lack.free())));
        });
    }

    /** Returns how so many runs of so many days are told while they go on. */
    Advance advance(long runs, long days) {
        boolean watched = Terminal.isWatched();
        if (options.quiet || runs == 0 || !(watched || options.progress)) {
            return Advance.SILENT;
        }
        return watched ? new BarAdvance(texts, runs, days) : new LineAdvance(around, runs, days);
    }

    Speaker speaker() {
        return speaker;
    }

    void warn(String warning) {
        speaker.warn(warning);
    }

    void say(String key, Object... arguments) {
        speaker.say(key, arguments);
    }
}
