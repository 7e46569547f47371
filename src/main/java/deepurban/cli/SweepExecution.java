package deepurban.cli;

import deepurban.experiment.RunPlan;
import deepurban.experiment.TownSource;
import deepurban.ledger.Ledger;
import deepurban.output.ConvertedTables;
import deepurban.output.FormerResults;
import deepurban.output.Invocation;
import deepurban.output.ModelDigest;
import deepurban.output.Options;
import deepurban.output.ResultFolder;
import deepurban.output.ResultWriter;
import deepurban.output.RunLog;
import deepurban.output.Study;
import deepurban.output.TableConverter;
import deepurban.report.Report;
import deepurban.sweep.Cluster;
import deepurban.sweep.Engine;
import deepurban.sweep.EngineFailure;
import deepurban.sweep.LocalEngine;
import deepurban.sweep.Shard;
import deepurban.sweep.Sweep;
import deepurban.sweep.SweepParcel;
import deepurban.sweep.SweepResults;
import deepurban.sweep.SweepRuns;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;

/** Carries a sweep out: tries all points, says what it will take, runs what is not in the ledger, writes the result folder. */
final class SweepExecution {

    private final Surroundings around;
    private final Texts texts;
    private final SweepOptions options;
    private final EngineOptions machines;
    private final Sweep sweep;
    private final Shard shard;
    private final TownSource towns;
    private final Study study;
    private final StudyPlace place;
    private final ResultFolder folder;
    private final Ledger ledger;
    private final RunLog log;
    private Optional<TableConverter> parquet = Optional.empty();
    private Optional<Cluster> cluster = Optional.empty();

    SweepExecution(
            Surroundings around,
            SweepOptions options,
            EngineOptions machines,
            Sweep sweep,
            Shard shard,
            TownSource towns) {
        this.around = around;
        this.texts = around.texts();
        this.options = options;
        this.machines = machines;
        this.sweep = sweep;
        this.shard = shard;
        this.towns = towns;
        this.study = SweepResults.study(sweep, "sweep");
        this.place = new StudyPlace(around, options, study, shard.suffix());
        this.folder = place.folder();
        this.ledger = place.ledger();
        this.log = place.log();
    }

    /** Returns the exit status. */
    int run(List<String> arguments) {
        try {
            return place.run(() -> tryToRun(arguments));
        } catch (EngineFailure e) {
            throw Refusal.cannot(texts.get(
                    "engine.failed",
                    machines.master(),
                    e.getMessage(),
                    ledger.path().toString()));
        }
    }

    private int tryToRun(List<String> arguments) throws IOException {
        parquet = options.parquet ? Optional.of(Part.PARQUET.find(texts)) : Optional.empty();
        cluster = machines.cluster(texts);
        FormerResults former = place.former();
        sayPlan();
        String modelDigest = ModelDigest.compute();
        SweepRuns runs = new SweepRuns(sweep, shard, ledger, modelDigest, options.fresh);
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
        String where = cluster.isPresent() ? machines.master() : options.threads() + " threads";
        log.add("started: " + runs.outstanding() + " of " + runs.runs() + " runs, " + where);
        try (Engine engine = engine(modelDigest, towns)) {
            return carryOut(runs, engine, writer, results, former);
        }
    }

    private Engine engine(String modelDigest, int towns) throws IOException {
        if (cluster.isEmpty()) {
            return new LocalEngine(this.towns, options.threads(), towns);
        }
        OptionalInt cores = options.threads == null ? OptionalInt.empty() : OptionalInt.of(options.threads);
        SweepParcel parcel = SweepParcel.of(sweep, folder.path(), modelDigest);
        return cluster.get().engine(machines.master(), cores, parcel, new ClusterWatcher());
    }

    /** On how many threads batches are run; a cluster of unknown size takes them as small as they come. */
    private int lines() {
        return cluster.isPresent() ? Integer.MAX_VALUE : options.threads();
    }

    /** Tells people how a cluster fares. */
    private final class ClusterWatcher implements Cluster.Watcher {

        @Override
        public void waiting() {
            place.warn(texts.get("engine.waiting", machines.master()));
        }

        @Override
        public void lost(int left) {
            place.warn(texts.get("engine.lost", String.valueOf(left)));
        }
    }

    private int carryOut(SweepRuns runs, Engine engine, ResultWriter writer, SweepResults results, FormerResults former)
            throws IOException {
        long start = System.nanoTime();
        Interruption interruption = new Interruption(() -> tidy(engine, runs));
        try (interruption) {
            try (Advance advance = advance(runs)) {
                engine.run(sweep, runs.batches(lines()), new SweepWatcher(sweep, runs, log, advance));
            }
            SweepResults.Findings findings = results.writeTables(reader -> runs.read(engine, reader));
            if (parquet.isPresent()) {
                ConvertedTables.write(folder, parquet.get());
            }
            if (shard.isWhole()) {
                Report.write(folder, texts.language(), place::warn);
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
        place.discardOpenFiles();
        around.err().println();
        around.say(
                "interrupted",
                String.valueOf(runs.runs() - runs.outstanding() + runs.kept()),
                String.valueOf(runs.runs()),
                ledger.path().toString());
    }

    private void sayPlan() {
        RunPlan plan = sweep.plan(0);
        int points = shard.points(sweep.points().size()).length;
        long runs = (long) points * plan.arms().size() * sweep.replications();
        if (runs > Integer.MAX_VALUE) {
            throw Refusal.badUsage(texts.get("sweep.tooMany", String.valueOf(runs), String.valueOf(Integer.MAX_VALUE)));
        }
        place.say(
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
        runs.look(options.threads());
        if (runs.outstanding() > 0) {
            place.prepareLedger();
        }
        place.warnOfDamage();
        if (runs.outstanding() < runs.runs()) {
            place.say(
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
        return cluster.isPresent()
                ? place.announceOnCluster(plan, towns, days(runs), runs.runs(), runs.outstanding())
                : place.announce(plan, towns, days(runs), runs.runs(), runs.outstanding());
    }

    private Advance advance(SweepRuns runs) {
        return place.advance(runs.outstanding(), Math.round(days(runs)));
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
}
