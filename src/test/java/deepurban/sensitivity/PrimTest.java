package deepurban.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import deepurban.design.Factor;
import deepurban.design.LatinHypercube;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Boxes that failures were put into are found, and none where there is none. */
class PrimTest {

    private static final int POINTS = 400;

    /** Three ranges in [0,1], and a factor of three levels. */
    private static double[][] points() {
        List<Factor> factors = IntStream.range(0, 4)
                .mapToObj(i -> Factor.range("/x" + i, 0, 1))
                .toList();
        double[][] points = new LatinHypercube(POINTS, 7).sample(factors);
        for (double[] point : points) {
            point[3] = (int) (point[3] * 3);
        }
        return points;
    }

    private static Optional<Prim.Box> find(double[][] points, Predicate<double[]> fails) {
        BitSet failing = new BitSet();
        BitSet known = new BitSet();
        known.set(0, points.length);
        for (int i = 0; i < points.length; i++) {
            failing.set(i, fails.test(points[i]));
        }
        return Prim.find(points, new boolean[] {true, true, true, false}, failing, known);
    }

    @Test
    void aBoxIsFoundWithItsLimits() {
        Prim.Box box = find(points(), u -> u[0] > 0.6 && u[1] < 0.5).orElseThrow();
        assertThat(box.limits()).map(Prim.Limit::factor).containsExactly(0, 1);
        assertThat(box.limits().get(0).low()).isCloseTo(0.6, Offset.offset(0.03));
        assertThat(box.limits().get(1).high()).isCloseTo(0.5, Offset.offset(0.03));
        assertThat(box.coverage()).isGreaterThan(0.9);
        assertThat(box.density()).isGreaterThan(0.9);
        assertThat(box.base()).isCloseTo(0.2, Offset.offset(0.05));
    }

    @Test
    void levelsAreLimitsToo() {
        Prim.Box box = find(points(), u -> u[3] == 1 && u[2] > 0.3).orElseThrow();
        assertThat(box.limits()).map(Prim.Limit::factor).containsExactly(2, 3);
        assertThat(box.limits().get(1).levels()).containsExactly(1);
    }

    @Test
    void noiseBlursTheBoxAndAddsNoLimit() {
        SplittableRandom random = new SplittableRandom(3);
        Prim.Box box = find(points(), u -> (u[0] > 0.5) == (random.nextDouble() < 0.85))
                .orElseThrow();
        assertThat(box.limits()).map(Prim.Limit::factor).contains(0);
        assertThat(box.density()).isBetween(0.75, 0.95);
        assertThat(box.limits()).allMatch(limit -> limit.p() <= 0.05);
    }

    @Test
    void fewFailuresOrNothingButFailuresHaveNoBox() {
        assertThat(find(points(), u -> u[0] < 0.008)).isEmpty();
        assertThat(find(points(), u -> true)).isEmpty();
        assertThat(find(points(), u -> false)).isEmpty();
    }
}
