package deepurban.mechanism;

import static deepurban.mechanism.Trial.assertFalls;
import static deepurban.mechanism.Trial.assertMonotone;
import static deepurban.mechanism.Trial.assertRises;
import static deepurban.mechanism.Trial.change;
import static deepurban.mechanism.Trial.on;
import static deepurban.mechanism.Trial.outcome;
import static deepurban.mechanism.Trial.with;

import deepurban.statistics.PairedDifference;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Mechanism 12, hypothesis H4. */
class JudgedContentsTest {

    private static final String KEY = "judgedContents";
    private static final String TIED = "/mechanisms/resultIncentive/strength=0.8";

    private static double[] by(String name, double fidelity) {
        return outcome(name, on(KEY), TIED, with(KEY, "fidelity", fidelity));
    }

    @Test
    void weighingFourContentsRaisesTrueResolution() {
        assertMonotone(
                1, List.of(by("trueResolutionShare", 0), by("trueResolutionShare", 0.5), by("trueResolutionShare", 1)));
    }

    @Test
    void itCostsTimeliness() {
        assertFalls(PairedDifference.of(by("onTimeShare", 0), by("onTimeShare", 1)));
    }

    /**
     * Contrary to H4: superiors see attitude and feedback mostly as reported, so contents alone widen the gap; with the tie of the scenario (0.4)
     * by 0.19, less where the tie is strong and the gap wide already.
     */
    @Test
    void whereSuperiorsAloneJudgeItWidensTheGap() {
        assertRises(change("goodhartGap", on(KEY)));
    }
}
