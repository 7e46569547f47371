package deepurban.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.distribution.PascalDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;

/** Scores of daily cases against their definition, and intervals against the chance that another run falls outside. */
class DayFitTest {

    private static final RandomGenerator RANDOM = new Well19937c(20150601);

    private static DayFit fit(int observed, double... simulated) {
        Day day = new Day("", LocalDate.of(2015, 6, 1), observed, new CountLaw(12, 4));
        return new DayFit(day, simulated);
    }

    /** Size 4 and mean 12: failures before the fourth success of probability 1/4. */
    @Test
    void theLawIsNegativeBinomial() {
        PascalDistribution pascal = new PascalDistribution(4, 0.25);
        for (int observed : new int[] {0, 5, 12, 40}) {
            double expected = IntStream.range(0, 400)
                    .mapToDouble(k -> Math.pow(pascal.cumulativeProbability(k) - (k >= observed ? 1 : 0), 2))
                    .sum();
            assertThat(new CountLaw(12, 4).score(observed)).isCloseTo(expected, within(1e-9));
        }
    }

    @Test
    void withoutScatterItIsPoisson() {
        PoissonDistribution poisson = new PoissonDistribution(7.5);
        double expected = IntStream.range(0, 100)
                .mapToDouble(k -> Math.pow(poisson.cumulativeProbability(k) - (k >= 9 ? 1 : 0), 2))
                .sum();
        assertThat(new CountLaw(7.5, 0).score(9)).isCloseTo(expected, within(1e-9));
    }

    @Test
    void whereNothingIsExpectedEachCaseScoresOne() {
        assertThat(new CountLaw(0, 0).score(3)).isCloseTo(3, within(1e-12));
        assertThat(fit(3, 0, 0, 0).score()).isCloseTo(3, within(1e-12));
    }

    /** Two runs, by hand: |1 − 4|/2 + |9 − 4|/2 − |9 − 1|/2. */
    @Test
    void theScoreOfRunsTakesTheirSpreadOff() {
        assertThat(fit(4, 9, 1).score()).isCloseTo(0, within(1e-12));
        assertThat(fit(4, 9).score()).isCloseTo(5, within(1e-12));
    }

    /** Few runs score as the law does that they are drawn from, on average. */
    @Test
    void theScoreOfRunsIsThatOfTheirLaw() {
        double sum = 0;
        int times = 20_000;
        for (int i = 0; i < times; i++) {
            sum += fit(20, draws(5)).score();
        }
        assertThat(sum / times).isCloseTo(new CountLaw(12, 4).score(20), within(0.12));
    }

    /** Of 19 runs the least and the greatest leave out one in ten. */
    @Test
    void intervalsHoldAnotherRunNineTimesInTen() {
        int inside = 0;
        int times = 4_000;
        for (int i = 0; i < times; i++) {
            inside += fit((int) draws(1)[0], draws(19)).isInside() ? 1 : 0;
        }
        // Ties of counts make it wider.
        assertThat(inside / (double) times).isBetween(0.9 - 0.015, 0.93);
    }

    private static double[] draws(int n) {
        double[] draws = new double[n];
        for (int i = 0; i < n; i++) {
            double rate = new GammaDistribution(RANDOM, 4, 3).sample();
            draws[i] = new PoissonDistribution(RANDOM, Math.max(1e-9, rate), 1e-12, 10_000).sample();
        }
        return draws;
    }
}
