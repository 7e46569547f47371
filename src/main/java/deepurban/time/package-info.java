/**
 * The calendar of the town: days, weekdays, months and office hours; never the machine's clock.
 *
 * <p>ODD: "Scales".
 */
package deepurban.time;
