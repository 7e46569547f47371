package deepurban.cli;

import deepurban.experiment.Experiment;
import deepurban.experiment.Findings;
import deepurban.experiment.Outstanding;
import deepurban.experiment.RunPlan;
import deepurban.experiment.TownSource;
import deepurban.ledger.LedgerRuns;
import deepurban.ledger.Registrations;
import deepurban.output.ModelDigest;
import deepurban.output.Registration;
import deepurban.output.RunFiles;
import deepurban.output.Study;
import java.io.IOException;
import java.util.Optional;

/**
 * Runs plans one after the other, of which each has more replications than the one before: says what each will take, takes
 * finished runs from the ledger, runs the others.
 */
final class Simulation {

    private final RunOptions options;
    private final TownSource towns;
    private final RunFiles files;
    private final StudyPlace place;
    private long told; // runs of which has been said that they are there, or whose end has been seen
    private volatile Experiment experiment;
    private volatile Outstanding outstanding;
    private volatile LedgerRuns runs;
    private volatile long keptBefore;
    private volatile boolean stopped;

    Simulation(RunOptions options, TownSource towns, RunFiles files, StudyPlace place) {
        this.options = options;
        this.towns = towns;
        this.files = files;
        this.place = place;
    }

    /** Threads, and towns at once, at most one a thread. */
    private record Hands(int threads, int towns) {}

    /** What is left to do, and who is to do it. */
    static final class Task {

        private final Outstanding outstanding;
        private final Hands hands;

        private Task(Outstanding outstanding, Hands hands) {
            this.outstanding = outstanding;
            this.hands = hands;
        }

        int threads() {
            return hands.threads();
        }
    }

    /** Looks at what is there and what the rest will take; refuses what the machine has no room for. */
    Task prepare(RunPlan plan) throws IOException {
        if (runs == null) {
            runs = new LedgerRuns(place.ledger(), plan, ModelDigest.compute(), files, options.fresh);
        }
        Outstanding rest = look(plan);
        return new Task(rest, announce(rest));
    }

    /** Registers what a plan that was prepared is to show, before it is run. */
    RegistrationAnswer register(Study study, Task task) {
        RunPlan plan = task.outstanding.plan();
        Registration registration = Registration.of(study, plan, runs::digestOf);
        Registrations.Entry entry = new Registrations(place.ledger(), runs)
                .register(registration, plan, place.log().now(), task.outstanding.runs() > 0);
        return new RegistrationAnswer(registration, entry);
    }

    /** Runs what is left to do. */
    Findings carryOut(Task task) {
        RunPlan plan = task.outstanding.plan();
        place.log()
                .add("started: " + task.outstanding.runs() + " of " + plan.runs() + " runs, " + task.threads()
                        + " threads");
        Findings findings = new Findings(plan);
        keptBefore = runs.kept();
        outstanding = task.outstanding;
        try (Advance advance = place.advance(task.outstanding.runs(), task.outstanding.simulatedDays())) {
            experiment = new Experiment(task.outstanding, towns, new Watcher(findings, files, place.log(), advance));
            if (stopped) {
                experiment.stop();
            }
            experiment.run(task.hands.threads(), task.hands.towns());
        }
        told = plan.runs();
        return findings;
    }

    /** Lets all runs break off soon. */
    void stop() {
        stopped = true;
        Experiment current = experiment;
        if (current != null) {
            current.stop();
        }
    }

    /** Returns how many runs of the present plan are finished. */
    long finished() {
        Outstanding current = outstanding;
        return current == null ? 0 : current.plan().runs() - current.runs() + runs.kept() - keptBefore;
    }

    /** Returns how many runs the present plan has. */
    long planned() {
        Outstanding current = outstanding;
        return current == null ? 0 : current.plan().runs();
    }

    /** Looks for finished runs; what is left to do needs a ledger that can be written to. */
    private Outstanding look(RunPlan plan) {
        Outstanding rest = Outstanding.beside(plan, runs);
        if (rest.runs() > 0) {
            place.prepareLedger();
        }
        place.warnOfDamage();
        long known = plan.runs() - rest.runs();
        if (known > told) {
            place.say(
                    "ledger.known",
                    String.valueOf(known),
                    String.valueOf(plan.runs()),
                    place.ledger().path().toString());
        }
        return rest;
    }

    /** Says what it will take; returns who is to carry it out. */
    private Hands announce(Outstanding rest) throws IOException {
        int threads = options.threads();
        if (Estimate.isNeedless(rest)) {
            if (told == 0) {
                place.say("plan.small", place.folder().path().toString());
            }
            return new Hands(threads, threads);
        }
        Optional<Estimate> estimate = Estimate.tryOf(rest, towns, options.output());
        return estimate.isPresent() ? announce(rest, estimate.get(), threads) : new Hands(threads, threads);
    }

    private Hands announce(Outstanding rest, Estimate estimate, int threads) throws IOException {
        Hands hands = new Hands(threads, Math.min(threads, estimate.townsThatFit()));
        if (Math.min(threads, rest.runs()) > hands.towns()) {
            place.say("plan.fewerTowns", String.valueOf(hands.towns()));
        }
        long bytes = estimate.folderBytes() + estimate.ledgerBytes();
        place.say(
                "plan.needs",
                PlanText.time(estimate.seconds(rest, threads)),
                String.valueOf(threads),
                PlanText.bytes(bytes),
                place.folder().path().toString());
        place.refuseWithoutRoom(estimate.folderBytes(), estimate.ledgerBytes());
        return hands;
    }
}
