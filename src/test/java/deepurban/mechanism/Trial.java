package deepurban.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import deepurban.Towns;
import deepurban.model.DeepUrban;
import deepurban.observe.Outcome;
import deepurban.observe.ProblemRow;
import deepurban.observe.RunRecord;
import deepurban.scenario.Scenario;
import deepurban.statistics.PairedDifference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Trials of a mechanism on the classroom's town: the same {@value #REPLICATIONS} replications before and after a change, on common random
 * numbers. A direction counts as shown at p below {@value #LEVEL}; a mechanism that does nothing passes one such check by chance once in 200 times.
 */
final class Trial {

    static final int REPLICATIONS = 10;
    static final double LEVEL = 0.01;

    private static final List<String> TIME = List.of("/time/warmUpDays=122", "/time/horizonDays=366");
    private static final Map<List<String>, List<Run>> RUNS = new HashMap<>();

    /** Signatures are judged over two years, so that a mean over the first year of each problem is defined. */
    private static final String TWO_YEARS = "/time/horizonDays=731";

    private static final int SIGNATURE_REPLICATIONS = 24;
    private static final Map<List<String>, List<Run>> SIGNATURE_RUNS = new HashMap<>();

    /** What one run left. */
    record Run(RunRecord record, List<ProblemRow> problems) {}

    private Trial() {}

    static String on(String key) {
        return "/mechanisms/" + key + "/on=true";
    }

    static String off(String key) {
        return "/mechanisms/" + key + "/on=false";
    }

    /** Returns a setting of a mechanism's parameter. */
    static String with(String key, String parameter, Object value) {
        return "/mechanisms/" + key + "/" + parameter + "=" + value;
    }

    /** Returns the replications of the town with these settings. */
    static synchronized List<Run> runs(String... sets) {
        return RUNS.computeIfAbsent(List.of(sets), key -> run(key));
    }

    private static List<Run> run(List<String> sets) {
        return run(sets, REPLICATIONS);
    }

    private static List<Run> run(List<String> sets, int replications) {
        List<String> all = new ArrayList<>(TIME);
        all.addAll(sets);
        Scenario scenario = Towns.read("classroom", all.toArray(String[]::new));
        return IntStream.range(0, replications)
                .parallel()
                .mapToObj(r -> run(scenario, Towns.CATALOGUE, r))
                .toList();
    }

    /** Runs one replication. */
    static Run run(Scenario scenario, Catalogue catalogue, int r) {
        List<ProblemRow> problems = new ArrayList<>();
        DeepUrban town = DeepUrban.start(scenario.parameters(), catalogue, 1, r);
        town.runTo(scenario.parameters().time().warmUpDays());
        town.observeFromHere();
        town.sendProblemsTo(problems::add);
        town.runTo(town.day() + scenario.parameters().time().horizonDays());
        return new Run(town.record(), problems);
    }

    /** Returns the outcome of a signature by replication. */
    static double[] outcome(Signature signature, List<String> sets) {
        List<String> all = new ArrayList<>(sets);
        all.add(0, TWO_YEARS);
        return SIGNATURE_RUNS.computeIfAbsent(all, key -> run(key, SIGNATURE_REPLICATIONS)).stream()
                .mapToDouble(run -> value(signature, run.record()))
                .toArray();
    }

    private static double value(Signature signature, RunRecord record) {
        for (int i = 0; i < record.outcomes().length; i++) {
            Outcome.Scoped column = record.columns().get(i);
            if (column.outcome().name().equals(signature.outcome())
                    && column.value().equals(signature.group())) {
                return record.outcomes()[i];
            }
        }
        throw new IllegalArgumentException("no outcome " + signature);
    }

    /** Returns an outcome by replication. */
    static double[] outcome(String name, String... sets) {
        return runs(sets).stream()
                .mapToDouble(run -> Towns.outcome(run.record(), name))
                .toArray();
    }

    /** Returns what the settings change in an outcome of the town without them. */
    static PairedDifference change(String name, String... sets) {
        return PairedDifference.of(outcome(name), outcome(name, sets));
    }

    static void assertRises(PairedDifference difference) {
        assertThat(difference.difference()).as("%s", difference).isPositive();
        assertThat(difference.pValue()).as("%s", difference).isLessThan(LEVEL);
    }

    static void assertFalls(PairedDifference difference) {
        assertThat(difference.difference()).as("%s", difference).isNegative();
        assertThat(difference.pValue()).as("%s", difference).isLessThan(LEVEL);
    }

    /** Asserts that an outcome rises from each level to the next (or falls, with {@code sign} -1), beyond noise. */
    static void assertMonotone(int sign, List<double[]> levels) {
        for (int i = 1; i < levels.size(); i++) {
            double[] before =
                    Arrays.stream(levels.get(i - 1)).map(x -> sign * x).toArray();
            double[] after = Arrays.stream(levels.get(i)).map(x -> sign * x).toArray();
            assertRises(PairedDifference.of(before, after));
        }
    }
}
