package deepurban.mechanism;

import static deepurban.mechanism.Trial.assertMonotone;
import static deepurban.mechanism.Trial.on;
import static deepurban.mechanism.Trial.outcome;
import static deepurban.mechanism.Trial.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Mechanism 20, hypothesis H2. */
class ImplementationFidelityTest {

    private static final String KEY = "implementationFidelity";

    private static ImplementationFidelity fading(boolean hold) {
        return new ImplementationFidelity(new ImplementationFidelity.Parameters(hold, 0.005, 0.15, 0.01));
    }

    private static double after(int days, double start, double busy, double supervision) {
        double fidelity = start;
        for (int day = 0; day < days; day++) {
            fidelity = fading(false).tomorrow(fidelity, busy, supervision);
        }
        return fidelity;
    }

    @Test
    void itDecaysToItsFloorAsTheDifferenceEquationSays() {
        double busy = 0.6;
        for (int days : new int[] {1, 30, 365, 5000}) {
            double expected = 0.15 + (0.9 - 0.15) * StrictMath.pow(1 - 0.005 * busy, days);
            assertThat(after(days, 0.9, busy, 0)).isCloseTo(expected, within(1e-12));
        }
    }

    @Test
    void underFullSupervisionItRecoversWhollyInTheEnd() {
        double expected = 1 - (1 - 0.2) * StrictMath.pow(1 - 0.01, 365);
        assertThat(after(365, 0.2, 1, 1)).isCloseTo(expected, within(1e-12));
    }

    @Test
    void itNeverFallsByItselfBelowTheFloorNorRisesToIt() {
        assertThat(after(1000, 0.1, 1, 0)).isEqualTo(0.1);
    }

    @Test
    void heldItStaysWhereItIs() {
        assertThat(fading(true).tomorrow(0.7, 1, 0)).isEqualTo(0.7);
        double mean = (0.8 + 0.8 + 1) / 3; // of liaison, incentive and this one
        double[] fidelity =
                outcome("fidelity", on(KEY), with(KEY, "hold", true), with("resultIncentive", "fidelity", 0.8));
        assertThat(fidelity[0]).isCloseTo(mean, within(1e-9));
    }

    @Test
    void theFasterItFadesTheLessIsLeft() {
        assertMonotone(
                -1,
                List.of(
                        outcome("fidelity", on(KEY), with(KEY, "decayPerDay", 0.001)),
                        outcome("fidelity", on(KEY), with(KEY, "decayPerDay", 0.005)),
                        outcome("fidelity", on(KEY), with(KEY, "decayPerDay", 0.02))));
    }

    /** An incentive that has faded to its floor brings less on time than one that is held. */
    @Test
    void whatHasFadedActsLess() {
        assertMonotone(
                -1,
                List.of(
                        outcome("onTimeShare", on(KEY), with(KEY, "hold", true)),
                        outcome("onTimeShare", on(KEY), with(KEY, "decayPerDay", 0.02))));
    }
}
