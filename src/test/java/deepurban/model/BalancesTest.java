package deepurban.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deepurban.Towns;
import deepurban.observe.RunRecord;
import deepurban.problem.Locality;
import deepurban.problem.ProblemState;
import deepurban.problem.Problems;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** V3: counts and hours balance every day; and each kind of imbalance is told. */
class BalancesTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "denser-liaison", "all-of-them"})
    void theClassroomBalancesEveryDayUnderEveryReform(String reform) {
        var scenario = Towns.read("classroom", "/time/warmUpDays=100", "/time/horizonDays=300");
        var town = Towns.start(scenario, 1);
        RunRecord record = Towns.run(scenario, Optional.of(reform).filter(name -> !name.isEmpty()), town, row -> {});
        assertThat(Towns.outcome(record, "waitingTime.mean")).isPositive();
    }

    @Test
    void aTownUnderOverloadBalancesToo() {
        var town = Towns.start(Towns.tiny("/departments/desk/caseTimeShare=0.02"), 1);
        Towns.run(town, 120);
        assertThat(town.subdistricts().get(0).units().waiting(0)).isPositive();
    }

    @Test
    void aBurdenWithoutAProblemIsTold() {
        var town = Towns.run(Towns.start(Towns.tiny(), 1), 60);
        locality(town).residents().addBurden(0, 0.5);
        assertThatThrownBy(() -> Balances.check(town))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("east, after day 59: burden of resident 0 should be ");
    }

    @Test
    void aQueueThatHoldsTheWrongProblemIsTold() {
        var town = Towns.run(Towns.start(Towns.tiny("/departments/desk/caseTimeShare=0.02"), 1), 60);
        Problems problems = locality(town).problems();
        int p = town.subdistricts().get(0).units().waitingAt(0, 0);
        problems.setSentTo(p, 1);
        problems.set(p, Problems.MISROUTED);
        assertThatThrownBy(() -> Balances.check(town)).hasMessageContaining("in queue 0 should be 1.0 but is 0.0");
    }

    @Test
    void aProblemThatVanishesFromServiceIsTold() {
        var town = Towns.run(Towns.start(Towns.tiny("/departments/desk/caseTimeShare=0.02"), 1), 60);
        Problems problems = locality(town).problems();
        for (int p = 0; p < problems.size(); p++) {
            if (problems.isUsed(p) && problems.state(p) == ProblemState.IN_SERVICE) {
                problems.move(p, ProblemState.PENDING);
            }
        }
        assertThatThrownBy(() -> Balances.check(town)).hasMessageContaining("busy caseworkers of unit");
    }

    private static Locality locality(DeepUrban town) {
        return town.subdistricts().get(0).locality();
    }
}
