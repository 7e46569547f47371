package deepurban.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;

/** Known patterns are found again. Seeds are fixed; tolerances are some four standard errors. */
class ArrivalPatternTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2025, 1, 1);

    @Test
    void weekdaySeasonAndScatterAreFoundAgain() {
        double[] weekday = {1.3, 1.2, 1.1, 1.1, 1.1, 0.7, 0.5};
        int[] counts = counts(4 * 365, 40, weekday, 0.3, 7, 8);
        ArrivalPattern pattern = ArrivalPattern.of(counts, WEDNESDAY);
        assertThat(pattern.perDay()).isCloseTo(40, within(1.6));
        for (int day = 0; day < 7; day++) {
            assertThat(pattern.weekday()[day]).isCloseTo(weekday[day], within(0.11));
        }
        assertThat(pattern.amplitude()).isCloseTo(0.3, within(0.06));
        assertThat(pattern.peakMonth()).isEqualTo(7);
        assertThat(pattern.shape()).isCloseTo(8, within(1.6));
        assertThat(pattern.standardError()).isCloseTo(40 * Math.sqrt((1 / 40.0 + 1 / 8.0) / (4 * 365)), within(0.15));
    }

    @Test
    void chanceAloneIsNoScatterAndLessThanAYearNoSeason() {
        int[] counts = counts(200, 10, new double[] {1, 1, 1, 1, 1, 1, 1}, 0.4, 2, 0);
        ArrivalPattern pattern = ArrivalPattern.of(counts, WEDNESDAY);
        assertThat(pattern.amplitude()).isZero();
        int[] even = counts(2000, 10, new double[] {1, 1, 1, 1, 1, 1, 1}, 0, 1, 0);
        double shape = ArrivalPattern.of(even, WEDNESDAY).shape();
        assertThat(shape == 0 || shape > 100).as("shape %s", shape).isTrue();
    }

    @Test
    void noReportsGiveNoPattern() {
        ArrivalPattern pattern = ArrivalPattern.of(new int[30], WEDNESDAY);
        assertThat(pattern.perDay()).isZero();
        assertThat(pattern.weekday()).containsOnly(1);
        assertThat(pattern.shape()).isZero();
    }

    private static int[] counts(int days, double mean, double[] weekday, double amplitude, int peak, double shape) {
        RandomGenerator random = new Well19937c(20250101);
        int[] counts = new int[days];
        for (int i = 0; i < days; i++) {
            LocalDate date = WEDNESDAY.plusDays(i);
            double season = 1 + amplitude * Math.cos(Math.PI * (date.getMonthValue() - peak) / 6);
            double shock = shape == 0 ? 1 : new GammaDistribution(random, shape, 1 / shape).sample();
            double level = mean * weekday[date.getDayOfWeek().getValue() - 1] * season * shock;
            counts[i] = new PoissonDistribution(random, level, 1e-12, 100_000).sample();
        }
        return counts;
    }
}
