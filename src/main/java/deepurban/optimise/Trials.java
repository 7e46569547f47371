package deepurban.optimise;

import com.fasterxml.jackson.databind.node.ValueNode;
import deepurban.scenario.mistake.InvalidInput;
import deepurban.sweep.Responses;
import deepurban.sweep.RunReader;
import deepurban.sweep.Sweep;
import deepurban.sweep.SweepRuns;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** All settings that have been tried, each run once; mutable, for one thread. */
final class Trials {

    private final Search search;
    private final Bench bench;
    private final RunReader reader;
    private final List<List<ValueNode>> rows;
    private final List<Evaluation> evaluations = new ArrayList<>();
    private final Map<List<ValueNode>, Evaluation> known = new HashMap<>();
    private long runs;
    private long failed;

    /**
     * Starts without any.
     *
     * @param reader is told all runs, in the order of trial
     * @param rows receives the values of each setting before its runs are told
     */
    Trials(Search search, Bench bench, RunReader reader, List<List<ValueNode>> rows) {
        this.search = search;
        this.bench = bench;
        this.reader = reader;
        this.rows = rows;
    }

    /** Returns what was tried, in that order. */
    List<Evaluation> all() {
        return List.copyOf(evaluations);
    }

    Evaluation of(List<ValueNode> values) {
        return known.get(values);
    }

    long runs() {
        return runs;
    }

    long failed() {
        return failed;
    }

    /** Tries those settings that have not been tried. */
    void add(int generation, List<List<ValueNode>> settings) {
        Set<List<ValueNode>> fresh = new LinkedHashSet<>(settings);
        fresh.removeAll(known.keySet());
        int from = rows.size();
        rows.addAll(fresh);
        Sweep sweep = search.at(rows, search.replications());
        int[] runnable = IntStream.range(from, rows.size())
                .filter(point -> goesTogether(sweep, point))
                .toArray();
        Responses responses = run(sweep, runnable, 0);
        int place = 0;
        for (int point = from; point < rows.size(); point++) {
            boolean ran = place < runnable.length && runnable[place] == point;
            Evaluation evaluation = ran
                    ? evaluation(point, generation, responses, place++)
                    : new Evaluation(point, generation, rows.get(point), Evaluation.State.INVALID, List.of(), 0);
            evaluations.add(evaluation);
            known.put(evaluation.values(), evaluation);
        }
    }

    private static boolean goesTogether(Sweep sweep, int point) {
        try {
            sweep.plan(point);
            return true;
        } catch (InvalidInput e) {
            return false;
        }
    }

    private Evaluation evaluation(int point, int generation, Responses responses, int place) {
        List<Level> levels = IntStream.range(0, responses.size())
                .mapToObj(outcome -> Level.of(values(responses, outcome, place)))
                .toList();
        boolean complete = levels.stream().allMatch(level -> level.n() == search.replications());
        return new Evaluation(
                point,
                generation,
                rows.get(point),
                complete ? Evaluation.State.COMPLETE : Evaluation.State.INCOMPLETE,
                levels,
                responses.failed(point, 0));
    }

    /** Returns the values of an outcome over the replications. */
    static double[] values(Responses responses, int outcome, int place) {
        double[][] levels = responses.levels(0, outcome);
        return IntStream.range(0, levels.length)
                .mapToDouble(replication -> levels[replication][place])
                .toArray();
    }

    /** Runs settings anew, in replications that the search has not used. */
    Responses confirm(int[] points) {
        int first = search.replications();
        return run(search.at(rows, first + search.settings().confirmation()), points, first);
    }

    private Responses run(Sweep sweep, int[] points, int first) {
        Responses responses = new Responses(sweep, points);
        if (points.length == 0) {
            return responses;
        }
        SweepRuns some = new SweepRuns(sweep, points, first, bench.ledger(), bench.modelDigest(), bench.fresh());
        some.look(bench.threads());
        bench.engine().run(sweep, some.batches(bench.threads()), bench.watch().on(sweep, some));
        some.read(bench.engine(), reader.and(responses));
        runs += some.runs();
        failed += some.failures();
        return responses;
    }
}
