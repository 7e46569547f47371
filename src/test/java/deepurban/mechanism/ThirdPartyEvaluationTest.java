package deepurban.mechanism;

import static deepurban.mechanism.Trial.assertMonotone;
import static deepurban.mechanism.Trial.on;
import static deepurban.mechanism.Trial.outcome;
import static deepurban.mechanism.Trial.with;
import static org.assertj.core.api.Assertions.assertThat;

import deepurban.evaluation.Assessment;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Mechanism 13; it acts on the gap between score and true performance (H4). */
class ThirdPartyEvaluationTest {

    private static final String KEY = "thirdPartyEvaluation";
    private static final String TIED = "/mechanisms/resultIncentive/strength=0.8";

    private static double[] gap(String parameter, double value) {
        return Arrays.stream(outcome("goodhartGap", on(KEY), TIED, with(KEY, parameter, value)))
                .map(Math::abs)
                .toArray();
    }

    @Test
    void moreWeightOutsideBringsTheScoreNearerToTruePerformance() {
        assertMonotone(-1, List.of(gap("weight", 0), gap("weight", 0.3), gap("weight", 0.6)));
    }

    @Test
    void publicationTakesAwayWhatTheClosedEvaluationInflates() {
        assertMonotone(-1, List.of(gap("publication", 0), gap("publication", 0.5), gap("publication", 0.9)));
    }

    @Test
    void aSampleFourTimesAsLargeHasHalfTheNoise() {
        assertThat(noise(100, 1)).isEqualTo(0.05);
        assertThat(noise(400, 1)).isEqualTo(0.025);
        assertThat(noise(100, 0.5)).isEqualTo(0.04, Assertions.within(1e-12));
        assertThat(noise(100, 0)).isEqualTo(0.03);
    }

    @Test
    void scoresDependOnTheSample() {
        assertThat(gap("sample", 10)).isNotEqualTo(gap("sample", 1000));
    }

    private static double noise(int sample, double fidelity) {
        Assessment assessment = new Assessment();
        assessment.subjects[Assessment.GOVERNMENT] = 1;
        assessment.noise[Assessment.THIRD_PARTY] = 0.03;
        new ThirdPartyEvaluation(new ThirdPartyEvaluation.Parameters(0.4, sample, 0.5, 5))
                .shapeAssessment(assessment, fidelity);
        return assessment.noise[Assessment.THIRD_PARTY];
    }
}
