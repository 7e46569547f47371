package deepurban.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TimeAverageTest {

    @Test
    void aLevelCountsForAsLongAsItHolds() {
        TimeAverage backlog = steps();
        assertThat(backlog.average(0, 4)).isEqualTo((1 * 1 + 3 * 2 + 0 * 1) / 4.0);
        assertThat(backlog.average(0, 1)).isEqualTo(1);
        assertThat(backlog.average(0.5, 2)).isCloseTo((0.5 * 1 + 1 * 3) / 1.5, within(1e-15));
        assertThat(backlog.average(2, 2.5)).isEqualTo(3);
    }

    @Test
    void theLastLevelHoldsOn() {
        assertThat(steps().average(3, 103)).isZero();
        assertThat(steps().average(2, 4)).isEqualTo(1.5);
    }

    @Test
    void anAverageOverNoTimeIsTheLevel() {
        assertThat(steps().average(1, 1)).isEqualTo(3);
        assertThat(steps().average(2.7, 2.7)).isEqualTo(3);
    }

    @Test
    void aSecondLevelAtTheSameTimeReplacesTheFirst() {
        TimeAverage level = steps();
        level.set(3, 8);
        level.set(3, 6);
        assertThat(level.average(3, 4)).isEqualTo(6);
        assertThat(level.average(0, 3)).isEqualTo(7.0 / 3);
    }

    @Test
    void manyChangesAverageAsOneByOne() {
        TimeAverage level = new TimeAverage();
        for (int day = 0; day < 1000; day++) {
            level.set(day, day % 10);
        }
        assertThat(level.average(0, 1000)).isEqualTo(4.5);
        assertThat(level.average(500, 510)).isEqualTo(4.5);
        assertThat(level.average(503, 505)).isEqualTo(3.5);
    }

    @Test
    void aCopyGoesItsOwnWay() {
        TimeAverage level = steps();
        TimeAverage copy = level.copy();
        copy.set(5, 100);
        assertThat(level.average(5, 6)).isZero();
        assertThat(copy.average(5, 6)).isEqualTo(100);
    }

    @Test
    void timeDoesNotRunBackwards() {
        TimeAverage level = steps();
        assertThatIllegalArgumentException().isThrownBy(() -> level.set(2.9, 1)).withMessageContaining("2.9");
        assertThatIllegalArgumentException().isThrownBy(() -> level.set(Double.NaN, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> level.set(4, Double.POSITIVE_INFINITY));
    }

    @Test
    void thereIsNoAverageOutsideTheRecord() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> steps().average(-1, 2))
                .withMessageContaining("begins at 0.0");
        assertThatIllegalArgumentException().isThrownBy(() -> steps().average(2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeAverage().average(0, 1));
    }

    /** 1 from 0, 3 from 1, 0 from 3 on. */
    private static TimeAverage steps() {
        TimeAverage level = new TimeAverage();
        level.set(0, 1);
        level.set(1, 3);
        level.set(2, 3);
        level.set(3, 0);
        return level;
    }
}
