package deepurban.parameters;

/**
 * One number for each day of the week.
 *
 * @param monday Monday
 * @param tuesday Tuesday
 * @param wednesday Wednesday
 * @param thursday Thursday
 * @param friday Friday
 * @param saturday Saturday
 * @param sunday Sunday
 */
public record ByWeekday(
        double monday,
        double tuesday,
        double wednesday,
        double thursday,
        double friday,
        double saturday,
        double sunday) {

    /** Returns the numbers from Monday to Sunday. */
    public double[] toArray() {
        return new double[] {monday, tuesday, wednesday, thursday, friday, saturday, sunday};
    }
}
