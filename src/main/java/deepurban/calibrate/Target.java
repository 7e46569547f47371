package deepurban.calibrate;

/**
 * One published figure and the parameter that is moved until the model shows it.
 *
 * @param parameter JSON Pointer of the lever
 * @param outcome town-wide outcome, or {@code utilisation} of {@code department}
 * @param department the department whose utilisation is meant; null for a town-wide outcome
 * @param target the figure
 * @param start where the lever starts
 * @param step first move of the lever in the direction that raises the outcome: its sign is the direction
 * @param source where the figure is from
 */
public record Target(
        String parameter, String outcome, String department, double target, double start, double step, String source) {}
