package deepurban.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import deepurban.observe.RunRecord.SurvivalCurve;
import deepurban.statistics.Interval;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeansTest {

    /** By hand: 1, 2, 6 have mean 3 and standard deviation √7; t(2, 0.975) = 4.302653. */
    @Test
    void dailyMeansAndIntervalsAreThoseOfEachDay() {
        DailyMeans means = new DailyMeans(Records.series(0, 0));
        means.add(Records.series(1, Float.NaN));
        means.add(Records.series(2, Float.NaN));
        means.add(Records.series(6, 5));
        assertThat(means.mean(0, 0, 0)).isEqualTo(3);
        double half = 4.302653 * Math.sqrt(7) / Math.sqrt(3);
        assertThat(means.interval(0, 0, 0).high()).isCloseTo(3 + half, within(1e-5));
        assertThat(means.interval(0, 0, 0).low()).isCloseTo(3 - half, within(1e-5));
        assertThat(means.mean(0, 0, 1)).isEqualTo(5);
        assertThat(means.interval(0, 0, 1)).isEqualTo(Interval.UNKNOWN);
    }

    @Test
    void dailyDifferencesArePairedWhateverComesFirst() {
        DailyDifferences differences = new DailyDifferences();
        differences.reform(0, Records.series(2));
        differences.reform(1, Records.series(13));
        assertThat(differences.means()).isEmpty();
        differences.baseline(0, Records.series(1));
        differences.baseline(1, Records.series(10));
        DailyMeans means = differences.means().orElseThrow();
        assertThat(means.mean(0, 0, 0)).isEqualTo(2);
        assertThat(means.firstDay()).isEqualTo(3);
        assertThat(means.interval(0, 0, 0).halfWidth()).isCloseTo(12.7062 * 1, within(1e-3));
    }

    @Test
    void survivalIsReadOffItsSteps() {
        SurvivalCurve curve = new SurvivalCurve(
                "all", new double[] {1, 10}, new double[] {0.5, 0.25}, new double[] {4, 2}, new double[] {2, 1});
        assertThat(SurvivalMeans.at(curve, 0)).isEqualTo(1);
        assertThat(SurvivalMeans.at(curve, 1)).isEqualTo(0.5);
        assertThat(SurvivalMeans.at(curve, 9.9)).isEqualTo(0.5);
        assertThat(SurvivalMeans.at(curve, 365)).isEqualTo(0.25);
        SurvivalMeans means = new SurvivalMeans(20);
        means.add(List.of(curve));
        assertThat(means.lastDay()).isEqualTo(20);
        assertThat(means.mean("all", 5)).isEqualTo(0.5);
    }
}
