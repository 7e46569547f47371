package deepurban.cli;

import deepurban.experiment.Effect;
import deepurban.experiment.Findings;
import deepurban.experiment.RunPlan;
import deepurban.experiment.TownSource;
import deepurban.output.ConvertedTables;
import deepurban.output.FormerResults;
import deepurban.output.Invocation;
import deepurban.output.ResultFolder;
import deepurban.output.ResultWriter;
import deepurban.output.RunFiles;
import deepurban.output.Study;
import deepurban.output.TableConverter;
import deepurban.report.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
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
    private final Optional<Supplement> supplement;
    private final Optional<PrecisionAnswer> precision;
    private final StudyPlace place;
    private final ResultFolder folder;
    private final Simulation simulation;
    private Optional<RegistrationAnswer> registration = Optional.empty();

    Execution(
            Surroundings around,
            RunOptions options,
            Study study,
            RunPlan plan,
            TownSource towns,
            Optional<PrecisionAnswer> precision,
            Optional<Supplement> supplement) {
        this.around = around;
        this.texts = around.texts();
        this.options = options;
        this.study = study;
        this.plan = plan;
        this.supplement = supplement;
        this.precision = precision;
        this.place = new StudyPlace(around, options, study, "");
        this.folder = place.folder();
        this.simulation = new Simulation(options, towns, new RunFiles(folder, plan, study, options.output()), place);
    }

    /** Returns the exit status. */
    int run(List<String> arguments) {
        return place.run(() -> tryToRun(arguments));
    }

    private int tryToRun(List<String> arguments) throws IOException {
        Optional<TableConverter> parquet = options.parquet ? Optional.of(Part.PARQUET.find(texts)) : Optional.empty();
        FormerResults former = place.former();
        sayPlan();
        Simulation.Task task = simulation.prepare(plan);
        ResultWriter writer = new ResultWriter(
                folder,
                study,
                plan,
                options.output(),
                new Invocation(
                        arguments, task.threads(), Version.text(), place.log().now()));
        if (!study.reforms().isEmpty()) {
            registration = Optional.of(simulation.register(study, task));
            writer.note("registration", registration.get().json());
        }
        writer.begin();
        if (registration.isPresent()) {
            writer.writeRegistration(registration.get().registration());
        }
        return carryOut(task, writer, former, parquet);
    }

    private int carryOut(
            Simulation.Task task, ResultWriter writer, FormerResults former, Optional<TableConverter> parquet)
            throws IOException {
        long start = System.nanoTime();
        Interruption interruption = new Interruption(this::tidy);
        try (interruption) {
            Findings findings = replicate(task);
            List<Effect> effects = findings.effects(study.outcomes());
            writer.replicated(findings.plan());
            if (precision.isPresent()) {
                writer.note("precision", precision.get().json());
            }
            if (supplement.isPresent()) {
                supplement.get().write(writer, findings);
            }
            writer.writeTables(findings, effects);
            if (parquet.isPresent()) {
                ConvertedTables.write(folder, parquet.get());
            }
            Report.write(folder, texts.language(), place::warn);
            int failed = findings.failures().size();
            writer.end(place.log(), (System.nanoTime() - start) / 1e9, failed, former.files());
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

    /** Runs the plan, and more replications as long as they are wanted. */
    private Findings replicate(Simulation.Task first) {
        Function<RunPlan, Findings> runs =
                wanted -> simulation.carryOut(wanted.replications() == plan.replications() ? first : prepare(wanted));
        if (precision.isPresent()) {
            return precision.get().replicate(plan, runs, place.speaker());
        }
        return supplement.isPresent() ? supplement.get().replicate(plan, runs, place.speaker()) : runs.apply(plan);
    }

    private Simulation.Task prepare(RunPlan more) {
        try {
            return simulation.prepare(more);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tidy() {
        simulation.stop();
        place.discardOpenFiles();
        around.err().println();
        around.say(
                "interrupted",
                String.valueOf(simulation.finished()),
                String.valueOf(simulation.planned()),
                place.ledger().path().toString());
    }

    private void sayPlan() {
        String reforms = plan.reforms().stream()
                .map(reform -> plan.arms().get(reform).name())
                .collect(Collectors.joining(", "));
        place.say(
                reforms.isEmpty() ? "plan.run" : "plan.compare",
                study.name(),
                reforms,
                String.valueOf(plan.arms().size()),
                String.valueOf(plan.replications()),
                String.valueOf(plan.runs()),
                String.valueOf(plan.days()),
                String.valueOf(plan.seed()));
    }

    private void show(Findings findings, List<Effect> effects) throws IOException {
        Answer answer = new Answer(texts, study, findings, effects, supplement, precision);
        if (options.json) {
            around.out().print(answer.json(folder.path(), registration));
        } else {
            around.out().print(answer.text());
            registration.map(registered -> registered.text(texts)).ifPresent(around.out()::print);
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
}
