package deepurban.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import deepurban.observe.RunRecord.DailySeries;
import java.util.List;
import org.junit.jupiter.api.Test;

class FourWeeksTest {

    private static final DailySeries DAILY = new DailySeries(
            7, List.of("town", "centre"), List.of("satisfaction", "closed", "onTimeShare"), new float[][][] {
                {new float[60], closed(), shares()}, {new float[60], new float[60], new float[60]}
            });

    /** One closing on most days, nine on every seventh. */
    private static float[] closed() {
        float[] closed = new float[60];
        for (int day = 0; day < closed.length; day++) {
            closed[day] = day % 7 == 0 ? 9 : day % 7 == 6 ? 0 : 1;
        }
        return closed;
    }

    /** Busy days close nothing in time, others all; idle ones have no share. */
    private static float[] shares() {
        float[] shares = new float[60];
        for (int day = 0; day < shares.length; day++) {
            shares[day] = day % 7 == 0 ? 0 : day % 7 == 6 ? Float.NaN : 1;
        }
        return shares;
    }

    @Test
    void sharesAreThoseOfAllEventsNotMeansOfDays() {
        DailySeries periods = FourWeeks.of(DAILY);
        assertThat(periods.indicators()).containsExactly("closed", "onTimeShare");
        assertThat(periods.firstDay()).isEqualTo(7);
        assertThat(periods.values()[0][0]).containsExactly(4 * 14, 4 * 14);
        assertThat(periods.values()[0][1][0]).isCloseTo(5f / 14, within(1e-6f));
    }
}
