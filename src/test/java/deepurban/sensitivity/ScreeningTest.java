package deepurban.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import deepurban.design.Factor;
import deepurban.design.Morris;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Screening of functions whose effects are known. */
class ScreeningTest {

    private static List<Screening.Row> screen(int factors, ToDoubleFunction<double[]> function) {
        List<Factor> unit = IntStream.range(0, factors)
                .mapToObj(i -> Factor.range("/x" + i, 0, 1))
                .toList();
        double[][] sample = new Morris(50, 4, 2).sample(unit);
        return Screening.of(sample, Arrays.stream(sample).mapToDouble(function).toArray());
    }

    @Test
    void aPlaneHasItsSlopesAndNoSpread() {
        List<Screening.Row> rows = screen(4, u -> 3 * u[0] - 2 * u[1] + 0.5 * u[2] + 7);
        double[] slopes = {3, -2, 0.5, 0};
        for (Screening.Row row : rows) {
            assertThat(row.n()).isEqualTo(50);
            assertThat(row.mean()).isCloseTo(slopes[row.factor()], Offset.offset(1e-12));
            assertThat(row.meanAbsolute()).isCloseTo(Math.abs(slopes[row.factor()]), Offset.offset(1e-12));
            assertThat(row.sd()).isCloseTo(0, Offset.offset(1e-12));
        }
    }

    /** Signs cancel in the mean; the factor matters all the same, and only in company. */
    @Test
    void anInteractionShowsInTheSpread() {
        List<Screening.Row> rows = screen(3, u -> (u[0] - 0.5) * (u[1] - 0.5) * 12);
        assertThat(Math.abs(rows.get(0).mean())).isLessThan(1.5);
        assertThat(rows.get(0).meanAbsolute()).isCloseTo(4, Offset.offset(1.0));
        assertThat(rows.get(0).sd()).isGreaterThan(3);
        assertThat(rows.get(2).meanAbsolute()).isZero();
        assertThat(rows.get(0).interval().low()).isLessThan(rows.get(0).meanAbsolute());
    }

    @Test
    void theRankingOfTheGFunctionIsExact() {
        List<Screening.Row> rows = screen(4, Functions::g);
        assertThat(rows).map(Screening.Row::meanAbsolute).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    @Test
    void unknownResponsesAreLeftOutAndCounted() {
        List<Screening.Row> rows = screen(2, u -> u[0] == 1 ? Double.NaN : u[0] + u[1]);
        assertThat(rows.get(0).n()).isBetween(10, 40);
        assertThat(rows.get(0).mean()).isCloseTo(1, Offset.offset(1e-12));
    }
}
