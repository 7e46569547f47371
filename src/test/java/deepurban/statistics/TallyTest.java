package deepurban.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TallyTest {

    @Test
    void aTallyTellsWhatItWasGiven() {
        Tally tally = of(2, 4, 4, 4, 5, 5, 7, 9);
        assertThat(tally.count()).isEqualTo(8);
        assertThat(tally.sum()).isEqualTo(40);
        assertThat(tally.mean()).isEqualTo(5);
        assertThat(tally.variance()).isCloseTo(32.0 / 7, within(1e-14));
        assertThat(tally.standardDeviation()).isCloseTo(Math.sqrt(32.0 / 7), within(1e-14));
        assertThat(tally.min()).isEqualTo(2);
        assertThat(tally.max()).isEqualTo(9);
    }

    /** NIST StRD, univariate summary statistics, NumAcc4: certified mean 10000000.2 and standard deviation 0.1. */
    @Test
    void smallVarianceOfLargeNumbersIsKept() {
        Tally tally = of(10000000.2);
        for (int i = 0; i < 500; i++) {
            tally.add(10000000.1);
            tally.add(10000000.3);
        }
        assertThat(tally.count()).isEqualTo(1001);
        assertThat(tally.mean()).isCloseTo(10000000.2, within(1e-8));
        assertThat(tally.standardDeviation()).isCloseTo(0.1, within(1e-8)); // the data themselves are rounded to 2e-9
    }

    @Test
    void mergedTalliesAreTheTallyOfAll() {
        Tally left = of(3, 1.5, -2);
        Tally right = of(10, 11, 12.25, 1e3);
        Tally all = of(3, 1.5, -2, 10, 11, 12.25, 1e3);
        left.merge(right);
        assertSame(left, all);
        assertSame(right, of(10, 11, 12.25, 1e3));
    }

    @Test
    void mergingWithAnEmptyTallyChangesNothing() {
        Tally tally = of(1, 2, 4);
        tally.merge(new Tally());
        assertSame(tally, of(1, 2, 4));
        Tally empty = new Tally();
        empty.merge(tally);
        assertSame(empty, of(1, 2, 4));
    }

    @Test
    void aCopyGoesItsOwnWay() {
        Tally tally = of(1, 2, 4);
        Tally copy = tally.copy();
        copy.add(100);
        assertSame(tally, of(1, 2, 4));
        assertSame(copy, of(1, 2, 4, 100));
    }

    @Test
    void withoutObservationsNothingIsKnown() {
        Tally tally = new Tally();
        assertThat(tally.count()).isZero();
        assertThat(tally.sum()).isZero();
        assertThat(tally.mean()).isNaN();
        assertThat(tally.variance()).isNaN();
        assertThat(tally.min()).isNaN();
        assertThat(tally.max()).isNaN();
        assertThat(of(3).variance()).isNaN();
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNoNumberIsRefused(double value) {
        assertThatIllegalArgumentException().isThrownBy(() -> of(value)).withMessageContaining(String.valueOf(value));
    }

    private static Tally of(double... values) {
        Tally tally = new Tally();
        for (double value : values) {
            tally.add(value);
        }
        return tally;
    }

    private static void assertSame(Tally actual, Tally expected) {
        assertThat(actual.count()).isEqualTo(expected.count());
        assertThat(actual.sum()).isCloseTo(expected.sum(), within(1e-12));
        assertThat(actual.mean()).isCloseTo(expected.mean(), within(1e-12));
        assertThat(actual.variance()).isCloseTo(expected.variance(), within(1e-9));
        assertThat(actual.min()).isEqualTo(expected.min());
        assertThat(actual.max()).isEqualTo(expected.max());
    }
}
