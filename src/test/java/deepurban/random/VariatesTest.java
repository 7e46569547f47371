package deepurban.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.ExponentialDistribution;
import org.apache.commons.math3.distribution.GeometricDistribution;
import org.apache.commons.math3.distribution.IntegerDistribution;
import org.apache.commons.math3.distribution.LogNormalDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.distribution.RealDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Inversions against the distribution functions of Commons Math; no chance is involved. */
class VariatesTest {

    private static final double SMALLEST = 0x1.0p-53;
    private static final double LARGEST = 1 - 0x1.0p-53;

    @Test
    void exponentialInvertsItsDistribution() {
        assertInverts(Variates::exponential, new ExponentialDistribution(null, 1));
        assertThat(Variates.exponential(SMALLEST)).isEqualTo(0x1.0p-53);
        assertThat(Variates.exponential(LARGEST)).isCloseTo(36.7368, within(1e-4));
    }

    @Test
    void normalInvertsItsDistribution() {
        assertInverts(Variates::normal, new NormalDistribution(null, 0, 1));
    }

    @ParameterizedTest
    @CsvSource({ // test values printed in the algorithm's paper
        "0.25, -0.6744897501960817432",
        "0.001, -3.090232306167813542",
        "1e-20, -9.262340089798407579"
    })
    void normalGivesTheValuesOfItsPaper(double u, double published) {
        assertThat(Variates.normal(u)).isCloseTo(published, within(2e-15 * -published));
    }

    @Test
    void normalIsOdd() {
        uniforms()
                .filter(u -> u > 0.5) // 1 - u is exact
                .forEach(u -> assertThat(Variates.normal(1 - u)).isEqualTo(-Variates.normal(u)));
        assertThat(Variates.normal(0.5)).isZero();
    }

    @Test
    void logNormalInvertsItsDistribution() {
        double median = 3;
        double sigma = 1.8;
        LogNormalDistribution law = new LogNormalDistribution(null, StrictMath.log(median), sigma);
        assertInverts(u -> Variates.logNormal(u, median, sigma), law);
        assertThat(Variates.logNormal(0.5, median, sigma)).isEqualTo(median);
    }

    @Test
    void clippedNormalMovesWhatLiesOutsideToTheBounds() {
        assertThat(Variates.clippedNormal(1e-9, 0.5, 0.2, 0, 1)).isZero();
        assertThat(Variates.clippedNormal(1 - 1e-9, 0.5, 0.2, 0, 1)).isEqualTo(1);
        assertThat(Variates.clippedNormal(0.7, 0.5, 0.2, 0, 1)).isEqualTo(0.5 + 0.2 * Variates.normal(0.7));
        assertThat(Variates.clippedNormal(0.7, 0.5, 0, 0, 1)).isEqualTo(0.5);
    }

    @Test
    void logisticIsTheProbabilityOfALogit() {
        assertThat(Variates.logistic(0)).isEqualTo(0.5);
        assertThat(Variates.logistic(StrictMath.log(3))).isCloseTo(0.75, within(1e-15));
        assertThat(Variates.logistic(-1000)).isZero();
        assertThat(Variates.logistic(1000)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.5, 1, 3, 40})
    void geometricInvertsItsDistribution(double mean) {
        assertInverts(u -> Variates.geometric(u, mean), new GeometricDistribution(null, 1 / (1 + mean)));
    }

    @Test
    void geometricOfMeanZeroIsZero() {
        assertThat(Variates.geometric(LARGEST, 0)).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-9, 0.01, 0.7, 1, 10, 149.9, 150, 150.1, 1000, 12345.6, 1e5})
    void poissonInvertsItsDistribution(double mean) {
        assertInverts(u -> Variates.poisson(u, mean), new PoissonDistribution(null, mean, 1e-15, 1_000_000));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3, 20, 149, 151, 1e5})
    void poissonHasItsMeanAndVariance(double mean) {
        int n = 20_000;
        double[] draws = IntStream.range(0, n)
                .mapToDouble(i -> Variates.poisson((i + 0.5) / n, mean))
                .toArray();
        double variance =
                DoubleStream.of(draws).map(k -> (k - mean) * (k - mean)).sum() / n;
        // The grid of u leaves out what lies beyond its ends: about 1/n of the spread.
        assertThat(DoubleStream.of(draws).sum() / n).isCloseTo(mean, within(1e-3 * Math.sqrt(mean)));
        assertThat(variance).isCloseTo(mean, within(2e-3 * mean));
    }

    @Test
    void poissonNeverFallsWhenItsMeanRises() {
        for (double u : new double[] {SMALLEST, 1e-9, 0.01, 0.3, 0.5, 0.500001, 0.9, 1 - 1e-9, LARGEST}) {
            int last = 0;
            for (double mean = 0; mean < 200; mean += 0.007) {
                int k = Variates.poisson(u, mean);
                assertThat(k).as("u %s, mean %s", u, mean).isGreaterThanOrEqualTo(last);
                last = k;
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 100, 151, 3000})
    void poissonNeverFallsWhenItsUniformNumberRises(double mean) {
        int[] draws = uniforms().mapToInt(u -> Variates.poisson(u, mean)).toArray();
        assertThat(draws).isSorted();
    }

    @Test
    void poissonStaysWithinReasonAtTheEndsOfTheUnitInterval() {
        // P(X >= 18) is 6e-17 and P(X >= 17) 1e-15 for mean 1.
        assertThat(Variates.poisson(LARGEST, 1)).isBetween(16, 19);
        assertThat(Variates.poisson(SMALLEST, 1e5)).isBetween(97_000, 98_000); // 8.2 standard deviations
        assertThat(Variates.poisson(LARGEST, 1e5)).isBetween(102_000, 103_000);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, 2e9, Double.NaN, Double.POSITIVE_INFINITY})
    void poissonRefusesAMeanOutsideItsDomain(double mean) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Variates.poisson(0.5, mean))
                .withMessageContaining(String.valueOf(mean));
    }

    /** Numbers from 1e-9 to 1 - 1e-9, dense at both ends. */
    private static DoubleStream uniforms() {
        DoubleStream low = IntStream.rangeClosed(-90, -4).mapToDouble(i -> StrictMath.pow(10, i / 10.0));
        DoubleStream middle = IntStream.range(500, 1500).mapToDouble(i -> i / 2000.0);
        DoubleStream high = IntStream.rangeClosed(4, 90).mapToDouble(i -> 1 - StrictMath.pow(10, -i / 10.0));
        return DoubleStream.concat(DoubleStream.concat(low, middle), high).sorted();
    }

    private static void assertInverts(DoubleUnaryOperator variate, RealDistribution law) {
        uniforms()
                .forEach(u -> assertThat(law.cumulativeProbability(variate.applyAsDouble(u)))
                        .as("u = %s", u)
                        .isCloseTo(u, within(1e-14 + 1e-12 * u)));
    }

    /** The variate is the smallest k with {@code P(X <= k) >= u}, but for rounding of the distribution function. */
    private static void assertInverts(DoubleUnaryOperator variate, IntegerDistribution law) {
        uniforms().forEach(u -> {
            int k = (int) variate.applyAsDouble(u);
            assertThat(law.cumulativeProbability(k)).as("u = %s", u).isGreaterThanOrEqualTo(u - 1e-12);
            assertThat(law.cumulativeProbability(k - 1)).as("u = %s", u).isLessThanOrEqualTo(u + 1e-12);
        });
    }
}
