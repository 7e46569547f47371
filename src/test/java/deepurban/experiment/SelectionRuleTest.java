package deepurban.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deepurban.experiment.SelectionRule.Screening;
import deepurban.experiment.SelectionRule.Selection;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.distribution.TDistribution;
import org.junit.jupiter.api.Test;

class SelectionRuleTest {

    private static final int FIRST = 20;
    private static final double DELTA = 0.5;
    private static final double ALPHA = 0.05;

    private static Selection select(boolean higher, int most, int seed, double... effects) {
        SelectionRule rule = new SelectionRule("satisfaction", higher, DELTA, ALPHA, most);
        return rule.apply(NoisyToys.plan(seed, FIRST, effects), NoisyToys::run, screening -> {});
    }

    private static long runsOfReforms(Selection selection) {
        RunPlan plan = selection.findings().plan();
        return plan.reforms().stream().mapToLong(arm -> plan.limits().get(arm)).sum();
    }

    /**
     * The hardest case, all others worse by just the smallest difference: right at least 95 times in 100, by theory. 250 experiments of a
     * procedure that is right 95 times in 100 give fewer than 228 right ones once in 400.
     */
    @Test
    void theBestIsFoundWithTheProbabilityPromised() {
        int right = 0;
        for (int seed = 1; seed <= 250; seed++) {
            Selection selection = select(true, 1000, seed, 0, 0, DELTA, 0);
            assertThat(selection.isDecided()).isTrue();
            right += selection.best() == 3 ? 1 : 0;
        }
        assertThat(right).isGreaterThanOrEqualTo(228);
    }

    /**
     * Equal allocation with the same promise on common random numbers is the two-stage procedure of Clark and Yang (1986): all reforms get
     * t² S² ÷ δ² replications, here with the true variance 2 of a difference.
     */
    @Test
    void itTakesFewerRunsThanEqualAllocation() {
        double t = new TDistribution(null, FIRST - 1).inverseCumulativeProbability(1 - ALPHA / 4);
        double equal = 5 * Math.ceil(t * t * 2 / (DELTA * DELTA));
        long runs = 0;
        int right = 0;
        for (int seed = 1; seed <= 60; seed++) {
            Selection selection = select(true, 1000, seed, 0, 0.5, 1, 1.5, 2);
            runs += runsOfReforms(selection);
            right += selection.best() == 5 ? 1 : 0;
        }
        assertThat(runs / 60.0).isLessThan(0.8 * equal);
        assertThat(right).isGreaterThanOrEqualTo(55);
    }

    @Test
    void whereLessIsBetterTheLeastIsBest() {
        assertThat(select(false, 1000, 1, 3, -3, 1).best()).isEqualTo(2);
    }

    @Test
    void badReformsAreGivenUpEarlyAndKeepTheirRuns() {
        Selection selection = select(true, 1000, 2, 0, 9, 9.3);
        RunPlan plan = selection.findings().plan();
        assertThat(plan.limits().get(1)).isEqualTo(FIRST);
        assertThat(plan.limits().get(0)).isEqualTo(plan.replications()).isGreaterThan(FIRST);
        List<Standing> standings = Standing.of(selection, "satisfaction");
        assertThat(standings.get(0).status()).isEqualTo(Standing.Status.BEST);
        assertThat(standings.get(2).arm()).isEqualTo(1);
        assertThat(standings.get(2).status()).isEqualTo(Standing.Status.GIVEN_UP);
        assertThat(standings.get(2).behind().n()).isEqualTo(FIRST);
        assertThat(standings.get(2).behind().difference()).isBetween(-10.5, -7.5);
        assertThat(selection.findings().effects(List.of()))
                .filteredOn(effect -> effect.reform() == 1)
                .allMatch(effect -> effect.difference().n() == FIRST && effect.failed() == 0);
    }

    @Test
    void aBudgetLeavesSeveral() {
        List<Screening> seen = new ArrayList<>();
        SelectionRule rule = new SelectionRule("satisfaction", true, 0.01, ALPHA, 25);
        Selection selection = rule.apply(NoisyToys.plan(1, FIRST, 0, 0, 0), NoisyToys::run, seen::add);
        assertThat(selection.isDecided()).isFalse();
        assertThat(selection.left()).hasSizeGreaterThan(1).contains(selection.best());
        assertThat(seen).extracting(Screening::replications).containsExactly(20, 24, 25);
    }

    @Test
    void reformsThatDoTheSameEndAtOnceWithTheFirst() {
        RunPlan plan = RunPlan.comparing(
                Toys.baseline(30), List.of(Toys.reform("a", 30, 0.1), Toys.reform("b", 30, 0.1)), 1, 10, 60);
        SelectionRule rule = new SelectionRule("satisfaction", true, 0.01, ALPHA, 50);
        Selection selection = rule.apply(plan, next -> NoisyToys.run(next, new Toys.ToyTowns()), screening -> {});
        assertThat(selection.isDecided()).isTrue();
        assertThat(selection.best()).isEqualTo(1);
        assertThat(selection.findings().plan().replications()).isEqualTo(10);
    }

    @Test
    void oneReformOrTooFewReplicationsAreRefused() {
        assertThatThrownBy(() -> select(true, 100, 1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> select(true, 10, 1, 0, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
