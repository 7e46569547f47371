package deepurban.calibrate;

import java.util.Set;

/**
 * One number that records and runs both show.
 *
 * @param name one of {@link #OF_RECORDS}, {@code utilisation}, or an outcome of the model
 * @param problemClass only problems of this class; empty: all
 * @param department the department whose utilisation is meant; empty: all
 * @param area the subdistrict whose share is meant; empty otherwise
 */
public record Statistic(String name, String problemClass, String department, String area) {

    /** Problems opened a day. */
    public static final String PER_DAY = "arrivalsPerDay";

    /** Problems opened on a day from Monday to Friday. */
    public static final String PER_WEEKDAY = "arrivalsPerWeekday";

    /** Problems opened on a Saturday or Sunday. */
    public static final String PER_WEEKEND_DAY = "arrivalsPerWeekendDay";

    /** Median of the days from opening to the first closing, after Kaplan and Meier. */
    public static final String MEDIAN = "timeToClose.median";

    /** Third quartile of the same. */
    public static final String P75 = "timeToClose.p75";

    /** Ninth decile of the same. */
    public static final String P90 = "timeToClose.p90";

    /** Share first closed within the limit, of those that are closed or whose limit has passed. */
    public static final String ON_TIME = "closedWithinDeadlineShare";

    /** Share of those closed that were reopened. */
    public static final String REOPENED = "reopenedShare";

    /** Share of an area in the problems opened. */
    public static final String AREA = "areaShare";

    /** Share of the case time of a department's units that was used. */
    public static final String UTILISATION = "utilisation";

    /** Those that are counted from problems as an office has recorded them. */
    public static final Set<String> OF_RECORDS =
            Set.of(PER_DAY, PER_WEEKDAY, PER_WEEKEND_DAY, MEDIAN, P75, P90, ON_TIME, REOPENED, AREA);

    private static final Set<String> RATIO_SCALE = Set.of(PER_DAY, PER_WEEKDAY, PER_WEEKEND_DAY, MEDIAN, P75, P90);

    /** Returns whether it is counted from problems as an office has recorded them. */
    public boolean isOfRecords() {
        return OF_RECORDS.contains(name);
    }

    /** Returns whether its errors are compared as ratios: counts and times, which have no upper end. */
    boolean isRatio() {
        return RATIO_SCALE.contains(name);
    }

    /** Returns whether it is a quantile of times, which a run may not reach. */
    boolean isTime() {
        return name.equals(MEDIAN) || name.equals(P75) || name.equals(P90);
    }

    /** Returns its name with what it is about. */
    public String label() {
        String about = problemClass + department + area;
        return about.isEmpty() ? name : name + " " + about;
    }
}
