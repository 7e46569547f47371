package deepurban.mechanism;

import static deepurban.mechanism.Trial.assertMonotone;
import static deepurban.mechanism.Trial.assertRises;
import static deepurban.mechanism.Trial.on;
import static deepurban.mechanism.Trial.outcome;
import static deepurban.mechanism.Trial.with;
import static org.assertj.core.api.Assertions.assertThat;

import deepurban.statistics.PairedDifference;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Mechanism 11, hypothesis H4. */
class JudgingSubjectsTest {

    private static final String KEY = "judgingSubjects";
    private static final String TIED = "/mechanisms/resultIncentive/strength=0.8";

    private static double[] gap(double fidelity, String... more) {
        String[] sets = {on(KEY), TIED, with(KEY, "fidelity", fidelity)};
        String[] all = Arrays.copyOf(sets, sets.length + more.length);
        System.arraycopy(more, 0, all, sets.length, more.length);
        return Arrays.stream(outcome("goodhartGap", all)).map(Math::abs).toArray();
    }

    @Test
    void judgingByThirdsBringsTheScoreNearerToTruePerformance() {
        assertMonotone(-1, List.of(gap(0), gap(0.5), gap(1)));
    }

    /** What nobody sees counts as execution, so while execution alone is weighed it does not matter to a unit who looks. */
    @Test
    void whileExecutionAloneIsWeighedItMovesNoEffort() {
        assertThat(outcome("trueResolutionShare", on(KEY))).containsExactly(outcome("trueResolutionShare"));
    }

    @Test
    void whereFourContentsAreWeighedItRaisesTrueResolution() {
        double[] one = outcome("trueResolutionShare", TIED, on("judgedContents"));
        double[] thirds = outcome("trueResolutionShare", TIED, on("judgedContents"), on(KEY));
        assertRises(PairedDifference.of(one, thirds));
    }
}
