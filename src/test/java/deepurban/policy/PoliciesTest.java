package deepurban.policy;

import static org.assertj.core.api.Assertions.assertThat;

import deepurban.Towns;
import deepurban.parameters.PolicyParameters;
import deepurban.random.Replication;
import deepurban.random.Stream;
import deepurban.town.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Steps of a policy's preparation: each has a keyed number of its own, and more of a step contains less of it. */
class PoliciesTest {

    private static final int DAYS = 3000;
    private static final PolicyParameters PARAMETERS =
            Towns.tiny("/policies/perYear=12").parameters().policies();

    /** Acceptance by the first group, policy for policy; no step takes time, so that their order stays. */
    private static double[] acceptance(Consumer<PolicyTerms> mechanism) {
        Policies policies = new Policies(new Place(0, "east", Stream.name("east"), 0, 1, null), new Replication(1, 0));
        PolicyTerms terms = new PolicyTerms();
        List<Double> found = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            terms.reset();
            mechanism.accept(terms);
            policies.day(day, PARAMETERS, terms, (acceptance, heard) -> found.add(acceptance[0]));
        }
        return found.stream().mapToDouble(x -> x).toArray();
    }

    private static void argue(PolicyTerms terms, double perYear) {
        terms.argumentsPerYear = perYear;
        terms.argumentCut = 0.5;
    }

    private static void publicise(PolicyTerms terms, double perYear) {
        terms.publicityPerYear = perYear;
        terms.publicityCut = 0.5;
    }

    private static void keepProcedure(PolicyTerms terms, double share) {
        terms.procedureShare = share;
        Arrays.fill(terms.procedureCut, 0.5);
    }

    private static int raised(double[] before, double[] after) {
        assertThat(after).hasSameSizeAs(before);
        int raised = 0;
        for (int i = 0; i < before.length; i++) {
            assertThat(after[i]).isGreaterThanOrEqualTo(before[i]);
            raised += after[i] > before[i] ? 1 : 0;
        }
        return raised;
    }

    @Test
    void moreArgumentLeavesNoPolicyWorse() {
        double[] none = acceptance(terms -> {});
        double[] some = acceptance(terms -> argue(terms, 4));
        double[] all = acceptance(terms -> argue(terms, 12));
        assertThat(raised(none, some)).isBetween(none.length / 4, none.length / 2);
        assertThat(raised(some, all)).isPositive();
        assertThat(raised(none, all)).isGreaterThan(none.length * 9 / 10); // all but those that misfit nobody
    }

    @Test
    void morePublicityLeavesNoPolicyWorse() {
        double[] some = acceptance(terms -> publicise(terms, 4));
        assertThat(raised(acceptance(terms -> {}), some)).isPositive();
        assertThat(raised(some, acceptance(terms -> publicise(terms, 8)))).isPositive();
    }

    @Test
    void moreProcedureLeavesNoPolicyWorse() {
        double[] some = acceptance(terms -> keepProcedure(terms, 0.3));
        assertThat(raised(acceptance(terms -> {}), some)).isPositive();
        assertThat(raised(some, acceptance(terms -> keepProcedure(terms, 0.6)))).isPositive();
    }

    @Test
    void opennessActsOnEveryPolicy() {
        double[] none = acceptance(terms -> {});
        assertThat(raised(none, acceptance(terms -> terms.opennessCut = 0.2))).isGreaterThan(none.length * 9 / 10);
    }

    @Test
    void argumentAndPublicityTakeTheirDays() {
        double[] soon = acceptance(terms -> argue(terms, 12));
        double[] late = acceptance(terms -> {
            argue(terms, 12);
            terms.argumentDays = 365;
        });
        assertThat(late.length).isLessThan(soon.length);
        assertThat(late).containsExactly(Arrays.copyOf(soon, late.length));
    }
}
