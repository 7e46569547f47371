package deepurban.design;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.databind.node.ValueNode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each design has the property that it is named for. */
class DesignTest {

    private static final List<Factor> RANGES =
            IntStream.range(0, 3).mapToObj(i -> Factor.range("/x" + i, 0, 1)).toList();

    private static final Offset<Double> CLOSE = Offset.offset(1e-12);

    private static Factor levels(int count) {
        return Factor.levels(
                "/levels" + count,
                IntStream.range(0, count)
                        .mapToObj(i -> (ValueNode) IntNode.valueOf(i))
                        .toList());
    }

    @Test
    void aFactorialHasEachCombinationOnce() {
        Points points = Points.of(new Factorial(), List.of(levels(2), levels(3), levels(4)));
        Set<List<ValueNode>> seen = new HashSet<>();
        for (int point = 0; point < points.size(); point++) {
            seen.add(points.values(point));
        }
        assertThat(seen).hasSize(24).hasSize(points.size());
        assertThat(points.values(0)).map(ValueNode::asInt).containsExactly(0, 0, 0);
        assertThat(points.values(1))
                .map(ValueNode::asInt)
                .as("the last changes fastest")
                .containsExactly(0, 0, 1);
        assertThat(points.values(23)).map(ValueNode::asInt).containsExactly(1, 2, 3);
    }

    @Test
    void aLatinHypercubeUsesEachStratumOnce() {
        double[][] sample = new LatinHypercube(50, 3).sample(RANGES);
        for (int factor = 0; factor < 3; factor++) {
            int at = factor;
            assertThat(Arrays.stream(sample)
                            .mapToInt(point -> (int) (point[at] * 50))
                            .sorted())
                    .containsExactlyElementsOf(IntStream.range(0, 50).boxed().toList());
        }
        assertThat(sample[0]).isNotEqualTo(new LatinHypercube(50, 4).sample(RANGES)[0]);
        assertThat(sample).isDeepEqualTo(new LatinHypercube(50, 3).sample(RANGES));
    }

    /** The first two dimensions of Sobol's sequence are a (0, 2)-sequence: each elementary box holds one of 2^m points. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
    void sobolsPointsFallIntoEachElementaryBoxOnce(int cutsOfX) {
        double[][] sample = new SobolSequence(64, 5).sample(RANGES);
        int columns = 1 << cutsOfX;
        int rows = 64 / columns;
        assertThat(Arrays.stream(sample).mapToInt(point -> rows * (int) (point[0] * columns) + (int) (point[1] * rows)))
                .doesNotHaveDuplicates();
        assertThat(Arrays.stream(sample).flatMapToDouble(Arrays::stream)).allMatch(u -> u > 0 && u < 1);
    }

    @Test
    void moreSobolPointsKeepTheFirst() {
        double[][] few = new SobolSequence(16, 5).sample(RANGES);
        double[][] many = new SobolSequence(64, 5).sample(RANGES);
        assertThat(Arrays.copyOf(many, 16)).isDeepEqualTo(few);
    }

    @Test
    void aTrajectoryMovesEachFactorOnceByHalfOfTheGrid() {
        Morris design = new Morris(10, 4, 1);
        double[][] sample = design.sample(RANGES);
        assertThat(sample).hasNumberOfRows(40);
        for (int start = 0; start < 40; start += 4) {
            Set<Integer> moved = new HashSet<>();
            for (int step = 1; step < 4; step++) {
                for (int factor = 0; factor < 3; factor++) {
                    double by = sample[start + step][factor] - sample[start + step - 1][factor];
                    if (by != 0) {
                        moved.add(factor);
                        assertThat(Math.abs(by)).isCloseTo(design.step(), CLOSE);
                    }
                }
            }
            assertThat(moved).containsExactlyInAnyOrder(0, 1, 2);
        }
        assertThat(Arrays.stream(sample).flatMapToDouble(Arrays::stream)).allMatch(u -> u >= 0 && u <= 1);
    }

    @Test
    void aMixtureDiffersFromAInOneColumnWhichIsFromB() {
        double[][] sample = new SobolIndices(8, 1).sample(RANGES);
        assertThat(sample).hasNumberOfRows(40);
        for (int row = 0; row < 40; row += 5) {
            for (int factor = 0; factor < 3; factor++) {
                double[] expected = sample[row].clone();
                expected[factor] = sample[row + 1][factor];
                assertThat(sample[row + 2 + factor]).containsExactly(expected);
            }
        }
    }

    @Test
    void rangesAreTravelledByDifferencesOrByRatiosWholeOrNot() {
        assertThat(Factor.range("/x", -2, 6).at(0.25).doubleValue()).isZero();
        Factor log = new Factor("/x", List.of(), 0.01, 100, false, true);
        assertThat(log.at(0.5).doubleValue()).isCloseTo(1, CLOSE);
        assertThat(log.position(1)).isCloseTo(0.5, CLOSE);
        Factor whole = new Factor("/x", List.of(), 3, 6, true, false);
        assertThat(IntStream.range(0, 400).map(i -> whole.at((i + 0.5) / 400).intValue()))
                .satisfies(values -> IntStream.rangeClosed(3, 6)
                        .forEach(value -> assertThat(values.stream().filter(v -> v == value))
                                .hasSize(100)));
        assertThat(whole.at(1).intValue()).isEqualTo(6);
        Factor decades = new Factor("/x", List.of(), 1, 1000, true, true);
        assertThat(decades.at(0).intValue()).isEqualTo(1);
        assertThat(decades.at(1).intValue()).isEqualTo(1000);
        assertThat(decades.at(0.5).intValue()).isBetween(15, 35);
    }

    @Test
    void aListNamesItsLevelsItself() {
        Points points = Points.list(
                List.of("/a", "/b", "/c"),
                List.of(
                        List.of(IntNode.valueOf(1), BooleanNode.TRUE, TextNode.valueOf("fifo")),
                        List.of(IntNode.valueOf(5), BooleanNode.FALSE, TextNode.valueOf("fifo")),
                        List.of(IntNode.valueOf(9), BooleanNode.TRUE, TextNode.valueOf("deadline"))));
        assertThat(points.factors()).map(Factor::isRange).containsExactly(true, false, false);
        assertThat(points.factors().get(0).position(5)).isEqualTo(0.5);
        assertThat(points.factors().get(2).levels()).hasSize(2);
    }
}
