package deepurban.ingest;

import java.time.LocalDateTime;

/**
 * A time as records have it.
 *
 * @param local date and time of day in the zone of the records
 * @param second seconds since 1970, UTC
 * @param dateOnly whether no time of day is given
 */
record Moment(LocalDateTime local, long second, boolean dateOnly) {

    private static final double SECONDS_PER_DAY = 86_400;

    /** Returns the day, since 1970, in the zone of the records. */
    int day() {
        return Math.toIntExact(local.toLocalDate().toEpochDay());
    }

    /** Returns the days until {@code later}: true ones where both have a time of day, dates apart where not. */
    double daysUntil(Moment later) {
        return dateOnly || later.dateOnly ? later.day() - day() : (later.second - second) / SECONDS_PER_DAY;
    }
}
