package deepurban.mechanism;

import static deepurban.mechanism.Trial.assertFalls;
import static deepurban.mechanism.Trial.assertMonotone;
import static deepurban.mechanism.Trial.outcome;
import static deepurban.mechanism.Trial.with;

import deepurban.statistics.PairedDifference;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Mechanism 14, hypothesis H3; execution alone is weighed, as the scenario has it. */
class ResultIncentiveTest {

    private static double[] by(String name, double strength) {
        return outcome(name, with("resultIncentive", "strength", strength));
    }

    @Test
    void moreIsClosedOnTime() {
        assertMonotone(1, List.of(by("onTimeShare", 0), by("onTimeShare", 0.4), by("onTimeShare", 1)));
    }

    @Test
    void theScoreRunsAheadOfTruePerformance() {
        assertMonotone(1, List.of(by("goodhartGap", 0), by("goodhartGap", 0.4), by("goodhartGap", 1)));
    }

    @Test
    void aStrongTieCostsTrueResolution() {
        assertFalls(PairedDifference.of(by("trueResolutionShare", 0.4), by("trueResolutionShare", 1)));
    }
}
