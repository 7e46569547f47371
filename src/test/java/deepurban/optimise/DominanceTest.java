package deepurban.optimise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class DominanceTest {

    private static List<double[]> random(int count, int objectives, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<double[]> vectors = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            vectors.add(random.doubles(objectives).toArray());
        }
        return vectors;
    }

    @Test
    void theFrontIsWhatNobodyBeats() {
        for (int objectives = 2; objectives <= 4; objectives++) {
            List<double[]> vectors = random(200, objectives, objectives);
            int[] unbeaten = IntStream.range(0, vectors.size())
                    .filter(i -> vectors.stream().noneMatch(other -> Dominance.beats(other, vectors.get(i))))
                    .toArray();
            assertThat(Dominance.front(vectors)).containsExactly(unbeaten);
        }
    }

    @Test
    void ofEqualVectorsTheFirstStands() {
        List<double[]> vectors = List.of(new double[] {1, 2}, new double[] {1, 2}, new double[] {0, 3});
        assertThat(Dominance.front(vectors)).containsExactly(0, 2);
        assertThat(Dominance.beats(new double[] {1, 2}, new double[] {1, 2})).isFalse();
        assertThat(Dominance.beats(new double[] {1, 1}, new double[] {1, 2})).isTrue();
        assertThat(Dominance.beats(new double[] {0, 3}, new double[] {1, 2})).isFalse();
    }

    /** Two boxes of a half by one, less what they share. */
    @Test
    void theHypervolumeOfTwoCornersIsThreeQuarters() {
        double[] best = {0, 10};
        double[] worst = {1, 30};
        List<double[]> corners = List.of(new double[] {0, 20}, new double[] {0.5, 10});
        assertThat(Dominance.hypervolume(corners, best, worst)).isCloseTo(0.75, Offset.offset(1e-12));
        assertThat(Dominance.hypervolume(List.of(new double[] {0.5, 20}), best, worst))
                .isCloseTo(0.25, Offset.offset(1e-12));
        assertThat(Dominance.hypervolume(corners, best, new double[] {0, 30})).isNaN();
    }

    /** Against a count of random points in the box: wrong by 0.01 once in a hundred million such tests. */
    @Test
    void theHypervolumeOfThreeObjectivesIsAShareOfPoints() {
        List<double[]> vectors = random(30, 3, 7);
        List<double[]> points = random(100_000, 3, 8);
        double share = points.stream()
                        .filter(point -> vectors.stream().anyMatch(vector -> Dominance.beats(vector, point)))
                        .count()
                / 1e5;
        assertThat(Dominance.hypervolume(vectors, new double[3], new double[] {1, 1, 1}))
                .isCloseTo(share, Offset.offset(0.01));
    }

    @Test
    void whatStandsForAFrontKeepsItsEndsAndLeavesTheCrowdOut() {
        List<double[]> front = new ArrayList<>();
        for (int i = 0; i <= 10; i++) {
            front.add(new double[] {i, 10 - i});
            front.add(new double[] {5 + i / 1000.0, 5 - (i + 0.5) / 1000.0});
        }
        int[] places = Dominance.spread(front, 6);
        assertThat(places).hasSize(6).contains(0, 20);
        assertThat(IntStream.of(places).filter(place -> place % 2 == 1).count()).isLessThanOrEqualTo(2);
        assertThat(Dominance.spread(front.subList(0, 4), 6)).containsExactly(0, 1, 2, 3);
    }
}
