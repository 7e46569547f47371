package deepurban.ingest;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which cases a part of the records holds, and up to when their fate is known.
 *
 * @param from first day of opening, if there is one
 * @param until day before which cases were opened, if there is one
 * @param end the day at whose beginning what is not closed counts as open; none: the last time in the records
 */
record Span(Optional<LocalDate> from, Optional<LocalDate> until, Optional<LocalDate> end) {

    boolean holds(Case found) {
        LocalDate day = found.opened().local().toLocalDate();
        return from.filter(day::isBefore).isEmpty()
                && until.filter(limit -> !day.isBefore(limit)).isEmpty();
    }

    /** Returns whether something happened before the end. */
    boolean isKnown(Moment moment) {
        return end.filter(limit -> !moment.local().toLocalDate().isBefore(limit))
                .isEmpty();
    }
}
