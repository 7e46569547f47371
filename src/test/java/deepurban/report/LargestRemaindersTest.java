package deepurban.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LargestRemaindersTest {

    @Test
    void thirdsAddUp() {
        assertThat(LargestRemainders.round(new double[] {1 / 3.0, 1 / 3.0, 1 / 3.0}, 1, 2))
                .containsExactly(new BigDecimal("0.34"), new BigDecimal("0.33"), new BigDecimal("0.33"));
        assertThat(LargestRemainders.round(new double[] {-0.25, 0.66}, 0.41, 1))
                .containsExactly(new BigDecimal("-0.3"), new BigDecimal("0.7"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 6})
    void anyPartsAddUpAndNoneMovesByAWholeDigit(int decimals) {
        SplittableRandom random = new SplittableRandom(decimals);
        for (int trial = 0; trial < 2000; trial++) {
            double scale = Math.pow(10, random.nextInt(-4, 4));
            double[] parts = random.doubles(random.nextInt(1, 9), -scale, scale).toArray();
            double sum = Arrays.stream(parts).sum();
            List<BigDecimal> rounded = LargestRemainders.round(parts, sum, decimals);
            BigDecimal printed = new BigDecimal(sum).setScale(decimals, RoundingMode.HALF_EVEN);
            assertThat(rounded.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(printed);
            for (int i = 0; i < parts.length; i++) {
                double moved = Math.abs(rounded.get(i).doubleValue() - parts[i]);
                assertThat(moved).isLessThan(1.0000001 * Math.pow(10, -decimals));
            }
        }
    }

    @Test
    void partsOfAnotherSumAreRefused() {
        assertThatThrownBy(() -> LargestRemainders.round(new double[] {1, 1}, 5, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
