package deepurban.pattern;

import deepurban.experiment.Town;
import deepurban.experiment.TownSource;
import deepurban.observe.ProblemRow;
import deepurban.observe.RunRecord;
import deepurban.parameters.ModelParameters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Runs all trials in every replication and judges what they leave. */
public final class PatternRuns {

    private final Function<List<String>, ModelParameters> scenario;
    private final TownSource towns;
    private final long seed;
    private final double contactsPerWeek;

    /** Runs a scenario, which {@code scenario} reads with some values set; {@code contactsPerWeek} are those of its deputies. */
    public PatternRuns(
            Function<List<String>, ModelParameters> scenario, TownSource towns, long seed, double contactsPerWeek) {
        this.scenario = scenario;
        this.towns = towns;
        this.seed = seed;
        this.contactsPerWeek = contactsPerWeek;
    }

    /** Returns a finding for each criterion, in order; the same for any number of threads. */
    public List<Finding> judge(List<Criterion> criteria, int replications, int threads)
            throws InterruptedException, ExecutionException {
        Map<Trial, ModelParameters> trials = new EnumMap<>(Trial.class);
        for (Trial trial : Trial.values()) {
            trials.put(trial, scenario.apply(trial.sets(contactsPerWeek)));
        }
        Figures figures = new Figures(trials.get(Trial.BASE).town().cellMetres());
        List<Map<String, Double>> values = each(replications, threads, r -> figures.of(samples(trials, r)));
        return criteria.stream()
                .map(criterion -> Finding.of(
                        criterion,
                        values.stream()
                                .mapToDouble(value -> value.getOrDefault(criterion.figure(), Double.NaN))
                                .toArray()))
                .toList();
    }

    private static <T> List<T> each(int n, int threads, Function<Integer, T> work)
            throws InterruptedException, ExecutionException {
        ExecutorService crew = Executors.newFixedThreadPool(threads);
        try {
            List<Future<T>> futures = IntStream.range(0, n)
                    .mapToObj(i -> crew.submit(() -> work.apply(i)))
                    .toList();
            List<T> done = new ArrayList<>();
            for (Future<T> future : futures) {
                done.add(future.get());
            }
            return done;
        } finally {
            crew.shutdownNow();
        }
    }

    private Map<Trial, Sample> samples(Map<Trial, ModelParameters> trials, int replication) {
        Map<Trial, Sample> samples = new EnumMap<>(Trial.class);
        ModelParameters before = trials.get(Trial.BASE);
        trials.forEach((trial, parameters) ->
                samples.put(trial, run(trial.isReform() ? before : parameters, parameters, replication + 1)));
        return samples;
    }

    private Sample run(ModelParameters before, ModelParameters parameters, int replication) {
        Town town = towns.build(before, seed, replication);
        int from = parameters.time().warmUpDays();
        int until = from + parameters.time().horizonDays();
        List<ProblemRow> rows = new ArrayList<>();
        town.runTo(from);
        if (!before.equals(parameters)) {
            town.apply(parameters);
        }
        town.observeFromHere();
        town.sendProblemsTo(rows::add);
        town.runTo(until);
        RunRecord record = town.record();
        return new Sample(rows, record, from, until, parameters.time().start());
    }
}
