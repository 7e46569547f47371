package deepurban.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import deepurban.parameters.Title;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Targets stand declared with their source, and are judged by their bounds. */
class CriteriaTest {

    private static final Criterion FROM_ONE_TO_TWO =
            new Criterion("S0", "x", new Title("x", "x"), 1.0, 2.0, "nobody", null);

    @Test
    void eachPatternHasCriteriaWithSources() {
        assertThat(Criteria.all()).extracting(Criterion::pattern).contains("P1", "P2", "P3", "P4", "P5", "P6", "P7");
        for (int i = 1; i <= 13; i++) {
            assertThat(Criteria.all()).extracting(Criterion::pattern).contains("S" + i);
        }
        assertThat(Criteria.all()).allSatisfy(criterion -> {
            assertThat(criterion.source()).isNotBlank();
            assertThat(criterion.title().zh()).isNotBlank();
            assertThat(criterion.figure() == null).isEqualTo(criterion.reason() != null);
        });
    }

    @Test
    void theMeanIsJudged() {
        assertThat(Finding.of(FROM_ONE_TO_TWO, new double[] {0.9, 1.3, Double.NaN})
                        .verdict())
                .isEqualTo(Finding.Verdict.MET);
        assertThat(Finding.of(FROM_ONE_TO_TWO, new double[] {2.1}).verdict()).isEqualTo(Finding.Verdict.MISSED);
        assertThat(Finding.of(FROM_ONE_TO_TWO, new double[0]).verdict()).isEqualTo(Finding.Verdict.NOT_COMPUTED);
    }

    @Test
    void everyFigureNamedExists() {
        List<String> named = Criteria.all().stream()
                .map(Criterion::figure)
                .filter(name -> name != null)
                .toList();
        assertThat(new Figures(250).names()).containsAll(named);
    }
}
