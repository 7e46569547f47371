package deepurban.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GiniTest {

    @Test
    void knownDistributionsHaveTheirCoefficient() {
        assertThat(Gini.of(new double[] {5, 3, 1, 2, 4})).isCloseTo(4 / 15.0, within(1e-15));
        assertThat(Gini.of(new double[] {0, 0, 0, 10})).isCloseTo(0.75, within(1e-15));
        // An even spread from 0 on has 1/3, a Pareto law of index 2 also 1/3 (here to the rounding of its far tail).
        double[] even = IntStream.range(0, 10_000).mapToDouble(i -> i + 0.5).toArray();
        assertThat(Gini.of(even)).isCloseTo(1 / 3.0, within(1e-6));
        double[] pareto = IntStream.range(0, 1_000_000)
                .mapToDouble(i -> 1 / Math.sqrt((i + 0.5) / 1_000_000))
                .toArray();
        assertThat(Gini.of(pareto)).isCloseTo(1 / 3.0, within(1e-3));
    }

    @Test
    void itIsHalfOfTheRelativeMeanDifference() {
        double[] values = {0.3, 7, 2.5, 2.5, 11, 0};
        double differences = 0;
        double sum = 0;
        for (double one : values) {
            sum += one;
            for (double other : values) {
                differences += Math.abs(one - other);
            }
        }
        assertThat(Gini.of(values)).isCloseTo(differences / (2 * values.length * sum), within(1e-15));
    }

    @Test
    void equalValuesAreNotUnequal() {
        assertThat(Gini.of(new double[] {2, 2, 2})).isZero();
        assertThat(Gini.of(new double[] {0, 0})).isZero();
        assertThat(Gini.of(new double[] {7})).isZero();
        assertThat(Gini.of(new double[0])).isNaN();
    }

    @Test
    void negativeValuesAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Gini.of(new double[] {1, -1}));
        assertThatIllegalArgumentException().isThrownBy(() -> Gini.of(new double[] {1, Double.NaN}));
    }
}
