package deepurban.mechanism;

import static deepurban.mechanism.Trial.assertMonotone;
import static deepurban.mechanism.Trial.assertRises;
import static deepurban.mechanism.Trial.change;
import static deepurban.mechanism.Trial.on;
import static deepurban.mechanism.Trial.outcome;
import static deepurban.mechanism.Trial.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Mechanism 7, the review of departments. */
class DepartmentReviewTest {

    private static final String KEY = "departmentReview";

    private static double[] at(String outcome, double perYear) {
        return outcome(outcome, on(KEY), with(KEY, "perYear", perYear));
    }

    @Test
    void moreReviewsRaiseTrueResolution() {
        assertMonotone(
                1, List.of(at("trueResolutionShare", 0), at("trueResolutionShare", 2), at("trueResolutionShare", 5)));
    }

    @Test
    void peopleAreServedBetter() {
        assertRises(change("handlingSatisfaction", on(KEY)));
    }

    @Test
    void moreReviewsThanTheCeilingTakesUpChangeNothing() {
        assertThat(at("trueResolutionShare", 10)).containsExactly(at("trueResolutionShare", 5));
    }
}
