package deepurban.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import deepurban.random.Stream;
import deepurban.random.Variates;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationHistogramTest {

    /** Widest bin, relative to its value. */
    private static final double BIN = 1.0 / 128;

    // ---- the leukaemia trial of Freireich et al. 1963 (Blood 21, 699-716), R's survival::survfit ----

    @ParameterizedTest
    @CsvSource({
        "5, 1.0",
        "6, 0.8571",
        "7, 0.8067",
        "10, 0.7529",
        "13, 0.6902",
        "16, 0.6275",
        "22, 0.5378",
        "23, 0.4482",
        "34, 0.4482"
    })
    void survivalUnder6MpIsAsPublished(double weeks, double published) {
        assertThat(mercaptopurine().survival(weeks)).isCloseTo(published, within(5e-5));
    }

    @Test
    void quantilesUnder6MpAreAsPublished() {
        DurationHistogram drug = mercaptopurine();
        assertThat(drug.quantile(0.25)).isCloseTo(13, within(13 * BIN));
        assertThat(drug.quantile(0.5)).isCloseTo(23, within(23 * BIN));
        assertThat(drug.quantile(0.75)).isNaN(); // the curve ends at 0.45
    }

    @Test
    void restrictedMeanUnder6MpIsAsPublished() {
        DurationHistogram drug = mercaptopurine();
        assertThat(drug.restrictedMean(35)).isCloseTo(23.287, within(23 * BIN));
        assertThat(drug.restrictedMean(5)).isEqualTo(5);
        assertThat(drug.restrictedMean(40)).isNaN(); // nobody was followed for 40 weeks
    }

    @Test
    void beyondTheLastFollowUpTheCurveIsNotKnown() {
        DurationHistogram drug = mercaptopurine();
        assertThat(drug.survival(40)).isNaN();
        assertThat(drug.curve()[DurationHistogram.bins() - 1]).isNaN();
        assertThat(drug.events()).isEqualTo(9);
        assertThat(drug.censored()).isEqualTo(12);
    }

    @Test
    void withoutCensoringTheCurveIsTheShareOfTheLonger() {
        DurationHistogram placebo = placebo();
        assertThat(placebo.survival(8)).isCloseTo(8.0 / 21, within(1e-12));
        assertThat(placebo.survival(11)).isCloseTo(6.0 / 21, within(1e-12));
        assertThat(placebo.survival(23)).isZero();
        assertThat(placebo.survival(1e6)).isZero();
        assertThat(placebo.quantile(0.5)).isCloseTo(8, within(8 * BIN));
        assertThat(placebo.quantile(1)).isCloseTo(23, within(23 * BIN));
        assertThat(placebo.restrictedMean(100)).isCloseTo(182.0 / 21, within(182.0 / 21 * BIN));
        assertThat(placebo.restrictedMean(1e5)).isEqualTo(placebo.restrictedMean(100));
    }

    // ---- against slow and obvious estimators ----

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void countsOfDaysGiveTheProductLimitExactly(long seed) {
        int n = 500;
        double[] days = new double[n];
        boolean[] observed = new boolean[n];
        DurationHistogram histogram = new DurationHistogram();
        for (int i = 0; i < n; i++) {
            days[i] = Math.min(256, Variates.geometric(Stream.uniform(seed, 2L * i), 40));
            observed[i] = Stream.uniform(seed, 2L * i + 1) < 0.7;
            histogram.add(days[i], observed[i]);
        }
        double longest = Arrays.stream(days).max().orElseThrow();
        for (int day = 0; day <= longest; day++) {
            assertThat(histogram.survival(day))
                    .as("seed %d, day %d", seed, day)
                    .isCloseTo(productLimit(days, observed, day), within(1e-12));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.7, 5, 300})
    void quantilesOfAnyDurationsAreRightToTheWidthOfABin(double median) {
        int n = 10_001;
        double[] days = new double[n];
        DurationHistogram histogram = new DurationHistogram();
        for (int i = 0; i < n; i++) {
            days[i] = Variates.logNormal(Stream.uniform(1, i), median, 1);
            histogram.add(days[i], true);
        }
        for (double p : new double[] {0.1, 0.25, 0.5, 0.75, 0.9, 0.99}) {
            double exact = Quantiles.of(days, p);
            // Two bins: the order statistics next to p may lie in different ones.
            assertThat(histogram.quantile(p)).as("p = %s", p).isCloseTo(exact, within(2 * BIN * exact));
        }
        double mean = Arrays.stream(days).average().orElseThrow();
        assertThat(histogram.restrictedMean(16_384)).isCloseTo(mean, within(BIN * mean));
    }

    @Test
    void quantileNeedsNoMoreThanItsShareInSpiteOfRounding() {
        DurationHistogram histogram = new DurationHistogram();
        for (int day = 1; day <= 10; day++) {
            histogram.add(day, true);
        }
        for (int day = 1; day <= 10; day++) {
            assertThat(histogram.quantile(day / 10.0)).isCloseTo(day, within(day * BIN));
        }
    }

    // ---- edges ----

    @Test
    void noDurationIsTheTimeZero() {
        DurationHistogram histogram = new DurationHistogram();
        histogram.add(0, true);
        histogram.add(0, true);
        histogram.add(10, true);
        assertThat(histogram.survival(0)).isCloseTo(1 / 3.0, within(1e-15));
        assertThat(histogram.quantile(0.5)).isZero();
        assertThat(histogram.restrictedMean(5)).isCloseTo(5 / 3.0, within(1e-12));
    }

    @Test
    void aDurationAboveTheRangeIsCutOffThere() {
        DurationHistogram histogram = new DurationHistogram();
        histogram.add(1, true);
        histogram.add(1e6, true);
        histogram.add(1e6, false);
        assertThat(histogram.events()).isEqualTo(1);
        assertThat(histogram.censored()).isEqualTo(2);
        assertThat(histogram.survival(16_384)).isCloseTo(2 / 3.0, within(1e-15));
        assertThat(histogram.survival(20_000)).isNaN();
        assertThat(histogram.restrictedMean(20_000)).isNaN();
    }

    @Test
    void withoutDurationsNothingIsKnown() {
        DurationHistogram empty = new DurationHistogram();
        assertThat(empty.survival(0)).isNaN();
        assertThat(empty.survival(10)).isNaN();
        assertThat(empty.quantile(0.5)).isNaN();
        assertThat(empty.restrictedMean(1)).isNaN();
    }

    @Test
    void binsAreNarrowAndMeet() {
        assertThat(DurationHistogram.upperEdge(0)).isEqualTo(0x1p-10);
        assertThat(DurationHistogram.upperEdge(DurationHistogram.bins() - 1)).isEqualTo(0x1p14);
        for (int bin = 1; bin < DurationHistogram.bins(); bin++) {
            double lower = DurationHistogram.upperEdge(bin - 1);
            double upper = DurationHistogram.upperEdge(bin);
            assertThat(upper - lower).isPositive().isLessThanOrEqualTo(BIN * lower);
            DurationHistogram histogram = new DurationHistogram();
            histogram.add(upper, true);
            histogram.add(Math.nextUp(lower), false);
            assertThat(histogram.eventsIn(bin)).isEqualTo(1);
            assertThat(histogram.censoredIn(bin)).isEqualTo(1);
        }
    }

    @Test
    void theCurveIsTheSurvivalAtTheEdges() {
        DurationHistogram drug = mercaptopurine();
        double[] atEdges = IntStream.range(0, DurationHistogram.bins())
                .mapToDouble(bin -> drug.survival(DurationHistogram.upperEdge(bin)))
                .toArray();
        assertThat(drug.curve()).isEqualTo(atEdges);
    }

    @Test
    void mergedHistogramsAreTheHistogramOfAll() {
        DurationHistogram merged = mercaptopurine();
        merged.merge(placebo());
        DurationHistogram all = mercaptopurine();
        for (int bin = 0; bin < DurationHistogram.bins(); bin++) {
            assertThat(merged.eventsIn(bin))
                    .isEqualTo(all.eventsIn(bin) + placebo().eventsIn(bin));
        }
        assertThat(merged.events()).isEqualTo(9 + 21);
        assertThat(merged.censored()).isEqualTo(12);
    }

    @Test
    void aCopyGoesItsOwnWay() {
        DurationHistogram drug = mercaptopurine();
        DurationHistogram copy = drug.copy();
        copy.add(1, true);
        assertThat(drug.curve()).isEqualTo(mercaptopurine().curve());
        assertThat(copy.events()).isEqualTo(10);
    }

    @Test
    void whatIsNoDurationIsRefused() {
        DurationHistogram histogram = new DurationHistogram();
        assertThatIllegalArgumentException().isThrownBy(() -> histogram.add(-0.1, true));
        assertThatIllegalArgumentException().isThrownBy(() -> histogram.add(Double.NaN, false));
        assertThatIllegalArgumentException().isThrownBy(() -> histogram.add(Double.POSITIVE_INFINITY, false));
        assertThatIllegalArgumentException().isThrownBy(() -> histogram.survival(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> histogram.quantile(0));
        assertThatIllegalArgumentException().isThrownBy(() -> histogram.quantile(1.1));
        assertThatIllegalArgumentException().isThrownBy(() -> histogram.restrictedMean(Double.NaN));
    }

    private static double productLimit(double[] days, boolean[] observed, double until) {
        double survival = 1;
        for (double time :
                Arrays.stream(days).filter(d -> d <= until).distinct().sorted().toArray()) {
            long atRisk = Arrays.stream(days).filter(d -> d >= time).count();
            long events = 0;
            for (int i = 0; i < days.length; i++) {
                events += days[i] == time && observed[i] ? 1 : 0;
            }
            survival *= 1 - (double) events / atRisk;
        }
        return survival;
    }

    /** Weeks in remission under 6-mercaptopurine. */
    private static DurationHistogram mercaptopurine() {
        DurationHistogram histogram = new DurationHistogram();
        for (double weeks : new double[] {6, 6, 6, 7, 10, 13, 16, 22, 23}) {
            histogram.add(weeks, true);
        }
        for (double weeks : new double[] {6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35}) {
            histogram.add(weeks, false);
        }
        return histogram;
    }

    private static DurationHistogram placebo() {
        DurationHistogram histogram = new DurationHistogram();
        for (double weeks : new double[] {1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23}) {
            histogram.add(weeks, true);
        }
        return histogram;
    }
}
