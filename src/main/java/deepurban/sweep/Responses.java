package deepurban.sweep;

import deepurban.experiment.OutcomeChoice;
import deepurban.observe.Outcome;
import deepurban.observe.Outcome.Scope;
import deepurban.observe.Outcome.Scoped;
import deepurban.observe.Outcomes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The outcomes that are analysed, of the whole town, at all points: 8 bytes for each run and outcome. Mutable while it is filled;
 * for one thread.
 */
public final class Responses implements RunReader {

    private final List<OutcomeChoice> choices;
    private final Map<Integer, Integer> places = new HashMap<>(); // point to its place among those that are run
    private final double[][][][] values; // [arm][outcome][replication][place], NaN where not known
    private final int[][] failed; // [arm][place]
    private List<Scoped> seen = List.of();
    private int[] columns = new int[0]; // [outcome]

    /** Prepares for these points, from 0. */
    public Responses(Sweep sweep, int[] points) {
        choices = sweep.outcomes();
        for (int place = 0; place < points.length; place++) {
            places.put(points[place], place);
        }
        int arms = sweep.plan(0).arms().size();
        failed = new int[arms][points.length];
        values = new double[arms][choices.size()][sweep.replications()][points.length];
        Arrays.stream(values)
                .flatMap(Arrays::stream)
                .flatMap(Arrays::stream)
                .forEach(responses -> Arrays.fill(responses, Double.NaN));
    }

    @Override
    public void finished(int point, int arm, int replication, List<Scoped> runColumns, double[] outcomes) {
        if (!runColumns.equals(seen)) {
            seen = runColumns;
            columns = choices.stream().mapToInt(this::column).toArray();
        }
        for (int outcome = 0; outcome < columns.length; outcome++) {
            values[arm][outcome][replication][places.get(point)] =
                    columns[outcome] < 0 ? Double.NaN : outcomes[columns[outcome]];
        }
    }

    private int column(OutcomeChoice choice) {
        return seen.indexOf(new Scoped(outcome(choice), Scope.TOWN, ""));
    }

    private static Outcome outcome(OutcomeChoice choice) {
        return Outcomes.find(choice.name()).orElseThrow();
    }

    @Override
    public void failed(int point, int arm, int replication, String cause, String message) {
        failed[arm][places.get(point)]++;
    }

    /** Returns how many outcomes there are. */
    public int size() {
        return choices.size();
    }

    /** Returns an outcome. */
    public Outcome outcome(int outcome) {
        return outcome(choices.get(outcome));
    }

    /** Returns the values of an outcome of an arm: [replication][place], NaN where not known; not to be changed. */
    public double[][] levels(int arm, int outcome) {
        return values[arm][outcome];
    }

    /** Returns the differences of an arm from its baseline in the same replication: [replication][place]. */
    public double[][] differences(int arm, int baseline, int outcome) {
        double[][] levels = levels(arm, outcome);
        double[][] from = levels(baseline, outcome);
        double[][] differences = new double[levels.length][];
        for (int replication = 0; replication < levels.length; replication++) {
            differences[replication] = levels[replication].clone();
            for (int place = 0; place < differences[replication].length; place++) {
                differences[replication][place] -= from[replication][place];
            }
        }
        return differences;
    }

    /** Returns how many runs of an arm failed. */
    public int failed(int arm) {
        return Arrays.stream(failed[arm]).sum();
    }

    /** Returns how many runs of an arm failed at a point. */
    public int failed(int point, int arm) {
        return failed[arm][places.get(point)];
    }

    /** Returns the values of one point and arm over the replications, outcome by outcome, where they are known. */
    List<double[]> ofPoint(int point, int arm) {
        int place = places.get(point);
        List<double[]> all = new ArrayList<>();
        for (double[][] outcome : values[arm]) {
            all.add(Arrays.stream(outcome)
                    .mapToDouble(replication -> replication[place])
                    .filter(value -> !Double.isNaN(value))
                    .toArray());
        }
        return all;
    }
}
