package deepurban.time;

import java.time.LocalDate;

/**
 * Real dates for the days of a run. Day 0 is the first day; time t in days lies on day {@code floor(t)}. Immutable.
 */
public final class Calendar {

    private final LocalDate start;
    private final int firstWeekday;
    private final boolean byDay;

    /** Starts day 0 on {@code start}; {@code byDay}: things are dated by their day alone. */
    public Calendar(LocalDate start, boolean byDay) {
        this.start = start;
        this.byDay = byDay;
        this.firstWeekday = start.getDayOfWeek().getValue() - 1;
    }

    /** Returns the time at which something that happens at time t is dated: t, or the beginning of its day. */
    public double stamp(double t) {
        return byDay ? Math.floor(t) : t;
    }

    /** Returns the date of a day. */
    public LocalDate date(int day) {
        return start.plusDays(day);
    }

    /** Returns the day of a date; negative before the start. */
    public int day(LocalDate date) {
        return Math.toIntExact(date.toEpochDay() - start.toEpochDay());
    }

    /** Returns the weekday, 0 for Monday to 6 for Sunday. */
    public int weekday(int day) {
        return Math.floorMod(day + firstWeekday, 7);
    }

    /** Returns whether the day is a Saturday or a Sunday. */
    public boolean isWeekend(int day) {
        return weekday(day) >= 5;
    }

    /** Returns the month, 1 to 12. */
    public int month(int day) {
        return date(day).getMonthValue();
    }
}
