package deepurban.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import deepurban.design.Factor;
import deepurban.design.Factorial;
import deepurban.design.LatinHypercube;
import deepurban.design.Points;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Main effects against means that are taken by hand, a known plane, and another library's regression. */
class MainEffectsTest {

    private static final Offset<Double> EXACT = Offset.offset(1e-9);

    private static final Points FACTORIAL = Points.of(
            new Factorial(),
            List.of(
                    Factor.levels("/a", List.of(IntNode.valueOf(1), IntNode.valueOf(2))),
                    Factor.levels("/b", List.of(TextNode.valueOf("x"), TextNode.valueOf("y"), TextNode.valueOf("z")))));

    private static double[] noise(int points, int replication) {
        SplittableRandom random = new SplittableRandom(replication);
        return IntStream.range(0, points).mapToDouble(i -> random.nextDouble()).toArray();
    }

    @Test
    void inAFactorialTheyAreMeansAtALevelLessTheMeanOfAll() {
        double[] y = noise(6, 1);
        double all = (y[0] + y[1] + y[2] + y[3] + y[4] + y[5]) / 6;
        List<MainEffects.Effect> effects = new MainEffects(FACTORIAL).of(new double[][] {y, y});
        assertThat(effects).map(MainEffects.Effect::factor).containsExactly(0, 0, 1, 1, 1);
        assertThat(effects.get(0).effect()).isCloseTo((y[0] + y[1] + y[2]) / 3 - all, EXACT);
        assertThat(effects.get(1).effect()).isCloseTo((y[3] + y[4] + y[5]) / 3 - all, EXACT);
        assertThat(effects.get(2).effect()).isCloseTo((y[0] + y[3]) / 2 - all, EXACT);
        assertThat(effects.get(4).effect()).isCloseTo((y[2] + y[5]) / 2 - all, EXACT);
        assertThat(effects.get(4).interval().halfWidth())
                .as("equal replications")
                .isCloseTo(0, EXACT);
    }

    @Test
    void theChangeOverARangeIsTheSlopeOfAPlane() {
        Points points =
                Points.of(new LatinHypercube(40, 1), List.of(Factor.range("/a", 10, 30), Factor.range("/b", -1, 1)));
        double[] y = IntStream.range(0, 40)
                .mapToDouble(i -> 5
                        + 0.25 * points.values(i).get(0).doubleValue()
                        - 3 * points.values(i).get(1).doubleValue())
                .toArray();
        MainEffects analysis = new MainEffects(points);
        List<MainEffects.Effect> effects = analysis.of(new double[][] {y, y, y});
        assertThat(effects.get(0).effect()).isCloseTo(5, EXACT);
        assertThat(effects.get(1).effect()).isCloseTo(-6, EXACT);
        assertThat(analysis.explained(new double[][] {y, y, y})).isCloseTo(1, EXACT);
    }

    /** Effects of 1,000 experiments with noise: the interval covers the truth in about 950; fewer than 925 in 1 of 2,000. */
    @Test
    void intervalsOverReplicationsCoverTheTruth() {
        Points points = Points.of(new LatinHypercube(12, 1), List.of(Factor.range("/a", 0, 1)));
        MainEffects analysis = new MainEffects(points);
        SplittableRandom random = new SplittableRandom(11);
        int covered = 0;
        for (int trial = 0; trial < 1000; trial++) {
            double[][] y = new double[5][12];
            for (double[] replication : y) {
                for (int point = 0; point < 12; point++) {
                    double x = points.values(point).get(0).doubleValue();
                    replication[point] = 2 * x + random.nextDouble() + random.nextDouble() + random.nextDouble();
                }
            }
            MainEffects.Effect effect = analysis.of(y).get(0);
            covered += effect.interval().low() <= 2 && 2 <= effect.interval().high() ? 1 : 0;
        }
        assertThat(covered).isBetween(925, 975);
    }

    @Test
    void oneReplicationHasTheIntervalOfTheRegression() {
        Points points = Points.of(new LatinHypercube(15, 2), List.of(Factor.range("/a", 0, 1)));
        double[] y = noise(15, 3);
        SimpleRegression regression = new SimpleRegression();
        for (int point = 0; point < 15; point++) {
            regression.addData(points.values(point).get(0).doubleValue(), y[point]);
        }
        MainEffects analysis = new MainEffects(points);
        MainEffects.Effect effect = analysis.of(new double[][] {y}).get(0);
        assertThat(effect.effect()).isCloseTo(regression.getSlope(), EXACT);
        assertThat(effect.interval().halfWidth()).isCloseTo(regression.getSlopeConfidenceInterval(0.05), EXACT);
        assertThat(analysis.explained(new double[][] {y})).isCloseTo(regression.getRSquare(), EXACT);
    }

    @Test
    void aReplicationUsesThePointsThatItHas() {
        double[] whole = noise(6, 1);
        double[] holed = whole.clone();
        holed[5] = Double.NaN;
        List<MainEffects.Effect> effects = new MainEffects(FACTORIAL).of(new double[][] {whole, holed});
        assertThat(effects).allMatch(effect -> effect.n() == 2);
        double[] half = {1, 2, 3, Double.NaN, Double.NaN, Double.NaN};
        assertThat(new MainEffects(FACTORIAL).of(new double[][] {whole, half}))
                .as("points of one level of a factor cannot tell its effect")
                .allMatch(effect -> effect.n() == 1);
    }

    @Test
    void pointsThatCannotTellFactorsApartGiveNoEffects() {
        Points twins = Points.list(
                List.of("/a", "/b"),
                IntStream.range(0, 5)
                        .mapToObj(i -> List.<com.fasterxml.jackson.databind.node.ValueNode>of(
                                DoubleNode.valueOf(i), DoubleNode.valueOf(2 * i)))
                        .toList());
        assertThat(new MainEffects(twins).of(new double[][] {noise(5, 1)}))
                .allMatch(effect -> Double.isNaN(effect.effect()) && effect.n() == 0);
    }
}
