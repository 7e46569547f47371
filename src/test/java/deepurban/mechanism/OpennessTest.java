package deepurban.mechanism;

import static deepurban.mechanism.Trial.assertMonotone;
import static deepurban.mechanism.Trial.assertRises;
import static deepurban.mechanism.Trial.on;
import static deepurban.mechanism.Trial.outcome;
import static deepurban.mechanism.Trial.with;

import deepurban.statistics.PairedDifference;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Mechanism 5. */
class OpennessTest {

    private static final String KEY = "openness";
    private static final String POLICIES = "/policies/perYear=12";

    private static double[] at(String outcome, double reach) {
        return outcome(outcome, on(KEY), POLICIES, with(KEY, "reach", reach));
    }

    private static void assertMattersFor(String outcome, String parameter) {
        double[] without = outcome(outcome, on(KEY), POLICIES, with(KEY, parameter, 0));
        assertRises(PairedDifference.of(without, at(outcome, 0.4)));
    }

    @Test
    void theMoreResidentsReadTheMoreTheyTrust() {
        assertMonotone(1, List.of(at("trust", 0), at("trust", 0.4), at("trust", 0.8)));
    }

    @Test
    void theMoreResidentsReadTheMoreTheyAcceptPolicies() {
        assertMonotone(1, List.of(at("policyAcceptance", 0), at("policyAcceptance", 0.4), at("policyAcceptance", 0.8)));
    }

    @Test
    void knowingTheStateOfOnesCaseMakesItLighter() {
        assertMattersFor("satisfaction", "notKnowing");
    }

    /** The town's mean expectation starts above what the service gives: a realistic one is lower, and disappointed less. */
    @Test
    void realisticExpectationsDisappointLess() {
        assertMattersFor("satisfaction", "realism");
    }
}
