package deepurban.mechanism;

import static deepurban.mechanism.Trial.assertFalls;
import static deepurban.mechanism.Trial.assertMonotone;
import static deepurban.mechanism.Trial.assertRises;
import static deepurban.mechanism.Trial.change;
import static deepurban.mechanism.Trial.off;
import static deepurban.mechanism.Trial.outcome;
import static deepurban.mechanism.Trial.with;

import deepurban.statistics.PairedDifference;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Mechanism 1, hypothesis H6. */
class ThreeTierLiaisonTest {

    private static final String KEY = "threeTierLiaison";

    /** One deputy for about 780 residents, each with two contacts a week, is the unit of density. */
    private static double[] neverHeard(double density) {
        return outcome(
                "neverHeardShare",
                with(KEY, "fidelity", 1),
                with(KEY, "contactsPerWeek", 2),
                with(KEY, "deputiesPerThousand", 1.28 * density));
    }

    @Test
    void denserLiaisonLeavesFewerProblemsUnheard() {
        assertMonotone(-1, List.of(neverHeard(1), neverHeard(4), neverHeard(16)));
    }

    @Test
    void eachFurtherDeputyHelpsLess() {
        double[] one = neverHeard(1);
        double[] four = neverHeard(4);
        double[] sixteen = neverHeard(16);
        double[] early = new double[one.length];
        double[] late = new double[one.length];
        for (int r = 0; r < one.length; r++) {
            early[r] = (one[r] - four[r]) / 3;
            late[r] = (four[r] - sixteen[r]) / 12;
        }
        assertFalls(PairedDifference.of(early, late));
    }

    @Test
    void contactsRaiseTrust() {
        assertFalls(change("trust", off(KEY)));
    }

    @Test
    void itTakesHoursOfDeputiesAndResidents() {
        assertRises(change("hours.deputies", with(KEY, "contactsPerWeek", 4)));
        assertRises(change("hours.residents", with(KEY, "contactsPerWeek", 4)));
    }
}
