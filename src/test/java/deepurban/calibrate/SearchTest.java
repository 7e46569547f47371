package deepurban.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import deepurban.calibrate.FreeParameter.Scale;
import deepurban.calibrate.Tried.Phase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The search finds optima that are known, and always on the same way. */
class SearchTest {

    @Test
    void aStraightResponseIsSolvedWithoutTheStrategy() {
        Tries tries = Toys.tries(Toys.space(3), Toys.targets(7, 12, 3), a ->
                new double[] {a[0] + a[1], 2 * a[0] + a[2], a[2] - a[1] + 2});
        double[] best = values(tries, new Search(tries, 100).run());
        // a0 + a1 = 7, 2 a0 + a2 = 12, a2 − a1 = 1
        assertThat(best).containsExactly(new double[] {4, 3, 4}, within(0.3));
        assertThat(phases(tries)).containsOnly(Phase.FOLLOW, Phase.DESIGN, Phase.STEP);
    }

    @Test
    void aBentValleyIsFollowedToItsEnd() {
        // Rosenbrock's function as two errors: the optimum is 4, 16 / 2.
        Tries tries = Toys.tries(Toys.space(2), Toys.targets(0, 0), a ->
                new double[] {20 * (a[1] - a[0] * a[0] / 2), 5 * (4 - a[0])});
        double[] best = values(tries, new Search(tries, 400).run());
        assertThat(best).containsExactly(new double[] {4, 8}, within(0.2));
    }

    @Test
    void whereSlopesMisleadTheStrategyFindsTheWay() {
        // Cusps: the nearer to the best point, the steeper, and never below zero.
        Tries tries =
                Toys.tries(Toys.space(2), Toys.targets(0, 0), a -> new double[] {cusp(a[0] - 7.3), cusp(a[1] - 2.1)});
        Tried best = new Search(tries, 600).run();
        assertThat(best.misfit()).isLessThan(2);
        assertThat(phases(tries)).contains(Phase.EVOLUTION);
    }

    @Test
    void theBestPointMayLieAtTheEndOfARange() {
        Tries tries = Toys.tries(Toys.space(2), Toys.targets(15, 5), a -> new double[] {a[0], a[1]});
        assertThat(values(tries, new Search(tries, 60).run())).containsExactly(new double[] {10, 5}, within(0.3));
    }

    @Test
    void theSameCallTriesTheSamePointsAndKeepsToTheBudget() {
        List<List<Double>> misfits = new ArrayList<>();
        for (int call = 0; call < 2; call++) {
            Tries tries = Toys.tries(Toys.space(2), Toys.targets(0, 0), a ->
                    new double[] {9 * Math.sin(3 * a[0]) + a[1], 9 * Math.cos(5 * a[1]) + 3});
            new Search(tries, 90).run();
            assertThat(tries.all()).hasSizeLessThanOrEqualTo(90);
            misfits.add(tries.all().stream().map(Tried::misfit).toList());
        }
        assertThat(misfits.get(1)).isEqualTo(misfits.get(0));
    }

    /** Twice the staff is half as busy; a figure that is only shown neither holds the search up nor counts. */
    @Test
    void staffFollowsUtilisationAndShownFiguresDoNotCount() {
        Space space = new Space(
                List.of(new FreeParameter("/departments/desk/caseworkersPer100k", 1, 1000, Scale.LOG, 200.0)));
        List<Target> targets = List.of(
                new Target(new Statistic(Statistic.UTILISATION, "", "desk", ""), 0.65, 0.01, 1, ""),
                new Target(new Statistic(Statistic.AREA, "", "", "east"), 0.5, 0.001, 0, ""));
        Tries tries = Toys.tries(space, targets, a -> new double[] {26 / a[0], 0.9});
        Tried best = new Search(tries, 5).run();
        assertThat(values(tries, best)[0]).isCloseTo(40, within(0.5));
        assertThat(best.misfit()).isLessThan(0.1);
    }

    @Test
    void parametersOfAClassFollowItsOwnTargets() {
        Space space = new Space(List.of(
                new FreeParameter("/problems/noise/ratePerResidentYear", 0.01, 10, Scale.LOG, null),
                new FreeParameter("/problems/noise/pendingMedianDays", 0.1, 100, Scale.LOG, null),
                new FreeParameter("/problems/noise/pendingSigma", 0.1, 4, Scale.LINEAR, null)));
        List<Target> targets = List.of(
                new Target(new Statistic(Statistic.PER_DAY, "noise", "", ""), 6, 0.1, 1, ""),
                new Target(new Statistic(Statistic.MEDIAN, "noise", "", ""), 10, 0.3, 1, ""),
                new Target(new Statistic(Statistic.P90, "noise", "", ""), 60, 3, 1, ""));
        // A share of 0.3 arrives, and half a day is lost before the wait outside.
        Tries tries = Toys.tries(space, targets, a ->
                new double[] {10 * 0.3 * a[0], 0.5 + a[1], 0.5 + a[1] * Math.exp(1.2816 * a[2])});
        double[] best = values(tries, new Search(tries, 30).run());
        assertThat(phases(tries)).containsOnly(Phase.FOLLOW, Phase.DESIGN);
        assertThat(best[0]).isCloseTo(2, within(0.05));
        assertThat(best[1]).isCloseTo(9.5, within(0.3));
        assertThat(best[2]).isCloseTo(Math.log(59.5 / 9.5) / 1.2816, within(0.05));
    }

    @Test
    void aRangeOnTheLogScaleIsEvenInRatios() {
        FreeParameter parameter = new FreeParameter("/a/b", 0.1, 10, Scale.LOG, null);
        assertThat(parameter.value(0.5)).isCloseTo(1, within(1e-12));
        assertThat(parameter.place(0.1)).isZero();
        assertThat(parameter.value(1)).isEqualTo(10);
        assertThat(parameter.value(parameter.place(3.7))).isCloseTo(3.7, within(1e-12));
    }

    private static double cusp(double x) {
        return 6 * Math.sqrt(Math.abs(x));
    }

    private static double[] values(Tries tries, Tried best) {
        return tries.space().values(best.point());
    }

    private static List<Phase> phases(Tries tries) {
        return tries.all().stream().map(Tried::phase).toList();
    }
}
