package deepurban;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import deepurban.observe.ProblemRow;
import deepurban.scenario.Scenario;
import deepurban.time.Calendar;
import deepurban.time.OfficeHours;
import java.util.List;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.Test;

/** Arrivals that are drawn day by day are one Poisson process; work goes on over midnight and the weekend as the calendar has it. */
class ArrivalsTest {

    private static final int DAYS = 600;

    private static final List<ProblemRow> JOBS = Towns.problems(Towns.read("verification/mm1"), 1, DAYS);

    private static double[] sortedTimes() {
        return JOBS.stream().mapToDouble(ProblemRow::occurred).sorted().toArray();
    }

    /** Right code fails at one seed in a hundred. */
    @Test
    void countsByDayAreDispersedAsPoisson() {
        double[] counts = new double[DAYS];
        JOBS.forEach(job -> counts[(int) job.occurred()]++);
        double mean = (double) JOBS.size() / DAYS;
        double dispersion = 0;
        for (double count : counts) {
            dispersion += (count - mean) * (count - mean) / mean;
        }
        ChiSquaredDistribution law = new ChiSquaredDistribution(null, DAYS - 1);
        assertThat(law.cumulativeProbability(dispersion)).isBetween(0.005, 0.995);
        assertThat(mean).isCloseTo(70, within(2.6 * Math.sqrt(70.0 / DAYS)));
    }

    /** Kolmogorov's statistic, 1 %: gaps across midnight are like all others. */
    @Test
    void gapsAreExponential() {
        double[] times = sortedTimes();
        double[] gaps = new double[times.length - 1];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = -Math.expm1(-70 * (times[i + 1] - times[i]));
        }
        java.util.Arrays.sort(gaps);
        double furthest = 0;
        for (int i = 0; i < gaps.length; i++) {
            furthest = Math.max(furthest, Math.abs(gaps[i] - (i + 0.5) / gaps.length));
        }
        assertThat(gaps[0]).as("no two at once").isPositive();
        assertThat(furthest * Math.sqrt(gaps.length)).isLessThan(1.63);
    }

    @Test
    void workGoesOnOverMidnight() {
        List<ProblemRow> jobs = Towns.problems(slow("alwaysOpen"), 1, 200);
        assertThat(jobs)
                .filteredOn(job -> job.state().equals("done"))
                .isNotEmpty()
                .allSatisfy(job -> assertThat(job.closed() - job.served()).isCloseTo(1.5, within(1e-9)));
    }

    @Test
    void workRestsAtNightAndOnWeekends() {
        Scenario scenario = slow("workingDays");
        OfficeHours office = OfficeHours.workingDays(
                new Calendar(scenario.parameters().time().start(), false));
        List<ProblemRow> jobs = Towns.problems(scenario, 1, 200);
        assertThat(jobs)
                .filteredOn(job -> job.state().equals("done"))
                .isNotEmpty()
                .allSatisfy(job -> assertThat(office.openUntil(job.closed()) - office.openUntil(job.served()))
                        .isCloseTo(1.5, within(1e-9)));
    }

    /** Twelve hours each, one every three days or so. */
    private static Scenario slow(String calendar) {
        return Towns.read(
                "verification/md1",
                "/problems/job/hoursMean=12",
                "/problems/job/ratePerResidentYear=0.12",
                "/time/calendar=" + calendar);
    }
}
