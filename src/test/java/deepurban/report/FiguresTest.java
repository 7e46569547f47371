package deepurban.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Numbers of pictures are those of exact decimal arithmetic. */
class FiguresTest {

    @Test
    void roundsAsDecimalArithmeticDoes() {
        Random random = new Random(1);
        for (int i = 0; i < 100_000; i++) {
            double value = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(24) - 12);
            assertThat(Figures.rounded(value, 5))
                    .isEqualTo(new BigDecimal(value).round(new MathContext(5)).doubleValue());
        }
    }

    @Test
    void keepsWhatIsShort() {
        assertThat(Figures.rounded(0, 5)).isZero();
        assertThat(Figures.rounded(0.1, 5)).isEqualTo(0.1);
        assertThat(Figures.rounded(-1200, 4)).isEqualTo(-1200);
        assertThat(Figures.rounded(99999.6, 5)).isEqualTo(100000);
    }

    @Test
    void leavesWhatIsNextToNothingAsItIs() {
        assertThat(Figures.rounded(Double.MIN_VALUE, 5)).isEqualTo(Double.MIN_VALUE);
        assertThat(Figures.rounded(1.23456789e-30, 5)).isEqualTo(1.23456789e-30);
    }
}
