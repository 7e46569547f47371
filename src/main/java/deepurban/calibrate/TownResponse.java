package deepurban.calibrate;

import deepurban.experiment.Town;
import deepurban.experiment.TownSource;
import deepurban.ledger.LedgerAnswers;
import deepurban.mechanism.Catalogue;
import deepurban.observe.Outcome.Scope;
import deepurban.observe.ProblemRow;
import deepurban.observe.RunRecord;
import deepurban.observe.RunRecord.UnitRow;
import deepurban.parameters.ModelParameters;
import deepurban.scenario.Scenario;
import deepurban.scenario.ScenarioReader;
import deepurban.scenario.Stage;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.TimeUnit;

/** The baseline of a scenario: runs it at given parameters and measures statistics, unless the ledger knows them. */
public final class TownResponse implements Response {

    /** To be raised when statistics are counted in another way: the digest of the model does not see that. */
    private static final int FORMAT = 1;

    private final Scenario scenario;
    private final Catalogue catalogue;
    private final TownSource towns;
    private final Space space;
    private final List<Measured> measured;
    private final long seed;
    private final int threads;
    private final LedgerAnswers answers;

    /**
     * A statistic with the days that it is measured in.
     *
     * @param statistic what is measured
     * @param window the days; null for outcomes, which are measured in the time observed
     */
    public record Measured(Statistic statistic, Window window) {}

    /** Runs {@code scenario} on {@code threads} threads with the draws of {@code seed}; what is in {@code answers} is not run again. */
    public TownResponse(
            Scenario scenario,
            Catalogue catalogue,
            TownSource towns,
            Space space,
            List<Measured> measured,
            long seed,
            int threads,
            LedgerAnswers answers) {
        this.scenario = scenario;
        this.catalogue = catalogue;
        this.towns = towns;
        this.space = space;
        this.measured = List.copyOf(measured);
        this.seed = seed;
        this.threads = threads;
        this.answers = answers;
    }

    /** Returns what a file asks for. */
    public static List<Measured> measured(TargetFile file) {
        return file.targets().stream()
                .map(target -> new Measured(target.statistic(), file.window()))
                .toList();
    }

    /** Returns the cases of days. */
    public static List<Measured> measured(List<Day> days) {
        return days.stream()
                .map(day -> new Measured(new Statistic(Statistic.PER_DAY, day.problemClass(), "", ""), day.window()))
                .toList();
    }

    /** Returns the scenario at given values; throws InvalidInput when it does not allow them. */
    public Scenario scenario(double[] values) {
        return ScenarioReader.resolve(scenario.tree(), space.sets(values), catalogue);
    }

    @Override
    public List<double[]> of(List<Trial> trials) {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            List<ForkJoinTask<double[]>> tasks = trials.stream()
                    .map(trial -> pool.submit(() -> answer(trial)))
                    .toList();
            return tasks.stream().map(ForkJoinTask::join).toList();
        } finally {
            pool.shutdownNow();
            finish(pool);
        }
    }

    /** After a failure towns may still be at work: nothing is written once the answer, or the failure, is out. */
    private static void finish(ForkJoinPool pool) {
        try {
            pool.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private double[] answer(Trial trial) {
        Scenario there = scenario(trial.values());
        List<?> question = List.of(
                FORMAT,
                seed,
                trial.replication(),
                there.endOfWarmUp(),
                there.end(),
                there.parameters(),
                there.baseline(),
                measured);
        return answers.of(question, () -> run(trial, there));
    }

    private double[] run(Trial trial, Scenario there) {
        Town town = towns.build(there.parameters(), seed, trial.replication());
        LocalDate start = there.parameters().time().start();
        int from = days(start, there.endOfWarmUp());
        int until = days(start, there.end());
        List<ProblemRow> rows = new ArrayList<>();
        run(town, there, 1, from);
        town.observeFromHere();
        town.sendProblemsTo(rows::add);
        run(town, there, Math.max(1, from), until);
        RunRecord record = town.record();
        return measured.stream()
                .mapToDouble(one -> measure(one, rows, record, there.parameters()))
                .toArray();
    }

    /** Runs from one day to another; dated changes of the scenario itself come into force on the way. */
    private static void run(Town town, Scenario scenario, int from, int until) {
        LocalDate start = scenario.parameters().time().start();
        for (Stage stage : scenario.baseline()) {
            int day = days(start, stage.from());
            if (day >= from && day < until) {
                town.runTo(day);
                town.apply(stage.parameters());
            }
        }
        town.runTo(until);
    }

    private static int days(LocalDate from, LocalDate until) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, until));
    }

    private static double measure(Measured one, List<ProblemRow> rows, RunRecord record, ModelParameters parameters) {
        Statistic statistic = one.statistic();
        if (statistic.isOfRecords()) {
            return new Cases(
                            rows,
                            one.window(),
                            parameters.time().start(),
                            parameters.town().sample())
                    .of(statistic);
        }
        return statistic.department().isEmpty() ? outcome(record, statistic) : utilisation(record.units(), statistic);
    }

    private static double outcome(RunRecord record, Statistic statistic) {
        Scope scope = statistic.problemClass().isEmpty() ? Scope.TOWN : Scope.PROBLEM_CLASS;
        for (int i = 0; i < record.columns().size(); i++) {
            var column = record.columns().get(i);
            if (column.scope() == scope
                    && column.outcome().name().equals(statistic.name())
                    && column.value().equals(statistic.problemClass())) {
                return record.outcomes()[i];
            }
        }
        throw new IllegalArgumentException("no outcome is named " + statistic.label());
    }

    private static double utilisation(List<UnitRow> units, Statistic statistic) {
        double busy = 0;
        double all = 0;
        for (UnitRow unit : units) {
            if (unit.department().equals(statistic.department())) {
                busy += unit.utilisation() * unit.caseworkers();
                all += unit.caseworkers();
            }
        }
        return busy / all;
    }
}
