package deepurban.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.distribution.RealDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantileTableTest {

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.5, 1, 2, 6, 14, 100, 1000})
    void gammaInvertsItsDistribution(double shape) {
        assertValuesWithin(1e-6, QuantileTable.gamma(shape), new GammaDistribution(null, shape, 1 / shape));
    }

    @Test
    void gammaOfTheSmallestShapeIsCoarser() {
        assertValuesWithin(2e-4, QuantileTable.gamma(0.1), new GammaDistribution(null, 0.1, 10));
    }

    @ParameterizedTest
    @CsvSource({"0.3, 0.3", "1, 1", "2, 5", "5, 2", "0.5, 20", "30, 3", "1000, 1000"})
    void betaInvertsItsDistribution(double a, double b) {
        QuantileTable table = QuantileTable.beta(a, b);
        assertValuesWithin(1e-6, table, new BetaDistribution(null, a, b));
        assertThat(table.mean()).isCloseTo(a / (a + b), within(1e-8));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.3, 6, 1000})
    void theMeanOfAGammaTableIsOne(double shape) {
        QuantileTable table = QuantileTable.gamma(shape);
        assertThat(table.mean()).isCloseTo(1, within(1e-14));
        // An integration of its own; the midpoint rule loses some 1e-6 of the mean in the last of its cells.
        int n = 1_000_000;
        double sum =
                IntStream.range(0, n).mapToDouble(i -> table.at((i + 0.5) / n)).sum();
        assertThat(sum / n).isCloseTo(1, within(1e-4));
    }

    @Test
    void theVarianceOfAGammaTableIsOneOverItsShape() {
        QuantileTable table = QuantileTable.gamma(0.3);
        int n = 1_000_000;
        double squares = IntStream.range(0, n)
                .mapToDouble(i -> table.at((i + 0.5) / n))
                .map(x -> x * x)
                .sum();
        assertThat(squares / n - 1).isCloseTo(1 / 0.3, within(0.002 / 0.3));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.3, 1, 14, 1000})
    void aTableNeverFalls(double shape) {
        QuantileTable table = QuantileTable.gamma(shape);
        double last = 0;
        for (double u : uniforms().toArray()) {
            double value = table.at(u);
            assertThat(value).as("u = %s", u).isGreaterThanOrEqualTo(last * (1 - 1e-15));
            last = value;
        }
    }

    @Test
    void bothHalvesMeetInTheMiddle() {
        QuantileTable table = QuantileTable.gamma(0.3);
        assertThat(table.at(0.5)).isCloseTo(table.at(Math.nextUp(0.5)), within(1e-14));
    }

    @Test
    void beyondTheOutermostNodesTheValueStays() {
        QuantileTable table = QuantileTable.gamma(2);
        assertThat(table.at(0)).isEqualTo(table.at(0x1.0p-53)).isPositive();
        assertThat(table.at(1)).isEqualTo(table.at(1 - 0x1.0p-53)).isLessThan(30);
    }

    @Test
    void theSameLawGivesTheSameBits() {
        QuantileTable one = QuantileTable.gamma(0.7);
        for (int i = 0; i < 200; i++) {
            QuantileTable.beta(1 + i, 2); // so many that the first is forgotten
        }
        QuantileTable other = QuantileTable.gamma(0.7);
        assertThat(other).isNotSameAs(one);
        uniforms().forEach(u -> assertThat(one.at(u)).isEqualTo(other.at(u)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.09, 1001, -1, Double.NaN})
    void aShapeOutsideTheDomainIsRefused(double shape) {
        assertThatIllegalArgumentException().isThrownBy(() -> QuantileTable.gamma(shape));
        assertThatIllegalArgumentException().isThrownBy(() -> QuantileTable.beta(shape, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> QuantileTable.beta(1, shape));
    }

    /** The error of a value is the error of its probability divided by the density. */
    private static void assertValuesWithin(double relative, QuantileTable table, RealDistribution law) {
        double end = law.getSupportUpperBound(); // next to 1 a beta value rounds to 1, where it has no density
        uniforms().filter(u -> table.at(u) < end).forEach(u -> {
            double x = table.at(u);
            double error = (law.cumulativeProbability(x) - u) / law.density(x);
            // 1e-14: rounding of the distribution function, which hides the value where the density is small.
            assertThat(Math.abs(error)).as("u = %s", u).isLessThanOrEqualTo(relative * x + 1e-14 / law.density(x));
        });
    }

    /** Numbers from 1e-12 to 1 - 1e-12, dense at both ends. */
    private static DoubleStream uniforms() {
        DoubleStream low = IntStream.rangeClosed(-1200, -31).mapToDouble(i -> StrictMath.pow(10, i / 100.0));
        DoubleStream high = IntStream.rangeClosed(31, 1200).mapToDouble(i -> 1 - StrictMath.pow(10, -i / 100.0));
        return DoubleStream.concat(low, high).sorted();
    }
}
