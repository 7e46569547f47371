package deepurban.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantilesTest {

    /** By hand from the definition, which is what R's quantile does. */
    @ParameterizedTest
    @CsvSource({"0, 1", "0.1, 1.7", "0.25, 2.75", "0.5, 5", "0.75, 9.75", "0.9, 22.5", "1, 40"})
    void quantilesAreThoseOfR(double p, double published) {
        double[] values = {7, 1, 3, 15, 2, 8, 40, 3};
        assertThat(Quantiles.of(values, p)).isCloseTo(published, within(1e-12));
        assertThat(values).containsExactly(7, 1, 3, 15, 2, 8, 40, 3);
    }

    @Test
    void oneValueIsEveryQuantile() {
        assertThat(Quantiles.of(new double[] {3}, 0.9)).isEqualTo(3);
    }

    @Test
    void infiniteValuesStayWhereTheyAre() {
        double[] values = {1, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY};
        assertThat(Quantiles.of(values, 0.75)).isInfinite();
        assertThat(Quantiles.of(values, 0)).isEqualTo(1);
    }

    @Test
    void withoutValuesOrWithUnknownOnesNothingIsKnown() {
        assertThat(Quantiles.of(new double[0], 0.5)).isNaN();
        assertThat(Quantiles.of(new double[] {1, Double.NaN, 2}, 0)).isNaN();
    }

    @Test
    void aShareOutsideTheUnitIntervalIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Quantiles.of(new double[] {1}, 1.01));
        assertThatIllegalArgumentException().isThrownBy(() -> Quantiles.of(new double[] {1}, Double.NaN));
    }
}
