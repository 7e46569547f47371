package deepurban.time;

/**
 * The time during which offices are open, in working days of eight hours since the start of the run. Immutable.
 *
 * <p>Two calendars: Monday to Friday from 9 to 17 o'clock, or always open, where the eight hours are spread evenly over
 * each whole day (as queueing formulas want). Both directions are closed formulas, so that no table bounds the horizon.
 */
public final class OfficeHours {

    /** Working hours in one working day. */
    public static final double HOURS_PER_DAY = 8;

    private static final double OPENS = 9.0 / 24;
    private static final double OPEN_SHARE = HOURS_PER_DAY / 24;

    private final boolean alwaysOpen;
    private final int firstWeekday;
    private final long workingDaysBeforeStart;

    private OfficeHours(boolean alwaysOpen, int firstWeekday) {
        this.alwaysOpen = alwaysOpen;
        this.firstWeekday = firstWeekday;
        this.workingDaysBeforeStart = workingDaysSinceMonday(firstWeekday);
    }

    /** Monday to Friday, 9 to 17 o'clock, on this calendar. */
    public static OfficeHours workingDays(Calendar calendar) {
        return new OfficeHours(false, calendar.weekday(0));
    }

    /** Eight hours spread evenly over each day of the week. */
    public static OfficeHours alwaysOpen() {
        return new OfficeHours(true, 0);
    }

    /** Returns whether every day is a working day. */
    public boolean isAlwaysOpen() {
        return alwaysOpen;
    }

    /** Returns the working days (with fraction) between the start of the run and time t in days; rises with t. */
    public double openUntil(double t) {
        if (alwaysOpen) {
            return t;
        }
        double day = Math.floor(t);
        long sinceMonday = (long) day + firstWeekday;
        double before = workingDaysSinceMonday(sinceMonday) - workingDaysBeforeStart;
        if (Math.floorMod(sinceMonday, 7L) >= 5) {
            return before;
        }
        double share = (t - day - OPENS) / OPEN_SHARE;
        return before + Math.max(0, Math.min(1, share));
    }

    /** Returns the first time in days at which {@link #openUntil} has passed {@code workingDays}; a full day ends next morning. */
    public double timeAt(double workingDays) {
        if (alwaysOpen) {
            return workingDays;
        }
        double whole = Math.floor(workingDays);
        long index = (long) whole + workingDaysBeforeStart;
        long day = 7 * Math.floorDiv(index, 5L) + Math.floorMod(index, 5L) - firstWeekday;
        return day + OPENS + (workingDays - whole) * OPEN_SHARE;
    }

    /** Returns the working time of a whole day, in working days: 0 or 1. */
    public double openOn(int day) {
        return openUntil(day + 1.0) - openUntil(day);
    }

    private static long workingDaysSinceMonday(long days) {
        return 5 * Math.floorDiv(days, 7L) + Math.min(Math.floorMod(days, 7L), 5L);
    }
}
