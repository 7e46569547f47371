package deepurban.calibrate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The records opened in some days, as they stood at a later date.
 *
 * @param from first day
 * @param until day after the last
 * @param observedUntil day on whose morning they were looked at: what was closed later counts as open
 */
public record Window(LocalDate from, LocalDate until, LocalDate observedUntil) {

    /** Returns how many days it has. */
    int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, until));
    }
}
