package deepurban.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import deepurban.observe.ProblemRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;

/** Each figure of a pattern, on rows whose answer is known without it. */
class PatternFiguresTest {

    private static ProblemRow row(String place, String kind, int owner, int cell, double voiced, double hours) {
        return row(place, kind, owner, cell, voiced, hours, "hotline", "done");
    }

    private static ProblemRow row(
            String place, String kind, int owner, int cell, double voiced, double hours, String channel, String state) {
        double closed = voiced + hours / 24;
        double nan = Double.NaN;
        return new ProblemRow(
                0, place, kind, "local", owner, cell, 0.5, 1, channel, state, 1, 0, voiced, voiced, nan, nan, closed,
                nan, nan);
    }

    /** A lognormal law has its sigma as spread, and exp(sigma squared / 2) as mean over median. */
    @Test
    void spreadAndSkewOfALognormalLaw() {
        List<ProblemRow> rows = new ArrayList<>();
        Random random = new Random(7);
        for (int i = 0; i < 40_000; i++) {
            rows.add(row("a", "x", i, 0, 0, 100 * Math.exp(random.nextGaussian())));
        }
        assertThat(Durations.spread(rows)).isCloseTo(1, within(0.02));
        assertThat(Durations.spreadWithin(rows)).isCloseTo(1, within(0.02));
        assertThat(Durations.skew(rows)).isCloseTo(Math.exp(0.5), within(0.08));
    }

    /** Hill's index of a Pareto law is its exponent. */
    @Test
    void tailIndexOfAParetoLaw() {
        List<ProblemRow> rows = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            rows.add(row("a", "x", i, 0, 0, Math.pow(1 - (i + 0.5) / 20_000, -0.5)));
        }
        assertThat(Durations.tailIndex(rows)).isCloseTo(2, within(0.02));
    }

    /** Log hours 0, 2 in one group and 4, 6 in the other: 16 of 20 lie between. */
    @Test
    void explainedShareOfTwoGroups() {
        List<ProblemRow> rows = List.of(
                row("a", "x", 0, 0, 0, 1),
                row("a", "x", 0, 0, 0, Math.exp(2)),
                row("a", "y", 0, 0, 0, Math.exp(4)),
                row("a", "y", 0, 0, 0, Math.exp(6)));
        assertThat(Durations.explained(rows, ProblemRow::problemClass)).isCloseTo(0.8, within(1e-9));
        assertThat(Durations.explained(rows, ProblemRow::subdistrict)).isCloseTo(0, within(1e-9));
    }

    /** Places with medians 10, 20, … 110 hours: ninth decile 100, first 20. */
    @Test
    void unequalWaitOfElevenPlaces() {
        List<ProblemRow> rows = new ArrayList<>();
        for (int place = 1; place <= 11; place++) {
            for (int i = 0; i < 30; i++) {
                rows.add(row("p" + place, "x", i, 0, 0, 10 * place));
            }
        }
        assertThat(Durations.unequalWait(rows)).isCloseTo(5, within(1e-9));
    }

    /** Poisson counts: 1; with a gamma shock of shape 6: 1 + mean / 6, so size 6. Fails by chance less than once in 1000. */
    @Test
    void dispersionOfCounts() {
        Well19937c generator = new Well19937c(3);
        double[] poisson = new double[4000];
        double[] mixed = new double[4000];
        for (int i = 0; i < poisson.length; i++) {
            poisson[i] = new PoissonDistribution(generator, 20, 1e-9, 1000).sample();
            double shock = new org.apache.commons.math3.distribution.GammaDistribution(generator, 6, 1 / 6.0).sample();
            mixed[i] = new PoissonDistribution(generator, 20 * shock, 1e-9, 1000).sample();
        }
        assertThat(Arrivals.varianceToMean(poisson)).isCloseTo(1, within(0.08));
        assertThat(Arrivals.size(mixed)).isCloseTo(6, within(0.8));
    }

    /** 2024-01-01 was a Monday. */
    @Test
    void weekdaysAndWeekends() {
        double[] counts = {1, 2, 3, 4, 5, 6, 7, 8};
        LocalDate monday = LocalDate.of(2024, 1, 1);
        assertThat(Arrivals.days(counts, monday, true)).containsExactly(6, 7);
        assertThat(Arrivals.days(counts, monday, false)).containsExactly(1, 2, 3, 4, 5, 8);
    }

    /** Weeks of 1, 2 and 4 problems with log hours 1, 2 and 3: a straight line. The last week is left out. */
    @Test
    void congestionOfAStraightLine() {
        List<ProblemRow> rows = new ArrayList<>();
        for (int week = 0; week < 4; week++) {
            for (int i = 0; i < 1 << week; i++) {
                rows.add(row("a", "x", 0, 0, 10 + 7 * week, Math.exp(week + 1)));
            }
        }
        assertThat(Congestion.correlation(rows, 10)).isCloseTo(1, within(1e-9));
    }

    /** Three who report once and one who reports five times. */
    @Test
    void concentrationOfReporters() {
        List<ProblemRow> rows = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            rows.add(row("a", "x", i, 0, 0, 1));
        }
        for (int i = 0; i < 5; i++) {
            rows.add(row("b", "x", 0, 0, 0, 1));
        }
        double[] counts = Concentration.byReporter(rows);
        assertThat(Concentration.once(counts)).isEqualTo(0.75);
        assertThat(Concentration.top(counts, 0.25)).isEqualTo(5 / 8.0);
        assertThat(Concentration.top(counts, 0.125)).isEqualTo(2.5 / 8);
    }

    /** Cells of 250 m, four to a square; all cases in one of two squares: Gini 1/2. */
    @Test
    void concentrationOfPlaces() {
        int[] x = {0, 1, 0, 1, 2, 3, 2, 3};
        int[] y = {0, 0, 1, 1, 0, 0, 1, 1};
        List<ProblemRow> rows = List.of(row("a", "x", 0, 1, 0, 1), row("a", "x", 0, 2, 0, 1));
        double[] squares = Concentration.bySquare(rows, x, y, 250);
        assertThat(squares).containsExactlyInAnyOrder(2, 0);
        assertThat(Concentration.gini(squares)).isEqualTo(0.5);
    }

    /** Of five voiced, deputies heard four: one settled at once, one closed in a day, one in two years, one never. */
    @Test
    void deputiesAreFastOrSlow() {
        String deputies = DeputyChannel.LIAISON;
        List<ProblemRow> rows = List.of(
                row("a", "x", 0, 0, 0, 1),
                row("a", "x", 0, 0, 0, Double.NaN, deputies, "settled"),
                row("a", "x", 0, 0, 0, 24, deputies, "done"),
                row("a", "x", 0, 0, 0, 24 * 730, deputies, "done"),
                row("a", "x", 0, 0, 0, Double.NaN, deputies, "waiting"));
        assertThat(DeputyChannel.share(rows)).isEqualTo(0.8);
        assertThat(DeputyChannel.sameDay(rows)).isEqualTo(0.5);
        assertThat(DeputyChannel.overYear(rows, 1000)).isEqualTo(0.5);
    }
}
