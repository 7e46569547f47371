package deepurban.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LogRankTest {

    /**
     * Weeks of remission of the 6-MP trial of Freireich et al. (1963, Blood 21:699), negative where cut off, as printed in many
     * textbooks.
     */
    private static final int[] TREATED = {
        6, 6, 6, 7, 10, 13, 16, 22, 23, -6, -9, -10, -11, -17, -19, -20, -25, -32, -32, -34, -35
    };

    private static final int[] PLACEBO = {1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23};

    private static double[] atRisk(int[] weeks) {
        double[] atRisk = new double[36];
        Arrays.setAll(
                atRisk,
                week -> Arrays.stream(weeks).filter(w -> Math.abs(w) >= week).count());
        return atRisk;
    }

    private static double[] events(int[] weeks) {
        double[] events = new double[36];
        Arrays.setAll(
                events,
                week -> Arrays.stream(weeks).filter(w -> w == week && w > 0).count());
        return events;
    }

    /** R 4, survival 3: survdiff gives 21 and 10.7 for placebo, 9 and 19.3 for 6-MP, chi-squared 16.8, p 4e-05. */
    @Test
    void agreesWithAPublishedTrial() {
        LogRank test = LogRank.of(atRisk(TREATED), events(TREATED), atRisk(PLACEBO), events(PLACEBO));
        assertThat(test.observed()).isEqualTo(21);
        assertThat(test.expected()).isCloseTo(10.75, within(0.005));
        assertThat(test.chiSquared()).isCloseTo(16.79, within(0.005));
        assertThat(test.pValue()).isCloseTo(4.17e-5, within(0.005e-5));
    }

    @Test
    void groupsChangePlaces() {
        LogRank one = LogRank.of(atRisk(TREATED), events(TREATED), atRisk(PLACEBO), events(PLACEBO));
        LogRank other = LogRank.of(atRisk(PLACEBO), events(PLACEBO), atRisk(TREATED), events(TREATED));
        assertThat(other.excess()).isCloseTo(-one.excess(), within(1e-9));
        assertThat(other.chiSquared()).isCloseTo(one.chiSquared(), within(1e-9));
    }

    @Test
    void equalGroupsShowNothing() {
        LogRank test = LogRank.of(atRisk(PLACEBO), events(PLACEBO), atRisk(PLACEBO), events(PLACEBO));
        assertThat(test.excess()).isCloseTo(0, within(1e-9));
        assertThat(test.pValue()).isCloseTo(1, within(1e-6));
        assertThat(LogRank.NOTHING.plus(test)).isEqualTo(test);
    }
}
