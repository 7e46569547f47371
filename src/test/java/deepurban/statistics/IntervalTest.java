package deepurban.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

    /** Quantiles of Student's t as in every table of it. */
    @ParameterizedTest
    @CsvSource({"2, 0.95, 12.7062", "5, 0.95, 2.7764", "10, 0.90, 1.8331", "10, 0.99, 3.2498", "1001, 0.95, 1.9623"})
    void theHalfWidthIsStudentsQuantileTimesTheStandardError(int n, double confidence, double quantile) {
        Interval interval = Interval.of(10, 2 * Math.sqrt(n), n, confidence);
        assertThat(interval.halfWidth()).isCloseTo(2 * quantile, within(1e-4));
        assertThat((interval.low() + interval.high()) / 2).isCloseTo(10, within(1e-12));
    }

    @Test
    void oneObservationHasNoInterval() {
        assertThat(Interval.of(10, Double.NaN, 1, 0.95)).isEqualTo(Interval.UNKNOWN);
        assertThat(Interval.of(Double.NaN, Double.NaN, 0, 0.95)).isEqualTo(Interval.UNKNOWN);
        assertThat(Interval.UNKNOWN.halfWidth()).isNaN();
        assertThat(Interval.UNKNOWN.isWithin(1e9)).isFalse();
    }

    @Test
    void withoutSpreadTheIntervalIsThePoint() {
        assertThat(Interval.of(3, 0, 5, 0.95)).isEqualTo(new Interval(3, 3));
    }

    @Test
    void anIntervalIsWithinAMarginIfBothBoundsAre() {
        assertThat(new Interval(-0.1, 0.2).isWithin(0.2)).isTrue();
        assertThat(new Interval(-0.3, 0.2).isWithin(0.2)).isFalse();
        assertThat(new Interval(0.1, 0.21).isWithin(0.2)).isFalse();
        assertThat(new Interval(0, 0).isWithin(0)).isTrue();
    }

    @Test
    void whatIsNoIntervalIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Interval.of(1, 1, 5, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Interval.of(1, 1, 5, 95));
    }
}
