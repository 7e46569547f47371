package deepurban.mechanism;

import static deepurban.mechanism.Trial.assertMonotone;
import static deepurban.mechanism.Trial.on;
import static deepurban.mechanism.Trial.outcome;
import static deepurban.mechanism.Trial.with;
import static org.assertj.core.api.Assertions.assertThat;

import deepurban.parameters.ByGroup;
import deepurban.resident.Climate;
import deepurban.resident.Residents;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Mechanism 19. */
class MobilisationTest {

    private static final String KEY = "mobilisation";

    private static double[] neverHeard(double reach) {
        String all = "{\"local\":R,\"newcomer\":R,\"relocated\":R,\"vulnerable\":R}".replace("R", "" + reach);
        return outcome("neverHeardShare", on(KEY), with(KEY, "reach", all));
    }

    @Test
    void theMoreAreReachedTheFewerProblemsStayUnheard() {
        assertMonotone(-1, List.of(neverHeard(0), neverHeard(0.002), neverHeard(0.01)));
    }

    @Test
    void whatIsForgottenSoonerHelpsLess() {
        double[] soon = outcome("neverHeardShare", on(KEY), with(KEY, "forgettingDays", 30));
        double[] late = outcome("neverHeardShare", on(KEY), with(KEY, "forgettingDays", 720));
        assertMonotone(-1, List.of(soon, late));
    }

    @Test
    void itComesToRestWhereReachingAndForgettingBalance() {
        Residents residents = new Residents(1, 1);
        live(residents, climate(1), 5000);
        assertThat(residents.mobilised(0)).isEqualTo(0.01 / (0.01 + 0.02), Assertions.within(1e-9));
    }

    @Test
    void switchedOffItIsForgottenAsItWas() {
        Residents residents = new Residents(1, 1);
        live(residents, climate(1), 5000);
        double before = residents.mobilised(0);
        live(residents, climate(0), 1);
        assertThat(residents.mobilised(0)).isEqualTo(before * (1 - 1 / 50.0), Assertions.within(1e-12));
    }

    @Test
    void aForkGoesOnByItself() {
        Residents residents = new Residents(1, 1);
        live(residents, climate(1), 10);
        Residents fork = residents.copy();
        double before = residents.mobilised(0);
        assertThat(fork.mobilised(0)).isEqualTo(before);
        live(fork, climate(1), 10);
        assertThat(residents.mobilised(0)).isEqualTo(before);
        live(residents, climate(1), 10);
        assertThat(fork.mobilised(0)).isEqualTo(residents.mobilised(0));
    }

    private static Climate climate(double fidelity) {
        Climate climate = new Climate();
        climate.reset();
        ByGroup reach = new ByGroup(0.01, 0.01, 0.01, 0.01);
        new Mobilisation(new Mobilisation.Parameters(reach, 50, 0.1, 0.5)).shapeClimate(climate, fidelity);
        return climate;
    }

    private static void live(Residents residents, Climate climate, int days) {
        for (int day = 0; day < days; day++) {
            residents.mobilise(climate);
        }
    }
}
