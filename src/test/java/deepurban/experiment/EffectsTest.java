package deepurban.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import deepurban.experiment.Toys.ToyTowns;
import deepurban.observe.Outcome.Direction;
import deepurban.statistics.Interval;
import deepurban.statistics.PairedDifference;
import java.util.List;
import org.junit.jupiter.api.Test;

class EffectsTest {

    private static final List<OutcomeChoice> CHOICES = List.of(
            new OutcomeChoice("satisfaction", true, 0.01), new OutcomeChoice("timeToResolution.median", true, 0.5));

    private static List<Effect> effects(int replications, Arm... reforms) {
        RunPlan plan = RunPlan.comparing(Toys.baseline(30), List.of(reforms), 1, replications, 130);
        return RecordingListener.of(plan, new ToyTowns(), 2).findings.effects(CHOICES);
    }

    @Test
    void aKnownEffectIsFound() {
        Effect satisfaction = effects(5, Toys.reform("a", 30, 0.05)).get(0);
        assertThat(satisfaction.difference().difference()).isCloseTo(0.05, within(1e-12));
        assertThat(satisfaction.verdict()).isEqualTo(Verdict.BETTER);
        assertThat(satisfaction.isPrimary()).isTrue();
        assertThat(satisfaction.margin()).isEqualTo(0.01);
    }

    @Test
    void lessIsBetterWhereItIs() {
        Effect median = effects(5, Toys.reform("a", 30, 0.05)).get(1);
        assertThat(median.difference().difference()).isCloseTo(-0.5, within(1e-12));
        assertThat(median.verdict()).isEqualTo(Verdict.BETTER);
        assertThat(effects(5, Toys.reform("a", 30, -0.05)).get(1).verdict()).isEqualTo(Verdict.WORSE);
    }

    @Test
    void whereNeitherIsBetterItIsHigherOrLower() {
        Effect population = effects(5, Toys.reform("a", 30, 0.05)).get(2);
        assertThat(population.verdict()).isEqualTo(Verdict.HIGHER);
        assertThat(population.family()).isEqualTo("town");
        assertThat(population.margin()).isNaN();
    }

    @Test
    void aReformThatChangesNothingIsExactlyEquivalent() {
        for (Effect effect : effects(5, Toys.reform("same", 30, 0))) {
            assertThat(effect.difference().difference()).isZero();
            assertThat(effect.difference().interval(0.95)).isEqualTo(new Interval(0, 0));
            assertThat(effect.difference().pValue()).isEqualTo(1);
            assertThat(effect.adjusted()).isEqualTo(1);
            assertThat(effect.verdict()).isEqualTo(Verdict.EQUIVALENT);
        }
    }

    @Test
    void oneReplicationDecidesNothing() {
        for (Effect effect : effects(1, Toys.reform("a", 30, 0.05), Toys.reform("same", 30, 0))) {
            assertThat(effect.verdict()).isEqualTo(Verdict.UNDECIDED);
            assertThat(effect.difference().interval(0.95)).isEqualTo(Interval.UNKNOWN);
        }
    }

    /** By hand: differences 1, 2, 3 give t = 2/(1/√3) = 3.4641 on 2 degrees of freedom, p = 0.0742 (R: pt). */
    @Test
    void verdictsFollowTheirRule() {
        PairedDifference difference = PairedDifference.of(new double[] {0, 0, 0}, new double[] {1, 2, 3});
        assertThat(difference.pValue()).isCloseTo(0.0742, within(1e-4));
        assertThat(Verdict.of(difference, 0.049, Direction.HIGHER, 10)).isEqualTo(Verdict.BETTER);
        assertThat(Verdict.of(difference, 0.049, Direction.LOWER, 10)).isEqualTo(Verdict.WORSE);
        assertThat(Verdict.of(difference, 0.05, Direction.HIGHER, 10)).isEqualTo(Verdict.EQUIVALENT);
        // The 90 % interval is 2 ± 2.92/√3 = [0.314, 3.686].
        assertThat(Verdict.of(difference, 0.05, Direction.HIGHER, 3.68)).isEqualTo(Verdict.UNDECIDED);
        assertThat(Verdict.of(difference, 0.05, Direction.HIGHER, 3.69)).isEqualTo(Verdict.EQUIVALENT);
        assertThat(Verdict.of(difference, 0.05, Direction.HIGHER, Double.NaN)).isEqualTo(Verdict.UNDECIDED);
    }

    /** Two reforms × two primary outcomes are one family: the least of four p-values is multiplied by four. */
    @Test
    void primaryOutcomesOfAllReformsAreOneFamily() {
        double[] base = {0, 0, 0, 0};
        Findings findings = new Findings(RunPlan.comparing(
                Toys.baseline(30), List.of(Toys.reform("a", 30, 1), Toys.reform("b", 30, 2)), 1, 4, 60));
        double[][] satisfaction = {base, {1, 2, 3, 4}, {0.1, -0.2, 0.1, 0.2}};
        double[][] median = {base, {1, -1, 2, 3}, {5, 5.5, 6, 5.2}};
        for (int arm = 0; arm < 3; arm++) {
            for (int replication = 0; replication < 4; replication++) {
                double[] values = {
                    satisfaction[arm][replication], median[arm][replication], 1, satisfaction[arm][replication]
                };
                findings.finished(arm, replication, Records.with(values));
            }
        }
        List<Effect> effects = findings.effects(CHOICES);
        double least = effects.get(5).difference().pValue();
        assertThat(effects.get(5).adjusted()).isCloseTo(4 * least, within(1e-15));
        double second = effects.get(0).difference().pValue();
        assertThat(effects.get(0).adjusted()).isCloseTo(3 * second, within(1e-15));
        // A part of the town is in another family, of two comparisons.
        assertThat(effects.get(3).adjusted()).isCloseTo(2 * second, within(1e-15));
        assertThat(effects.get(3).family()).isEqualTo("group");
    }

    @Test
    void aPairWithoutOneSideIsLeftOut() {
        ToyTowns towns = new ToyTowns();
        towns.failingReplication = 2;
        towns.failingEffect = 0.05;
        RunPlan plan = RunPlan.comparing(Toys.baseline(30), List.of(Toys.reform("a", 30, 0.05)), 1, 4, 130);
        Effect effect =
                RecordingListener.of(plan, towns, 1).findings.effects(CHOICES).get(0);
        assertThat(effect.difference().n()).isEqualTo(3);
        assertThat(effect.failed()).isEqualTo(1);
    }

    @Test
    void aLaterReformIsComparedOverItsOwnTime() {
        List<Effect> effects = effects(5, Toys.reform("early", 30, 0.05), Toys.reform("late", 80, 0.05));
        assertThat(effects.get(0).difference().difference()).isCloseTo(0.05, within(1e-12));
        assertThat(effects.get(4).difference().difference()).isCloseTo(0.05, within(1e-12));
    }
}
