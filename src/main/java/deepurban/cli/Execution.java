package deepurban.cli;

import deepurban.experiment.Effect;
import deepurban.experiment.Experiment;
import deepurban.experiment.Findings;
import deepurban.experiment.RunPlan;
import deepurban.experiment.TownSource;
import deepurban.output.FormerResults;
import deepurban.output.InputDigest;
import deepurban.output.Invocation;
import deepurban.output.ResultFolder;
import deepurban.output.ResultWriter;
import deepurban.output.RunFiles;
import deepurban.output.RunLog;
import deepurban.output.Study;
import deepurban.report.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

/** Carries a plan out: says what it will take, runs it, writes the result folder and shows the answer. */
final class Execution {

    private final Surroundings around;
    private final Texts texts;
    private final RunOptions options;
    private final Study study;
    private final RunPlan plan;
    private final TownSource towns;
    private final RunLog log = new RunLog(Clock.systemUTC());
    private final ResultFolder folder;

    Execution(Surroundings around, RunOptions options, Study study, RunPlan plan, TownSource towns) {
        this.around = around;
        this.texts = around.texts();
        this.options = options;
        this.study = study;
        this.plan = plan;
        this.towns = towns;
        Path usual = Path.of("results", study.name() + "-" + study.hash());
        this.folder = new ResultFolder(options.out == null ? usual : options.out, around.disk());
    }

    /** Threads, and towns at once, at most one a thread. */
    private record Hands(int threads, int towns) {}

    /** Returns the exit status. */
    int run(List<String> arguments) {
        try {
            return tryToRun(arguments);
        } catch (IOException e) {
            throw Refusal.cannot(texts.get("folder.cannotWrite", folder.path().toString(), DiskTrouble.text(e, texts)));
        } catch (UncheckedIOException e) {
            throw Refusal.cannot(
                    texts.get("folder.cannotWrite", folder.path().toString(), DiskTrouble.text(e.getCause(), texts)));
        } finally {
            folder.discardOpenFiles();
        }
    }

    private int tryToRun(List<String> arguments) throws IOException {
        FormerResults former = former();
        Hands hands = announce();
        int threads = hands.threads();
        String started = log.now();
        ResultWriter writer = new ResultWriter(
                folder, study, plan, options.output(), new Invocation(arguments, threads, Version.text(), started));
        writer.begin();
        log.add("started: " + plan.runs() + " runs, " + threads + " threads");
        long start = System.nanoTime();
        Findings findings = new Findings(plan);
        if (!simulate(findings, hands)) {
            return ExitStatus.INTERRUPTED;
        }
        List<Effect> effects = findings.effects(study.outcomes());
        writer.writeTables(findings, effects);
        Report.write(folder, texts.language(), this::warn);
        int failed = findings.failures().size();
        writer.end(log, (System.nanoTime() - start) / 1e9, failed, former.files());
        show(findings, effects);
        return failed == 0 ? ExitStatus.DONE : ExitStatus.FAILED;
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

    /** Prints the plan; returns who is to carry it out. */
    private Hands announce() throws IOException {
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
        int threads = options.threadsAsked().orElse(Runtime.getRuntime().availableProcessors());
        if (Estimate.isNeedless(plan)) {
            say("plan.small", folder.path().toString());
            return new Hands(threads, threads);
        }
        Optional<Estimate> estimate = Estimate.tryOf(plan, towns, options.output());
        return estimate.isPresent() ? announce(estimate.get(), threads) : new Hands(threads, threads);
    }

    private Hands announce(Estimate estimate, int threads) throws IOException {
        Hands hands = new Hands(threads, Math.min(threads, estimate.townsThatFit()));
        if (Math.min(threads, plan.runs()) > hands.towns()) {
            say("plan.fewerTowns", String.valueOf(hands.towns()));
        }
        say(
                "plan.needs",
                PlanText.time(estimate.seconds(plan, threads)),
                String.valueOf(threads),
                PlanText.bytes(estimate.diskBytes()),
                folder.path().toString());
        refuseIfFull(estimate.diskBytes());
        return hands;
    }

    private void refuseIfFull(long needed) throws IOException {
        Path existing = folder.path().toAbsolutePath();
        while (existing != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        long free =
                existing == null ? Long.MAX_VALUE : Files.getFileStore(existing).getUsableSpace();
        if (free < needed) {
            throw Refusal.cannot(texts.get("plan.diskFull", PlanText.bytes(needed), PlanText.bytes(free)));
        }
    }

    /** Runs everything; returns false if the user broke it off. */
    private boolean simulate(Findings findings, Hands hands) {
        Report.prepare();
        RunFiles files = new RunFiles(folder, plan, study, options.output());
        try (Advance advance = advance()) {
            Watcher watcher = new Watcher(findings, files, log, advance);
            Experiment experiment = new Experiment(plan, towns, watcher);
            try (Interruption interruption = new Interruption(() -> tidy(experiment, watcher))) {
                experiment.run(hands.threads(), hands.towns());
                return !interruption.happened();
            }
        } catch (CancellationException e) {
            return false;
        }
    }

    private void tidy(Experiment experiment, Watcher watcher) {
        experiment.stop();
        folder.discardOpenFiles();
        around.err().println();
        around.say(
                "interrupted",
                String.valueOf(watcher.runsEnded()),
                String.valueOf(plan.runs()),
                folder.path().toString());
    }

    private Advance advance() {
        boolean watched = Terminal.isWatched();
        if (options.quiet || !(watched || options.progress)) {
            return Advance.SILENT;
        }
        return watched
                ? new BarAdvance(texts, plan.runs(), plan.simulatedDays())
                : new LineAdvance(around, plan.runs(), plan.simulatedDays());
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
