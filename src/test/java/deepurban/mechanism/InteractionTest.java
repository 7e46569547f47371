package deepurban.mechanism;

import static deepurban.mechanism.Trial.assertRises;
import static deepurban.mechanism.Trial.off;
import static deepurban.mechanism.Trial.on;
import static deepurban.mechanism.Trial.outcome;
import static deepurban.mechanism.Trial.with;

import deepurban.statistics.PairedDifference;
import org.junit.jupiter.api.Test;

/** Mechanisms that the article says need each other. */
class InteractionTest {

    private static final String PLATFORM = "linkagePlatform";
    private static final String CONTENTS = "judgedContents";
    private static final String FADING = "implementationFidelity";
    private static final String SUPERVISION = "supervision";
    private static final String POINTS = on("receptionPoints");
    private static final String CONSULTATION = on("opinionConsultation");

    private static double[] minus(double[] a, double[] b) {
        double[] difference = new double[a.length];
        for (int r = 0; r < a.length; r++) {
            difference[r] = a[r] - b[r];
        }
        return difference;
    }

    @Test
    void thePlatformTakesAwayMoreDuplicatesWhereMoreChannelsAreOn() {
        double[] few = minus(outcome("duplicateShare"), outcome("duplicateShare", on(PLATFORM)));
        double[] many = minus(
                outcome("duplicateShare", POINTS, CONSULTATION),
                outcome("duplicateShare", POINTS, CONSULTATION, on(PLATFORM)));
        assertRises(PairedDifference.of(few, many));
    }

    private static double[] ofContents(double strength) {
        String tie = with("resultIncentive", "strength", strength);
        return minus(
                outcome("trueResolutionShare", tie, on(CONTENTS)), outcome("trueResolutionShare", tie, off(CONTENTS)));
    }

    @Test
    void manyContentsMoveTrueResolutionMoreUnderAStrongIncentive() {
        assertRises(PairedDifference.of(ofContents(0.2), ofContents(0.8)));
    }

    @Test
    void underSupervisionLessFades() {
        double[] alone = outcome("fidelity", on(FADING), on(SUPERVISION), with(SUPERVISION, "strength", 0));
        double[] supervised = outcome("fidelity", on(FADING), on(SUPERVISION), with(SUPERVISION, "strength", 1));
        assertRises(PairedDifference.of(alone, supervised));
    }
}
