package deepurban.mechanism;

import static deepurban.mechanism.Trial.assertMonotone;
import static deepurban.mechanism.Trial.on;
import static deepurban.mechanism.Trial.outcome;
import static deepurban.mechanism.Trial.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Mechanism 9; the hearing in between is DecisionHearing. */
class PolicyCycleTest {

    private static final String KEY = "policyCycle";
    private static final String POLICIES = "/policies/perYear=12";

    private static double[] acceptance(double arguments, double campaigns) {
        return outcome(
                "policyAcceptance",
                on(KEY),
                POLICIES,
                with(KEY, "argumentsPerYear", arguments),
                with(KEY, "publicityPerYear", campaigns));
    }

    @Test
    void argumentBeforehandRaisesAcceptance() {
        assertMonotone(1, List.of(acceptance(0, 0), acceptance(4, 0), acceptance(12, 0)));
    }

    @Test
    void publicityAfterwardsRaisesAcceptance() {
        assertMonotone(1, List.of(acceptance(0, 0), acceptance(0, 4), acceptance(0, 12)));
    }

    @Test
    void thereIsNothingMoreToArgueOnceEveryPolicyIsArgued() {
        assertThat(acceptance(24, 24)).containsExactly(acceptance(12, 12));
    }

    @Test
    void beforeDuringAndAfterAddUp() {
        double[] hearing = outcome("policyAcceptance", POLICIES, on("decisionHearing"));
        double[] both = outcome("policyAcceptance", POLICIES, on("decisionHearing"), on(KEY));
        assertMonotone(1, List.of(hearing, both));
    }
}
