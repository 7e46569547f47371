package deepurban.mechanism;

import static deepurban.mechanism.Trial.assertMonotone;
import static deepurban.mechanism.Trial.assertRises;
import static deepurban.mechanism.Trial.change;
import static deepurban.mechanism.Trial.on;
import static deepurban.mechanism.Trial.outcome;
import static deepurban.mechanism.Trial.with;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Mechanism 7, the consultation of opinion. */
class OpinionConsultationTest {

    private static final String KEY = "opinionConsultation";

    private static double[] neverHeard(int perYear) {
        return outcome("neverHeardShare", on(KEY), with(KEY, "perYear", perYear));
    }

    @Test
    void moreMeetingsLeaveFewerProblemsUnheard() {
        assertMonotone(-1, List.of(neverHeard(0), neverHeard(12), neverHeard(48)));
    }

    @Test
    void beingListenedToRaisesTrust() {
        assertRises(change("trust", on(KEY)));
    }
}
