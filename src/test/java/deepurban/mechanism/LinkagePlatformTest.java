package deepurban.mechanism;

import static deepurban.mechanism.Trial.assertFalls;
import static deepurban.mechanism.Trial.assertMonotone;
import static deepurban.mechanism.Trial.change;
import static deepurban.mechanism.Trial.on;
import static deepurban.mechanism.Trial.outcome;
import static deepurban.mechanism.Trial.runs;
import static deepurban.mechanism.Trial.with;

import deepurban.observe.ProblemRow;
import deepurban.statistics.PairedDifference;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Mechanism 17, hypothesis H1. */
class LinkagePlatformTest {

    private static final String KEY = "linkagePlatform";

    /** Units close on paper just before the limit and hide how long work takes; here they do not. */
    private static final String NO_PAPER = "/closing/paperIntercept=-30";

    /** Long hand-offs, so that what shortens them shows above the noise of a small town. */
    private static final String LONG = "/dispatch/handOffDays=8";

    /** Without patrols the platform hears nothing itself, so that both sides have the same problems to solve. */
    private static final String[] PLATFORM = {NO_PAPER, LONG, on(KEY), with(KEY, "patrols", 0)};

    /** Nothing of the platform but the linkage of departments. */
    private static final String[] LINKAGE_ALONE = {
        NO_PAPER,
        LONG,
        on(KEY),
        with(KEY, "patrols", 0),
        with(KEY, "accuracy", 0),
        with(KEY, "fasterDispatch", 0),
        with(KEY, "merging", 0)
    };

    /** Returns by replication the mean days that the settings add until the first closing, problem by problem. */
    private static double[] addedDays(Predicate<ProblemRow> which, String... sets) {
        List<Trial.Run> before = runs(NO_PAPER, LONG);
        List<Trial.Run> after = runs(sets);
        double[] added = new double[Trial.REPLICATIONS];
        for (int r = 0; r < added.length; r++) {
            Map<Long, Double> days = days(before.get(r).problems(), which);
            Map<Long, Double> linked = days(after.get(r).problems(), which);
            days.keySet().retainAll(linked.keySet());
            added[r] = days.entrySet().stream()
                    .mapToDouble(entry -> linked.get(entry.getKey()) - entry.getValue())
                    .average()
                    .orElseThrow();
        }
        return added;
    }

    /** Days from voicing to the first closing, by problem, of those reported by hotline and closed. */
    private static Map<Long, Double> days(List<ProblemRow> problems, Predicate<ProblemRow> which) {
        Map<Long, Double> days = new TreeMap<>();
        problems.stream()
                .filter(row -> row.channel().equals("hotline") && !Double.isNaN(row.closed()))
                .filter(which)
                .forEach(row -> days.put(row.key(), row.closed() - row.voiced()));
        return days;
    }

    private static PairedDifference fromZero(double[] added) {
        return PairedDifference.of(new double[added.length], added);
    }

    private static boolean isCrossDepartment(ProblemRow row) {
        return row.stages() > 1;
    }

    private static boolean isSingleDepartment(ProblemRow row) {
        return row.stages() == 1;
    }

    @Test
    void problemsOfOneAndOfSeveralDepartmentsAreClosedSooner() {
        assertFalls(fromZero(addedDays(LinkagePlatformTest::isCrossDepartment, PLATFORM)));
        assertFalls(fromZero(addedDays(LinkagePlatformTest::isSingleDepartment, PLATFORM)));
    }

    @Test
    void linkageAloneSavesDaysWhereDepartmentsMustWorkTogetherAndLessElsewhere() {
        double[] cross = addedDays(LinkagePlatformTest::isCrossDepartment, LINKAGE_ALONE);
        double[] single = addedDays(LinkagePlatformTest::isSingleDepartment, LINKAGE_ALONE);
        assertFalls(fromZero(cross));
        assertFalls(PairedDifference.of(single, cross));
    }

    @Test
    void duplicatesAreMerged() {
        assertMonotone(
                -1,
                List.of(
                        outcome("duplicateShare"),
                        outcome("duplicateShare", on(KEY), with(KEY, "fidelity", 0.5)),
                        outcome("duplicateShare", on(KEY))));
    }

    @Test
    void patrolsLeaveFewerProblemsUnheard() {
        assertFalls(change("neverHeardShare", on(KEY)));
    }
}
