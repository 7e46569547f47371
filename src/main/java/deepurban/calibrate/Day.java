package deepurban.calibrate;

import java.time.LocalDate;

/**
 * The cases of a day of the hold-out.
 *
 * @param problemClass their class; empty: all
 * @param date the day
 * @param observed how many there were
 * @param usual what the training alone foretells: the mean of the weekday, with the scatter of its days
 */
public record Day(String problemClass, LocalDate date, int observed, CountLaw usual) {

    /** Returns the window of that day. */
    Window window() {
        return new Window(date, date.plusDays(1), date.plusDays(1));
    }
}
