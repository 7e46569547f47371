package deepurban.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class HolmTest {

    private static final Offset<Double> ROUNDING = within(1e-15);

    /** 4 · 0.005, 3 · 0.01, 2 · 0.03, and 0.04 raised to that: what R's p.adjust gives. */
    @Test
    void adjustedValuesAreThoseOfR() {
        assertThat(Holm.adjust(new double[] {0.01, 0.04, 0.03, 0.005}))
                .containsExactly(new double[] {0.03, 0.06, 0.06, 0.02}, ROUNDING);
    }

    @Test
    void untestedComparisonsDoNotCount() {
        double[] adjusted = Holm.adjust(new double[] {0.01, Double.NaN, 0.04, 0.03, Double.NaN, 0.005});
        assertThat(adjusted[1]).isNaN();
        assertThat(adjusted[4]).isNaN();
        assertThat(new double[] {adjusted[0], adjusted[2], adjusted[3], adjusted[5]})
                .containsExactly(new double[] {0.03, 0.06, 0.06, 0.02}, ROUNDING);
    }

    @Test
    void noAdjustedValueIsAboveOneOrBelowItsOwn() {
        double[] p = {0.9, 0.5, 1, 0, 0.5, 0.2};
        double[] adjusted = Holm.adjust(p);
        assertThat(adjusted).containsExactly(new double[] {1, 1, 1, 0, 1, 1}, ROUNDING);
        assertThat(p).containsExactly(0.9, 0.5, 1, 0, 0.5, 0.2);
    }

    @Test
    void oneComparisonNeedsNoAdjustment() {
        assertThat(Holm.adjust(new double[] {0.03})).containsExactly(0.03);
        assertThat(Holm.adjust(new double[0])).isEmpty();
    }

    @Test
    void whatIsNoProbabilityIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Holm.adjust(new double[] {0.5, 1.5}));
        assertThatIllegalArgumentException().isThrownBy(() -> Holm.adjust(new double[] {-0.1}));
    }
}
