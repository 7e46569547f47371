package deepurban.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimeAverageTest {

    @Test
    void averagesTheAreaUnderTheSteps() {
        TimeAverage queue = new TimeAverage();
        queue.change(1, 2); // 0 for one day, 2 for three days, 1 for one day
        queue.change(4, -1);
        assertThat(queue.average(5)).isEqualTo((0 * 1 + 2 * 3 + 1 * 1) / 5.0);
        assertThat(queue.level()).isEqualTo(1);
    }

    @Test
    void countsFromItsRestartAtTheLevelThatHolds() {
        TimeAverage queue = new TimeAverage();
        queue.change(1, 2);
        queue.restart(10);
        assertThat(queue.average(10)).isEqualTo(2);
        queue.change(12, 4);
        assertThat(queue.average(14)).isEqualTo((2 * 2 + 6 * 2) / 4.0);
    }

    @Test
    void takesChangesAtTheSameTimeAsOne() {
        TimeAverage queue = new TimeAverage();
        queue.change(3, 1);
        queue.change(3, -1);
        assertThat(queue.average(9)).isZero();
    }

    @Test
    void copiesGoTheirOwnWay() {
        TimeAverage queue = new TimeAverage();
        queue.change(0, 1);
        TimeAverage copy = queue.copy();
        copy.change(1, 10);
        assertThat(queue.average(2)).isEqualTo(1);
        assertThat(copy.average(2)).isEqualTo(6);
    }
}
