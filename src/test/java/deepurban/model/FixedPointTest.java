package deepurban.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import deepurban.Towns;
import deepurban.resident.Residents;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/**
 * V2: without problems and policies satisfaction goes to where the equations say.
 *
 * <p>Level of a resident: L = b + w (tau - tau0), b and tau0 being where satisfaction and trust began. A round of n days with rate r n:
 * s := (s + r n L) / (1 + r n), then s := s + mu (m - s), m the mean of all who live in the cells around.
 */
class FixedPointTest {

    private static final double RATE = 7 * 0.00556;

    private final double[] baseline = new double[400];
    private final double[] level = new double[400];
    private DeepUrban town;

    /** One subdistrict of four cells, all neighbours, in which nothing happens; then everybody is moved. */
    private Residents moved(double step, double trustReturn) {
        town = Towns.start(
                Towns.of(
                        Towns.TINY
                                .replaceAll("'east': \\{.*\\},", "")
                                .replace("'residents': 500, 'cells': 20", "'residents': 400, 'cells': 4")
                                .replace("'width': 6, 'height': 5", "'width': 2, 'height': 2")
                                .replace("'ratePerResidentYear': 1", "'ratePerResidentYear': 0")
                                .replace("'horizonDays': 300", "'horizonDays': 7000"),
                        "/influence/step=" + step,
                        "/influence/bound=1",
                        "/judgement/relaxation=0.00556",
                        "/judgement/trustReturn=" + trustReturn,
                        "/judgement/trustWeight=0.5",
                        "/policies/perYear=0",
                        "/urbanization/growthPerYear=0",
                        "/urbanization/conversionPerYear=0"),
                1);
        Residents residents = town.subdistricts().get(0).locality().residents();
        for (int i = 0; i < level.length; i++) {
            double trust = residents.trust(i);
            baseline[i] = residents.satisfaction(i);
            residents.setTrust(i, trust + (i % 2 == 0 ? 0.1 : -0.1));
            residents.setSatisfaction(i, i % 3 == 0 ? 1 : 0.1);
            double shift = trustReturn > 0 ? 0 : 0.5 * (residents.trust(i) - trust);
            level[i] = Math.max(0, Math.min(1, baseline[i] + shift));
        }
        return residents;
    }

    @Test
    void satisfactionRelaxesByTheImplicitStep() {
        Residents residents = moved(0, 0);
        Towns.run(town, 70);
        for (int i = 0; i < level.length; i++) {
            double start = i % 3 == 0 ? 1 : 0.1;
            double expected = level[i] + (start - level[i]) * Math.pow(1 + RATE, -10);
            assertThat(residents.satisfaction(i)).isCloseTo(expected, within(1e-6));
        }
    }

    @Test
    void withoutInfluenceSatisfactionGoesToItsLevel() {
        Residents residents = moved(0, 0);
        Towns.run(town, 4200);
        for (int i = 0; i < level.length; i++) {
            assertThat(residents.satisfaction(i)).isCloseTo(level[i], within(1e-6));
        }
    }

    @Test
    void trustThatReturnsLeavesTheBaseline() {
        Residents residents = moved(0, 0.02);
        Towns.run(town, 6000);
        for (int i = 0; i < level.length; i++) {
            assertThat(residents.satisfaction(i)).isCloseTo(baseline[i], within(1e-5));
        }
    }

    /**
     * s = ((1 - mu) q L + mu mean L) / (1 - (1 - mu) (1 - q)), q = r / (1 + r): the round's own equation, solved. The mean is that of the
     * moment, in which those whose round it is have drifted and not yet been pulled: a seventh of the town, off by at most q.
     */
    @Test
    void neighboursPullTowardsTheMeanOfTheLevels() {
        Residents residents = moved(0.1, 0);
        Towns.run(town, 4200);
        double mean = Arrays.stream(level).average().orElseThrow();
        double q = RATE / (1 + RATE);
        for (int i = 0; i < level.length; i++) {
            double expected = (0.9 * q * level[i] + 0.1 * mean) / (1 - 0.9 * (1 - q));
            assertThat(residents.satisfaction(i)).isCloseTo(expected, within(1e-4));
        }
    }
}
