package deepurban.cli;

import deepurban.experiment.Effect;
import deepurban.experiment.Experiment;
import deepurban.experiment.Findings;
import deepurban.experiment.Outstanding;
import deepurban.experiment.RunPlan;
import deepurban.experiment.TownSource;
import deepurban.ledger.Ledger;
import deepurban.ledger.LedgerRuns;
import deepurban.ledger.LedgerUnwritable;
import deepurban.output.FormerResults;
import deepurban.output.InputDigest;
import deepurban.output.Invocation;
import deepurban.output.ModelDigest;
import deepurban.output.ResultFolder;
import deepurban.output.ResultWriter;
import deepurban.output.RunFiles;
import deepurban.output.RunLog;
import deepurban.output.Study;
import deepurban.report.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

/**
 * Carries a plan out: says what it will take, runs what is not in the ledger, writes the result folder and shows the answer.
 */
final class Execution {

    private final Surroundings around;
    private final Texts texts;
    private final RunOptions options;
    private final Study study;
    private final RunPlan plan;
    private final TownSource towns;
    private final RunLog log = new RunLog(Clock.systemUTC());
    private final ResultFolder folder;
    private final RunFiles files;
    private final Ledger ledger;

    Execution(Surroundings around, RunOptions options, Study study, RunPlan plan, TownSource towns) {
        this.around = around;
        this.texts = around.texts();
        this.options = options;
        this.study = study;
        this.plan = plan;
        this.towns = towns;
        Path usual = Path.of("results", study.name() + "-" + study.hash());
        this.folder = new ResultFolder(options.out == null ? usual : options.out, around.disk());
        this.files = new RunFiles(folder, plan, study, options.output());
        this.ledger = new Ledger(options.ledger, around.disk());
    }

    /** Threads, and towns at once, at most one a thread. */
    private record Hands(int threads, int towns) {}

    /** What is left to do, where it is kept, and who is to do it. */
    private record Task(Outstanding outstanding, LedgerRuns runs, Hands hands) {}

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
        FormerResults former = former();
        sayPlan();
        LedgerRuns runs = new LedgerRuns(ledger, plan, ModelDigest.compute(), files, options.fresh);
        Outstanding outstanding = look(runs);
        Task task = new Task(outstanding, runs, announce(outstanding));
        int threads = task.hands().threads();
        ResultWriter writer = new ResultWriter(
                folder, study, plan, options.output(), new Invocation(arguments, threads, Version.text(), log.now()));
        writer.begin();
        log.add("started: " + outstanding.runs() + " of " + plan.runs() + " runs, " + threads + " threads");
        return carryOut(task, writer, former);
    }

    private int carryOut(Task task, ResultWriter writer, FormerResults former) throws IOException {
        long start = System.nanoTime();
        Findings findings = new Findings(plan);
        Advance advance = advance(task.outstanding());
        Experiment experiment = new Experiment(task.outstanding(), towns, new Watcher(findings, files, log, advance));
        Interruption interruption = new Interruption(() -> tidy(experiment, task));
        try (interruption) {
            try (advance) {
                experiment.run(task.hands().threads(), task.hands().towns());
            }
            List<Effect> effects = findings.effects(study.outcomes());
            writer.writeTables(findings, effects);
            Report.write(folder, texts.language(), this::warn);
            int failed = findings.failures().size();
            writer.end(log, (System.nanoTime() - start) / 1e9, failed, former.files());
            show(findings, effects);
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

    private void tidy(Experiment experiment, Task task) {
        experiment.stop();
        discardOpenFiles();
        long finished = plan.runs() - task.outstanding().runs() + task.runs().kept();
        around.err().println();
        around.say(
                "interrupted",
                String.valueOf(finished),
                String.valueOf(plan.runs()),
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
        String reforms = plan.reforms().stream()
                .map(reform -> plan.arms().get(reform).name())
                .collect(Collectors.joining(", "));
        say(
                reforms.isEmpty() ? "plan.run" : "plan.compare",
                study.name(),
                reforms,
                String.valueOf(plan.arms().size()),
                String.valueOf(plan.replications()),
                String.valueOf(plan.runs()),
                String.valueOf(plan.days()),
                String.valueOf(plan.seed()));
    }

    /** Looks for finished runs; what is left to do needs a ledger that can be written to. */
    private Outstanding look(LedgerRuns runs) {
        Outstanding outstanding = Outstanding.beside(plan, runs);
        if (outstanding.runs() > 0) {
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
        if (outstanding.runs() < plan.runs()) {
            say(
                    "ledger.known",
                    String.valueOf(plan.runs() - outstanding.runs()),
                    String.valueOf(plan.runs()),
                    ledger.path().toString());
        }
        return outstanding;
    }

    /** Says what it will take; returns who is to carry it out. */
    private Hands announce(Outstanding outstanding) throws IOException {
        int threads = options.threadsAsked().orElse(Runtime.getRuntime().availableProcessors());
        if (Estimate.isNeedless(outstanding)) {
            say("plan.small", folder.path().toString());
            return new Hands(threads, threads);
        }
        Optional<Estimate> estimate = Estimate.tryOf(outstanding, towns, options.output());
        return estimate.isPresent() ? announce(outstanding, estimate.get(), threads) : new Hands(threads, threads);
    }

    private Hands announce(Outstanding outstanding, Estimate estimate, int threads) throws IOException {
        Hands hands = new Hands(threads, Math.min(threads, estimate.townsThatFit()));
        if (Math.min(threads, outstanding.runs()) > hands.towns()) {
            say("plan.fewerTowns", String.valueOf(hands.towns()));
        }
        long bytes = estimate.folderBytes() + estimate.ledgerBytes();
        say(
                "plan.needs",
                PlanText.time(estimate.seconds(outstanding, threads)),
                String.valueOf(threads),
                PlanText.bytes(bytes),
                folder.path().toString());
        DiskRoom room = new DiskRoom();
        room.need(folder.path(), estimate.folderBytes());
        room.need(ledger.path(), estimate.ledgerBytes());
        room.lacking().ifPresent(lack -> {
            throw Refusal.cannot(
                    texts.get("plan.diskFull", PlanText.bytes(lack.needed()), PlanText.bytes(lack.free())));
        });
        return hands;
    }

    private Advance advance(Outstanding outstanding) {
        boolean watched = Terminal.isWatched();
        if (options.quiet || outstanding.runs() == 0 || !(watched || options.progress)) {
            return Advance.SILENT;
        }
        return watched
                ? new BarAdvance(texts, plan.runs(), outstanding.simulatedDays())
                : new LineAdvance(around, plan.runs(), outstanding.simulatedDays());
    }

    private void show(Findings findings, List<Effect> effects) throws IOException {
        Answer answer = new Answer(texts, study, findings, effects);
        if (options.json) {
            around.out().print(answer.json(folder.path()));
        } else {
            around.out().print(answer.text());
            findings.failures().stream()
                    .map(failure -> texts.get(
                            "failure",
                            plan.arms().get(failure.arm()).name(),
                            String.valueOf(RunPlan.number(failure.replication())),
                            failure.cause().word(),
                            failure.message()))
                    .limit(5)
                    .forEach(around.err()::println);
            around.out().println(texts.get("folder.here", folder.path().toString()));
        }
        around.out().flush();
        if (!findings.failures().isEmpty()) {
            around.say("failures", String.valueOf(findings.failures().size()), String.valueOf(plan.runs()));
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
