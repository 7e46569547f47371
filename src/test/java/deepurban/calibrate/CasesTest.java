package deepurban.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import deepurban.observe.ProblemRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an office would have recorded of problems, counted by hand. */
class CasesTest {

    /** A Monday. */
    private static final LocalDate START = LocalDate.of(2024, 1, 1);

    /** The first fortnight, looked at after 20 days. */
    private static final Window WINDOW = new Window(START, START.plusDays(14), START.plusDays(20));

    private static final double NEVER = Double.NaN;

    @Test
    void arrivalsAreThoseOfTheWindowByKindOfDay() {
        List<ProblemRow> rows = List.of(
                row("a", 0.5, NEVER), row("a", 5.5, NEVER), row("b", 6.5, NEVER), row("a", 13.9, 14), row("a", 14, 15));
        assertThat(of(Statistic.PER_DAY, "", rows)).isEqualTo(4 / 14.0);
        assertThat(of(Statistic.PER_DAY, "a", rows)).isEqualTo(3 / 14.0);
        assertThat(of(Statistic.PER_WEEKDAY, "", rows)).isEqualTo(1 / 10.0);
        assertThat(of(Statistic.PER_WEEKEND_DAY, "", rows)).isEqualTo(3 / 4.0);
        Cases tenth = new Cases(rows, WINDOW, START, 0.1);
        assertThat(tenth.of(new Statistic(Statistic.PER_DAY, "", "", ""))).isCloseTo(40 / 14.0, within(1e-12));
    }

    @Test
    void whatIsClosedAfterTheLookIsCensored() {
        List<ProblemRow> rows = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            rows.add(row("a", 1, 3));
        }
        for (int i = 0; i < 4; i++) {
            rows.add(row("a", 1, 25));
        }
        assertThat(of(Statistic.MEDIAN, "a", rows)).isCloseTo(2, within(0.02));
        assertThat(of(Statistic.P90, "a", rows)).isInfinite();
        assertThat(of(Statistic.MEDIAN, "none", rows)).isInfinite();
    }

    @Test
    void sharesHaveTheirOwnDenominators() {
        List<ProblemRow> rows = List.of(
                row("a", 1, 3, 5, 0), // in time
                row("a", 1, 6, 5, 1), // late, and reopened
                row("a", 1, NEVER, 5, 0), // late
                row("a", 13, NEVER, 25, 0), // not due yet
                row("a", 13, 14, 25, 0)); // not due yet, but closed
        assertThat(of(Statistic.ON_TIME, "", rows)).isEqualTo(0.5);
        assertThat(of(Statistic.REOPENED, "", rows)).isCloseTo(1 / 3.0, within(1e-12));
        Statistic area = new Statistic(Statistic.AREA, "", "", "west");
        assertThat(new Cases(rows, WINDOW, START, 1).of(area)).isEqualTo(1);
    }

    @Test
    void errorsOfCountsAndTimesAreRatios() {
        Target median = new Target(new Statistic(Statistic.MEDIAN, "", "", ""), 10, 1, 1, "");
        assertThat(median.error(20)).isCloseTo(-median.error(5), within(1e-12));
        assertThat(median.error(Double.POSITIVE_INFINITY)).isEqualTo(Target.FARTHEST);
        Target share = new Target(new Statistic(Statistic.ON_TIME, "", "", ""), 0.5, 0.1, 4, "");
        assertThat(share.error(0.6)).isCloseTo(2, within(1e-12));
    }

    private static double of(String name, String problemClass, List<ProblemRow> rows) {
        return new Cases(rows, WINDOW, START, 1).of(new Statistic(name, problemClass, "", ""));
    }

    private static ProblemRow row(String problemClass, double voiced, double closed) {
        return row(problemClass, voiced, closed, voiced + 5, 0);
    }

    private static ProblemRow row(String problemClass, double voiced, double closed, double deadline, int rounds) {
        return new ProblemRow(
                1,
                "west",
                problemClass,
                "local",
                0,
                0,
                0.5,
                1,
                "hotline",
                "closed",
                1,
                rounds,
                voiced,
                voiced,
                voiced,
                deadline,
                closed,
                closed,
                closed);
    }
}
