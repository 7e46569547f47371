package deepurban.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import deepurban.design.Factor;
import deepurban.design.SobolIndices;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Indices of functions with known ones. */
class IndicesTest {

    private static List<Indices.Row> indices(int factors, int base, ToDoubleFunction<double[]> function) {
        List<Factor> unit = IntStream.range(0, factors)
                .mapToObj(i -> Factor.range("/x" + i, 0, 1))
                .toList();
        double[][] sample = new SobolIndices(base, 1).sample(unit);
        return Indices.of(factors, Arrays.stream(sample).mapToDouble(function).toArray());
    }

    @Test
    void ishigamisAreFoundWithinTwoHundredths() {
        for (Indices.Row row : indices(3, 4096, Functions::ishigami)) {
            assertThat(row.first()).isCloseTo(Functions.ISHIGAMI_FIRST.get(row.factor()), Offset.offset(0.02));
            assertThat(row.total()).isCloseTo(Functions.ISHIGAMI_TOTAL.get(row.factor()), Offset.offset(0.02));
            assertThat(row.firstInterval().low()).isLessThan(row.first());
            assertThat(row.firstInterval().high()).isGreaterThan(row.first());
            assertThat(row.firstInterval().halfWidth()).isLessThan(0.06);
        }
    }

    @Test
    void thoseOfTheGFunctionAreFoundWithinTwoHundredths() {
        for (Indices.Row row : indices(4, 4096, Functions::g)) {
            assertThat(row.first()).isCloseTo(Functions.gFirst(row.factor()), Offset.offset(0.02));
            assertThat(row.total()).isCloseTo(Functions.gTotal(row.factor()), Offset.offset(0.02));
        }
    }

    /** A mean of millions must not drown the indices. */
    @Test
    void aConstantAddedChangesNothing() {
        List<Indices.Row> plain = indices(3, 512, Functions::ishigami);
        List<Indices.Row> shifted = indices(3, 512, u -> 1e6 + Functions.ishigami(u));
        for (int factor = 0; factor < 3; factor++) {
            assertThat(shifted.get(factor).first()).isCloseTo(plain.get(factor).first(), Offset.offset(1e-6));
            assertThat(shifted.get(factor).total()).isCloseTo(plain.get(factor).total(), Offset.offset(1e-6));
        }
    }

    @Test
    void rowsWithAnUnknownResponseAreLeftOutAndCounted() {
        List<Indices.Row> rows = indices(3, 256, u -> u[0] > 0.99 ? Double.NaN : Functions.ishigami(u));
        assertThat(rows.get(0).n()).isBetween(230, 255);
        assertThat(rows.get(0).total()).isBetween(0.3, 0.8);
    }

    @Test
    void whatDoesNotVaryHasNoIndices() {
        assertThat(indices(2, 8, u -> 3)).allMatch(row -> Double.isNaN(row.first()) && Double.isNaN(row.total()));
    }
}
