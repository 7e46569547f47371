package deepurban.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import deepurban.random.Stream;
import deepurban.random.Variates;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PairedDifferenceTest {

    private static final double NONE = Double.NaN;

    /** Student's sleep data: hours gained under two drugs by the same ten patients. */
    private static final double[] DRUG_1 = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};

    private static final double[] DRUG_2 = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};

    /** R: t.test(drug1, drug2, paired = TRUE) prints t = -4.0621, df = 9, p-value = 0.002833. */
    @Test
    void theSleepDataGiveThePublishedTest() {
        PairedDifference effect = PairedDifference.of(DRUG_2, DRUG_1);
        Interval interval = effect.interval(0.95);
        assertThat(effect.n()).isEqualTo(10);
        assertThat(effect.difference()).isCloseTo(-1.58, within(1e-14));
        assertThat(effect.difference() / (effect.sd() / Math.sqrt(10))).isCloseTo(-4.0621, within(5e-5));
        assertThat(effect.pValue()).isCloseTo(0.002833, within(5e-7));
        assertThat(interval.low()).isCloseTo(-2.4598858, within(5e-8));
        assertThat(interval.high()).isCloseTo(-0.7001142, within(5e-8));
        assertThat(effect.baselineMean()).isCloseTo(2.33, within(1e-14));
        assertThat(effect.reformMean()).isCloseTo(0.75, within(1e-14));
    }

    @Test
    void pairingGainIsTheReplicationsThatUnrelatedRunsWouldCostMore() {
        // R: var(drug1) = 3.200556, var(drug2) = 4.009, var(drug1 - drug2) = 1.512889.
        assertThat(PairedDifference.of(DRUG_2, DRUG_1).pairingGain())
                .isCloseTo(10 * ((3.200556 + 4.009) / 1.512889 - 1), within(1e-4));
    }

    @Test
    void aReformComparedWithItselfGivesExactlyZero() {
        PairedDifference effect = PairedDifference.of(DRUG_1, DRUG_1.clone());
        assertThat(effect.difference()).isZero();
        assertThat(effect.interval(0.95)).isEqualTo(new Interval(0, 0));
        assertThat(effect.pValue()).isEqualTo(1);
        assertThat(effect.isEquivalent(0)).isTrue();
        assertThat(effect.pairingGain()).isEqualTo(Double.POSITIVE_INFINITY);
    }

    @Test
    void aDifferenceThatNeverVariesIsCertain() {
        PairedDifference effect = PairedDifference.of(new double[] {1, 2, 3}, new double[] {1.5, 2.5, 3.5});
        assertThat(effect.interval(0.95)).isEqualTo(new Interval(0.5, 0.5));
        assertThat(effect.pValue()).isZero();
        assertThat(effect.isEquivalent(0.4)).isFalse();
        assertThat(effect.isEquivalent(0.5)).isTrue();
    }

    @Test
    void whereNothingVariesPairingGainsNothingKnown() {
        assertThat(PairedDifference.of(new double[] {0, 0}, new double[] {0, 0}).pairingGain())
                .isNaN();
    }

    @Test
    void onePairHasNoInterval() {
        PairedDifference effect = PairedDifference.of(new double[] {1}, new double[] {1});
        assertThat(effect.n()).isEqualTo(1);
        assertThat(effect.difference()).isZero();
        assertThat(effect.interval(0.95)).isEqualTo(Interval.UNKNOWN);
        assertThat(effect.pValue()).isNaN();
        assertThat(effect.isEquivalent(1e9)).isFalse();
        assertThat(effect.pairingGain()).isNaN();
    }

    @Test
    void pairsWithAnUnknownOutcomeAreLeftOutAndCounted() {
        PairedDifference effect =
                PairedDifference.of(new double[] {1, NONE, 3, 4, NONE}, new double[] {2, 2, NONE, 6, NONE});
        assertThat(effect.n()).isEqualTo(2);
        assertThat(effect.leftOut()).isEqualTo(3);
        assertThat(effect.baselineMean()).isEqualTo(2.5);
        assertThat(effect.reformMean()).isEqualTo(4);
        assertThat(effect.difference()).isEqualTo(1.5);
    }

    @Test
    void withoutAnyPairNothingIsKnown() {
        PairedDifference effect = PairedDifference.of(new double[] {NONE}, new double[] {1});
        assertThat(effect.n()).isZero();
        assertThat(effect.leftOut()).isEqualTo(1);
        assertThat(effect.difference()).isNaN();
        assertThat(effect.pValue()).isNaN();
        assertThat(effect.isEquivalent(1)).isFalse();
    }

    /** Ten differences of mean 0.1 and standard deviation 0.3: 90 % interval 0.1 ± 1.833113 · 0.3 / √10. */
    @Test
    void equivalenceNeedsTheWholeNinetyPerCentIntervalInsideTheMargin() {
        PairedDifference effect = differences(0.1, 0.3);
        double reach = 0.1 + 1.833113 * 0.3 / Math.sqrt(10);
        assertThat(effect.isEquivalent(reach + 1e-5)).isTrue();
        assertThat(effect.isEquivalent(reach - 1e-5)).isFalse();
        assertThat(differences(-0.1, 0.3).isEquivalent(reach + 1e-5)).isTrue();
        assertThat(differences(-0.1, 0.3).isEquivalent(reach - 1e-5)).isFalse();
    }

    @Test
    void aDifferenceCanBeBothSignificantAndEquivalent() {
        PairedDifference effect = differences(0.1, 0.02);
        assertThat(effect.pValue()).isLessThan(1e-6);
        assertThat(effect.isEquivalent(0.2)).isTrue();
    }

    /** Under no effect p is uniform: 4000 tests, z of the share below 0.05; |z| > 5 has a false alarm in 6e-7. */
    @Test
    void theTestRejectsAsOftenAsItSays() {
        int tests = 4000;
        int rejected = 0;
        for (int test = 0; test < tests; test++) {
            long key = Stream.of(1, test, "test of tests").key(0);
            double[] baseline = new double[8];
            double[] reform = new double[8];
            Arrays.setAll(baseline, i -> Variates.normal(Stream.uniform(key, i)));
            Arrays.setAll(reform, i -> baseline[i] + 0.1 * Variates.normal(Stream.uniform(key, 100 + i)));
            rejected += PairedDifference.of(baseline, reform).pValue() < 0.05 ? 1 : 0;
        }
        double z = (rejected - 0.05 * tests) / Math.sqrt(0.05 * 0.95 * tests);
        assertThat(z).isBetween(-5.0, 5.0);
    }

    @Test
    void seriesOfDifferentLengthAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PairedDifference.of(new double[3], new double[4]))
                .withMessageContaining("3")
                .withMessageContaining("4");
    }

    private static PairedDifference differences(double mean, double sd) {
        double[] baseline = new double[10];
        double[] reform = new double[10];
        double step = sd * Math.sqrt(9.0 / 10); // ± step has standard deviation sd in ten values
        Arrays.setAll(baseline, i -> i);
        Arrays.setAll(reform, i -> i + mean + (i % 2 == 0 ? step : -step));
        return PairedDifference.of(baseline, reform);
    }
}
