package deepurban.hypothesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import deepurban.experiment.Arm;
import deepurban.experiment.Change;
import deepurban.experiment.RunPlan;
import deepurban.hypothesis.StatedTest.Direction;
import deepurban.hypothesis.StatedTest.Where;
import deepurban.mechanism.Catalogue;
import deepurban.observe.Outcome.Scope;
import deepurban.observe.Outcome.Scoped;
import deepurban.observe.Outcomes;
import deepurban.observe.RunRecord;
import deepurban.observe.RunRecord.DailySeries;
import deepurban.parameters.ModelParameters;
import deepurban.parameters.Title;
import deepurban.scenario.ScenarioReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Contrasts and verdicts of made-up runs are those worked out by hand. */
class JudgingTest {

    private static final Title NO_TITLE = new Title("x", "x");
    private static final ModelParameters PARAMETERS = ScenarioReader.read(
                    Path.of("scenarios", "classroom.json"), List.of(), Catalogue.load())
            .parameters();
    private static final Scoped OUTCOME =
            new Scoped(Outcomes.find("neverHeardShare").orElseThrow(), Scope.TOWN, "");
    private static final List<Term> REFORM_LESS_BASELINE =
            List.of(new Term("reform", OUTCOME, 1, false), new Term(Arm.BASELINE, OUTCOME, -1, false));

    @Test
    void aContrastIsTheWeightedSumOfEachReplication() {
        ArmOutcomes runs = runs(new double[] {1, 2, -3}, new double[] {5, 7, -11});
        List<Term> terms = List.of(new Term("reform", OUTCOME, 2, true), new Term(Arm.BASELINE, OUTCOME, -0.5, false));
        assertThat(runs.contrast(terms)).containsExactly(9.5, 13, 23.5);
    }

    @Test
    void aRunThatFailedIsNotKnown() {
        ArmOutcomes runs = new ArmOutcomes(plan(2), () -> {});
        runs.finished(0, 0, record(1));
        runs.finished(0, 1, record(1));
        runs.finished(1, 1, record(4));
        assertThat(runs.contrast(REFORM_LESS_BASELINE)).containsExactly(Double.NaN, 3);
    }

    /** Differences 2, 3, 4 from the margin 1: mean 2, standard error 1/√3, t = 2√3 with two degrees of freedom. */
    @Test
    void aClearContrastIsHeldWithStudentsPValue() {
        Judged judged = judge(
                List.of(test("t", Direction.ABOVE, 1, true, Where.EVERYWHERE)),
                runs(new double[] {0, 0, 0}, new double[] {2, 3, 4}));
        Finding finding = judged.findings().get(0);
        assertThat(finding.estimate()).isEqualTo(3);
        double t = 2 * Math.sqrt(3);
        assertThat(finding.p()).isCloseTo(1 - t / Math.sqrt(2 + t * t), within(1e-12));
        assertThat(finding.support()).isEqualTo(Support.UNDECIDED);
        assertThat(judged.ruling()).isEqualTo(Ruling.UNDECIDED);
    }

    @Test
    void aClaimOfLessIsHeldByAFall() {
        Judged judged = judge(
                List.of(test("t", Direction.BELOW, 1, true, Where.EVERYWHERE)),
                runs(new double[] {0, 0, 0}, new double[] {-9, -9.1, -8.9}));
        assertThat(judged.findings().get(0).estimate()).isCloseTo(-9, within(1e-12));
        assertThat(judged.ruling()).isEqualTo(Ruling.HELD);
    }

    @Test
    void primaryTestsOfAllPointsAreAdjustedTogetherAndOthersApart() {
        double[] zeros = {0, 0, 0, 0};
        ArmOutcomes clear = runs(zeros, new double[] {10, 10.1, 9.9, 10});
        ArmOutcomes weak = runs(zeros, new double[] {3, -1, 2, 1});
        Judged judged = judge(
                List.of(
                        test("first", Direction.ABOVE, 0, true, Where.EVERYWHERE),
                        test("beside", Direction.BELOW, 0, false, Where.EVERYWHERE)),
                clear,
                weak);
        assertThat(judged.findings())
                .extracting(f -> f.test().name())
                .containsExactly("first", "first", "beside", "beside");
        Finding best = judged.findings().get(0);
        assertThat(best.adjusted()).isCloseTo(2 * best.p(), within(1e-15));
        assertThat(judged.findings().get(1).adjusted())
                .isEqualTo(judged.findings().get(1).p());
        assertThat(judged.findings().get(2).support()).isEqualTo(Support.OPPOSITE);
        assertThat(judged.points()).containsOnly(Map.entry("x=0", Support.HELD), Map.entry("x=1", Support.UNDECIDED));
        assertThat(judged.ruling()).isEqualTo(Ruling.IN_PART);
    }

    @Test
    void aClaimOfSomePointIsToldApartFromThoseOfEvery() {
        double[] zeros = {0, 0, 0, 0};
        Judged judged = judge(
                List.of(test("can", Direction.ABOVE, 1, true, Where.SOMEWHERE)),
                runs(zeros, new double[] {10, 10.1, 9.9, 10}),
                runs(zeros, new double[] {-10, -10.1, -9.9, -10}));
        assertThat(judged.points()).isEmpty();
        assertThat(judged.somewhere()).containsExactly(Map.entry("can", Ruling.HELD));
        assertThat(judged.ruling()).isEqualTo(Ruling.HELD);
    }

    private static StatedTest test(String name, Direction direction, double margin, boolean primary, Where where) {
        return new StatedTest(name, NO_TITLE, REFORM_LESS_BASELINE, direction, margin, primary, where);
    }

    private static Judged judge(List<StatedTest> tests, ArmOutcomes... outcomes) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < outcomes.length; i++) {
            points.add(new Point(Map.of("x", String.valueOf(i)), null));
        }
        Hypothesis toy = new Hypothesis("toy", NO_TITLE, NO_TITLE, List.of("reform"), points, 3, tests, "");
        return new Judging(toy, List.of(outcomes)).judge();
    }

    private static ArmOutcomes runs(double[] baseline, double[] reform) {
        ArmOutcomes runs = new ArmOutcomes(plan(baseline.length), () -> {});
        for (int r = 0; r < baseline.length; r++) {
            runs.finished(0, r, record(baseline[r]));
            runs.finished(1, r, record(reform[r]));
        }
        return runs;
    }

    private static RunPlan plan(int replications) {
        List<Change> course = List.of(new Change(0, PARAMETERS));
        return RunPlan.comparing(Arm.baseline(course, 0), List.of(Arm.reform("reform", course, 0)), 1, replications, 1);
    }

    private static RunRecord record(double value) {
        DailySeries none = new DailySeries(0, List.of(), List.of(), new float[0][][]);
        return new RunRecord(
                List.of(OUTCOME), new double[] {value}, none, List.of(), List.of(), null, List.of(), List.of());
    }
}
