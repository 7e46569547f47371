package deepurban.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import deepurban.random.QuantileTable;
import deepurban.random.Stream;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitHistogramTest {

    private static final double BIN = 0.001;

    @ParameterizedTest
    @CsvSource({"2, 2", "8, 2", "0.5, 0.5", "1, 6"})
    void aHistogramTellsWhatTheValuesTell(double a, double b) {
        QuantileTable law = QuantileTable.beta(a, b);
        double[] values = IntStream.range(0, 5000)
                .mapToDouble(i -> law.at(Stream.uniform(11, i)))
                .toArray();
        UnitHistogram histogram = of(values);
        double mean = Arrays.stream(values).average().orElseThrow();
        assertThat(histogram.count()).isEqualTo(5000);
        assertThat(histogram.mean()).isCloseTo(mean, within(BIN / 2));
        assertThat(histogram.gini()).isCloseTo(Gini.of(values), within(BIN / 2 / mean));
        for (double p : new double[] {0.1, 0.5, 0.9}) {
            // A gap between neighbouring values is far smaller than a bin here.
            assertThat(histogram.quantile(p)).isCloseTo(Quantiles.of(values, p), within(2 * BIN));
        }
    }

    @Test
    void aValueTakenOutLeavesNoTrace() {
        UnitHistogram histogram = of(0.2, 0.4, 0.9);
        histogram.add(0.777);
        histogram.remove(0.777);
        assertThat(histogram.count()).isEqualTo(3);
        assertThat(histogram.mean()).isEqualTo(of(0.2, 0.4, 0.9).mean());
        assertThatIllegalArgumentException().isThrownBy(() -> histogram.remove(0.777));
    }

    @Test
    void bothEndsOfTheUnitIntervalHaveABin() {
        UnitHistogram histogram = of(0, 1);
        assertThat(histogram.mean()).isCloseTo(0.5, within(1e-15));
        assertThat(histogram.quantile(0)).isZero();
        assertThat(histogram.quantile(1)).isEqualTo(1);
    }

    @Test
    void equalValuesAreNotUnequal() {
        assertThat(of(0.3, 0.3, 0.3).gini()).isCloseTo(0, within(1e-15));
        assertThat(of(0, 0, 0, 1).gini()).isCloseTo(0.75, within(0.002));
    }

    @Test
    void mergedHistogramsAreTheHistogramOfAll() {
        UnitHistogram merged = of(0.1, 0.5);
        merged.merge(of(0.7, 0.9));
        UnitHistogram all = of(0.1, 0.5, 0.7, 0.9);
        assertThat(merged.count()).isEqualTo(4);
        assertThat(merged.mean()).isEqualTo(all.mean());
        assertThat(merged.gini()).isEqualTo(all.gini());
    }

    @Test
    void aCopyGoesItsOwnWay() {
        UnitHistogram histogram = of(0.1, 0.5);
        histogram.copy().add(0.9);
        assertThat(histogram.count()).isEqualTo(2);
        assertThat(histogram.quantile(1)).isCloseTo(0.5, within(BIN));
    }

    @Test
    void withoutValuesNothingIsKnown() {
        assertThat(of().mean()).isNaN();
        assertThat(of().quantile(0.5)).isNaN();
        assertThat(of().gini()).isNaN();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1e-9, 1.0000001, Double.NaN})
    void aValueOutsideTheUnitIntervalIsRefused(double value) {
        assertThatIllegalArgumentException().isThrownBy(() -> of(value)).withMessageContaining(String.valueOf(value));
        assertThatIllegalArgumentException().isThrownBy(() -> of(0.5).quantile(value));
    }

    private static UnitHistogram of(double... values) {
        UnitHistogram histogram = new UnitHistogram();
        for (double value : values) {
            histogram.add(value);
        }
        return histogram;
    }
}
