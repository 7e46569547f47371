package deepurban.calibrate;

import deepurban.observe.ProblemRow;
import deepurban.statistics.DurationHistogram;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;

/** Problems of a run as an office would have recorded them in a window: opened when voiced, open if not closed when looked at. */
final class Cases {

    private final List<ProblemRow> rows;
    private final Window window;
    private final double from;
    private final double until;
    private final double seen;
    private final double sample;

    /**
     * Takes the problems opened in a window.
     *
     * @param rows problems of a run
     * @param start date of day 0
     * @param sample share of the residents that were simulated: counts are divided by it
     */
    Cases(List<ProblemRow> rows, Window window, LocalDate start, double sample) {
        this.window = window;
        this.from = ChronoUnit.DAYS.between(start, window.from());
        this.until = ChronoUnit.DAYS.between(start, window.until());
        this.seen = ChronoUnit.DAYS.between(start, window.observedUntil());
        this.sample = sample;
        this.rows = rows.stream()
                .filter(row -> row.voiced() >= from && row.voiced() < until)
                .toList();
    }

    /** Returns a statistic of records; NaN where there is nothing to count, infinite for a time that was not reached. */
    double of(Statistic statistic) {
        List<ProblemRow> some = statistic.problemClass().isEmpty()
                ? rows
                : rows.stream()
                        .filter(row -> row.problemClass().equals(statistic.problemClass()))
                        .toList();
        return switch (statistic.name()) {
            case Statistic.PER_DAY -> perDay(some, day -> true);
            case Statistic.PER_WEEKDAY -> perDay(some, day -> !isWeekend(day));
            case Statistic.PER_WEEKEND_DAY -> perDay(some, Cases::isWeekend);
            case Statistic.MEDIAN -> timeToClose(some, 0.5);
            case Statistic.P75 -> timeToClose(some, 0.75);
            case Statistic.P90 -> timeToClose(some, 0.9);
            case Statistic.ON_TIME ->
                share(some, row -> isClosed(row) || row.deadline() < seen, row -> closed(row) <= row.deadline());
            case Statistic.REOPENED -> share(some, this::isClosed, row -> row.rounds() > 0);
            case Statistic.AREA ->
                share(some, row -> true, row -> row.subdistrict().equals(statistic.area()));
            default -> throw new IllegalArgumentException("not a statistic of records: " + statistic.name());
        };
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    private double perDay(List<ProblemRow> some, Predicate<LocalDate> wanted) {
        long days = window.from().datesUntil(window.until()).filter(wanted).count();
        long opened = some.stream()
                .filter(row -> wanted.test(window.from().plusDays((long) Math.floor(row.voiced() - from))))
                .count();
        return opened / (double) days / sample;
    }

    private double timeToClose(List<ProblemRow> some, double p) {
        DurationHistogram times = new DurationHistogram();
        for (ProblemRow row : some) {
            times.add((isClosed(row) ? closed(row) : seen) - row.voiced(), isClosed(row));
        }
        double time = some.isEmpty() ? Double.NaN : times.quantile(p);
        return Double.isNaN(time) ? Double.POSITIVE_INFINITY : time;
    }

    private boolean isClosed(ProblemRow row) {
        return closed(row) < seen;
    }

    /** What is settled on the spot is closed in the office's book. */
    private static double closed(ProblemRow row) {
        return Double.isNaN(row.closed()) && row.state().equals("settled") ? row.ended() : row.closed();
    }

    private static double share(List<ProblemRow> some, Predicate<ProblemRow> of, Predicate<ProblemRow> those) {
        long all = some.stream().filter(of).count();
        return some.stream().filter(of.and(those)).count() / (double) all;
    }
}
