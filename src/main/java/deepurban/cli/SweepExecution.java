package deepurban.cli;

import deepurban.experiment.Outstanding;
import deepurban.experiment.RunPlan;
import deepurban.experiment.TownSource;
import deepurban.ledger.Ledger;
import deepurban.ledger.LedgerUnwritable;
import deepurban.output.ConvertedTables;
import deepurban.output.FormerResults;
import deepurban.output.InputDigest;
import deepurban.output.Invocation;
import deepurban.output.ModelDigest;
import deepurban.output.Options;
import deepurban.output.ResultFolder;
import deepurban.output.ResultWriter;
import deepurban.output.RunLog;
import deepurban.output.Study;
import deepurban.output.TableConverter;
import deepurban.report.Report;
import deepurban.sweep.Engine;
import deepurban.sweep.LocalEngine;
import deepurban.sweep.Shard;
import deepurban.sweep.Sweep;
import deepurban.sweep.SweepResults;
import deepurban.sweep.SweepRuns;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** Carries a sweep out: tries all points, says what it will take, runs what is not in the ledger, writes the result folder. */
final class SweepExecution {

    private final Surroundings around;
    private final Texts texts;
    private final SweepOptions options;
    private final Sweep sweep;
    private final Shard shard;
    private final TownSource towns;
    private final Study study;
    private final ResultFolder folder;
    private final Ledger ledger;
    private final RunLog log = new RunLog(Clock.systemUTC());
    private Optional<TableConverter> parquet = Optional.empty();

    SweepExecution(Surroundings around, SweepOptions options, Sweep sweep, Shard shard, TownSource towns) {
        this.around = around;
        this.texts = around.texts();
        this.options = options;
        this.sweep = sweep;
        this.shard = shard;
        this.towns = towns;
        this.study = SweepResults.study(sweep, "sweep");
        Path usual = Path.of("results", study.name() + "-" + study.hash() + shard.suffix());
        this.folder = new ResultFolder(options.out == null ? usual : options.out, around.disk());
        this.ledger = new Ledger(options.ledger, around.disk());
    }

    /** Returns the exit status. */
    int run(List<String> arguments) {
        try {
            return tryToRun(arguments);
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

    private void discardOpenFiles() {
        folder.discardOpenFiles();
        ledger.discardOpenFiles();
    }

    private int tryToRun(List<String> arguments) throws IOException {
        parquet = options.parquet ? Optional.of(ParquetPart.find(texts)) : Optional.empty();
        FormerResults former = former();
        sayPlan();
        SweepRuns runs = new SweepRuns(sweep, shard, ledger, ModelDigest.compute(), options.fresh);
        look(runs);
        int towns = announce(runs);
        ResultWriter writer = new ResultWriter(
                folder,
                study,
                sweep.plan(0),
                new Options(0, false, options.excel),
                new Invocation(arguments, options.threads(), Version.text(), log.now()));
        SweepResults results = new SweepResults(sweep, shard, folder, options.excel);
        results.tell(writer);
        writer.begin();
        results.begin(writer);
        log.add("started: " + runs.outstanding() + " of " + runs.runs() + " runs, " + options.threads() + " threads");
        return carryOut(runs, new LocalEngine(this.towns, options.threads(), towns), writer, results, former);
    }

    private int carryOut(SweepRuns runs, Engine engine, ResultWriter writer, SweepResults results, FormerResults former)
            throws IOException {
        long start = System.nanoTime();
        Interruption interruption = new Interruption(() -> tidy(engine, runs));
        try (interruption) {
            try (Advance advance = advance(runs)) {
                engine.run(sweep, runs.batches(options.threads()), new SweepWatcher(sweep, runs, log, advance));
            }
            SweepResults.Findings findings = results.writeTables(reader -> runs.read(engine, reader));
            if (parquet.isPresent()) {
                ConvertedTables.write(folder, parquet.get());
            }
            if (shard.isWhole()) {
                Report.write(folder, texts.language(), this::warn);
            }
            int failed = runs.failures();
            writer.end(log, (System.nanoTime() - start) / 1e9, runs.runs() - failed, failed, former.files());
            show(findings, runs);
            return failed == 0 ? ExitStatus.DONE : ExitStatus.FAILED;
        } catch (CancellationException e) {
            return ExitStatus.INTERRUPTED;
        } catch (IOException | RuntimeException e) {
            if (interruption.happened()) {
                return ExitStatus.INTERRUPTED; // files were taken away from under whoever wrote them
            }
            throw e;
        }
    }

    private void tidy(Engine engine, SweepRuns runs) {
        engine.stop();
        discardOpenFiles();
        around.err().println();
        around.say(
                "interrupted",
                String.valueOf(runs.runs() - runs.outstanding() + runs.kept()),
                String.valueOf(runs.runs()),
                ledger.path().toString());
    }

    /** Refuses a folder that holds something else; says so when earlier results are replaced. */
    private FormerResults former() throws IOException {
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

    private void sayPlan() {
        RunPlan plan = sweep.plan(0);
        int points = shard.points(sweep.points().size()).length;
        long runs = (long) points * plan.arms().size() * sweep.replications();
        say(
                shard.isWhole() ? "sweep.plan" : "sweep.planShard",
                sweep.name(),
                String.valueOf(points),
                String.valueOf(plan.arms().size()),
                String.valueOf(sweep.replications()),
                String.valueOf(runs),
                String.valueOf(plan.days()),
                String.valueOf(sweep.seed()),
                String.valueOf(shard.index()),
                String.valueOf(shard.of()));
    }

    /** Tries all points and looks for finished runs; what is left to do needs a ledger that can be written to. */
    private void look(SweepRuns runs) {
        runs.look();
        if (runs.outstanding() > 0) {
            try {
                ledger.prepare();
            } catch (IOException e) {
                throw Refusal.cannot(
                        texts.get("ledger.cannotWrite", ledger.path().toString(), DiskTrouble.text(e, texts)));
            }
        }
        List<Path> damaged = ledger.damaged();
        if (!damaged.isEmpty()) {
            warn(texts.get(
                    "ledger.damaged",
                    String.valueOf(damaged.size()),
                    damaged.get(0).toString()));
        }
        if (runs.outstanding() < runs.runs()) {
            say(
                    "ledger.known",
                    String.valueOf(runs.runs() - runs.outstanding()),
                    String.valueOf(runs.runs()),
                    ledger.path().toString());
        }
    }

    private double days(SweepRuns runs) {
        RunPlan plan = sweep.plan(0);
        return (double) runs.outstandingReplications() * plan.simulatedDays() / plan.replications();
    }

    /** Says what it will take; returns how many towns may be run at once. */
    private int announce(SweepRuns runs) throws IOException {
        RunPlan plan = sweep.plan(0);
        Optional<Estimate> estimate = Estimate.isNeedless(plan, days(runs))
                ? Optional.empty()
                : Estimate.tryOf(Outstanding.all(plan), towns, Options.USUAL);
        if (estimate.isEmpty()) {
            say("plan.small", folder.path().toString());
            return options.threads();
        }
        int fitting = Math.min(options.threads(), estimate.get().townsThatFit());
        if (Math.min(options.threads(), runs.outstanding()) > fitting) {
            say("plan.fewerTowns", String.valueOf(fitting));
        }
        long inFolder = estimate.get().sweepFolderBytes(runs.runs());
        long inLedger = estimate.get().sweepLedgerBytes(runs.outstanding());
        say(
                "plan.needs",
                PlanText.time(estimate.get().secondsADay() * days(runs) / options.threads()),
                String.valueOf(options.threads()),
                PlanText.bytes(inFolder + inLedger),
                folder.path().toString());
        DiskRoom room = new DiskRoom();
        room.need(folder.path(), inFolder);
        room.need(ledger.path(), inLedger);
        room.lacking().ifPresent(lack -> {
            throw Refusal.cannot(
                    texts.get("plan.diskFull", PlanText.bytes(lack.needed()), PlanText.bytes(lack.free())));
        });
        return fitting;
    }

    private Advance advance(SweepRuns runs) {
        boolean watched = Terminal.isWatched();
        if (options.quiet || runs.outstanding() == 0 || !(watched || options.progress)) {
            return Advance.SILENT;
        }
        long days = Math.round(days(runs));
        return watched
                ? new BarAdvance(texts, runs.outstanding(), days)
                : new LineAdvance(around, runs.outstanding(), days);
    }

    private void show(SweepResults.Findings findings, SweepRuns runs) {
        SweepAnswer answer = new SweepAnswer(texts, sweep, findings);
        if (options.json) {
            around.out().print(answer.json(folder.path(), study.hash(), runs.runs(), runs.failures()));
        } else {
            around.out().print(answer.text());
            around.out()
                    .println(texts.get(
                            shard.isWhole() ? "sweep.here" : "sweep.shardHere",
                            folder.path().toString()));
        }
        around.out().flush();
        if (runs.failures() > 0) {
            around.say("sweep.failures", String.valueOf(runs.failures()), String.valueOf(runs.runs()));
        }
    }

    private void say(String key, Object... arguments) {
        log.add(Texts.in("en").get(key, arguments));
        if (!options.quiet) {
            around.say(key, arguments);
        }
    }

    private void warn(String warning) {
        log.add("warning: " + warning);
        around.err().println(warning);
        around.err().flush();
    }
}
