package deepurban.mechanism;

import static deepurban.mechanism.Trial.assertMonotone;
import static deepurban.mechanism.Trial.on;
import static deepurban.mechanism.Trial.outcome;
import static deepurban.mechanism.Trial.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Mechanism 22. */
class DecisionProcedureTest {

    private static final String KEY = "decisionProcedure";
    private static final String POLICIES = "/policies/perYear=12";

    private static double[] acceptance(String parameter, Object value) {
        return outcome("policyAcceptance", on(KEY), POLICIES, with(KEY, parameter, value));
    }

    @Test
    void theMoreDecisionsFollowProcedureTheMoreArePoliciesAccepted() {
        assertMonotone(1, List.of(acceptance("share", 0), acceptance("share", 0.5), acceptance("share", 1)));
    }

    @Test
    void betterArgumentRaisesAcceptance() {
        assertMonotone(1, List.of(acceptance("quality", 0.2), acceptance("quality", 0.8)));
    }

    @Test
    void aGroupBetterRepresentedAcceptsMore() {
        double[] few = acceptance("representation", "{\"newcomer\":0.1}");
        double[] many = acceptance("representation", "{\"newcomer\":0.9}");
        assertMonotone(1, List.of(few, many));
    }

    @Test
    void withNobodyRepresentedProcedureIsAnEmptyForm() {
        String nobody = "{\"local\":0,\"newcomer\":0,\"relocated\":0,\"vulnerable\":0}";
        assertThat(acceptance("representation", nobody)).containsExactly(outcome("policyAcceptance", POLICIES));
    }
}
