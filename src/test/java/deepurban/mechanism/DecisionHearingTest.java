package deepurban.mechanism;

import static deepurban.mechanism.Trial.assertMonotone;
import static deepurban.mechanism.Trial.on;
import static deepurban.mechanism.Trial.outcome;
import static deepurban.mechanism.Trial.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Mechanism 7, the decision hearing; hypothesis H5. */
class DecisionHearingTest {

    private static final String KEY = "decisionHearing";
    private static final String POLICIES = "/policies/perYear=12";

    private static double[] acceptance(double perYear, String... more) {
        String[] sets = {on(KEY), POLICIES, with(KEY, "perYear", perYear)};
        String[] all = Arrays.copyOf(sets, sets.length + more.length);
        System.arraycopy(more, 0, all, sets.length, more.length);
        return outcome("policyAcceptance", all);
    }

    @Test
    void moreHearingsRaiseAcceptance() {
        assertMonotone(1, List.of(acceptance(0), acceptance(4), acceptance(12)));
    }

    @Test
    void thereIsNothingMoreToHearOnceEveryPolicyIsHeard() {
        assertThat(acceptance(24)).containsExactly(acceptance(12));
    }

    @Test
    void aGroupWithMoreSeatsAcceptsMore() {
        double[] few = acceptance(12, "/mechanisms/decisionHearing/seats={\"newcomer\":0.1}");
        double[] many = acceptance(12, "/mechanisms/decisionHearing/seats={\"newcomer\":0.9}");
        assertMonotone(1, List.of(few, many));
    }
}
