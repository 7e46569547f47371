package deepurban.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AliasTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 10, 1000, 100_000})
    void aTableHasTheProbabilitiesOfItsWeights(int n) {
        double[] weights = heavyTailed(n);
        double sum = DoubleStream.of(weights).sum();
        double[] probabilities = Alias.of(weights).probabilities();
        for (int i = 0; i < n; i++) {
            assertThat(probabilities[i]).isCloseTo(weights[i] / sum, within(1e-6));
        }
    }

    @Test
    void picksFollowTheProbabilities() {
        double[] weights = {3, 0, 1, 4, 2};
        Alias alias = Alias.of(weights);
        int n = 1_000_000;
        int[] picks = new int[weights.length];
        IntStream.range(0, n).forEach(i -> picks[alias.pick((i + 0.5) / n)]++);
        for (int i = 0; i < weights.length; i++) {
            assertThat(picks[i]).isCloseTo((int) (weights[i] / 10 * n), within(10)); // ends of the runs of u
        }
    }

    @Test
    void aThingOfWeightZeroIsNeverPicked() {
        double[] weights = heavyTailed(10_001);
        IntStream.range(0, weights.length).filter(i -> i % 3 == 0).forEach(i -> weights[i] = 0);
        Alias alias = Alias.of(weights);
        IntStream.range(0, 1_000_000)
                .map(i -> alias.pick(Stream.uniform(7, i)))
                .forEach(pick -> assertThat(weights[pick]).isPositive());
        double[] probabilities = alias.probabilities();
        for (int i = 0; i < weights.length; i += 3) {
            assertThat(probabilities[i]).isZero();
        }
    }

    @Test
    void theEndsOfTheUnitIntervalPickSomething() {
        for (int n = 1; n < 2000; n++) {
            Alias alias = Alias.of(heavyTailed(n));
            assertThat(alias.pick(0x1.0p-53)).isBetween(0, n - 1);
            assertThat(alias.pick(1 - 0x1.0p-53)).isBetween(0, n - 1);
        }
    }

    @Test
    void weightsAreNotChanged() {
        double[] weights = {1, 2, 3};
        Alias.of(weights);
        assertThat(weights).containsExactly(1, 2, 3);
    }

    @Test
    void weightsThatAreNoWeightsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Alias.of(new double[0]));
        assertThatIllegalArgumentException().isThrownBy(() -> Alias.of(new double[] {0, 0}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Alias.of(new double[] {1, -2}))
                .withMessageContaining("weight 1 is -2.0");
        assertThatIllegalArgumentException().isThrownBy(() -> Alias.of(new double[] {1, Double.NaN}));
    }

    private static double[] heavyTailed(int n) {
        return IntStream.range(0, n)
                .mapToDouble(i -> Variates.logNormal(Stream.uniform(n, i), 1, 2))
                .toArray();
    }
}
