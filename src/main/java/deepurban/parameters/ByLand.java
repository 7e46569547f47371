package deepurban.parameters;

/**
 * One number for each land type.
 *
 * @param core urban core
 * @param estate housing estates
 * @param village villages
 * @param villageInCity villages that the town has grown around
 * @param industrial industrial land
 */
public record ByLand(double core, double estate, double village, double villageInCity, double industrial) {

    /** Returns the numbers in the order of the components. */
    public double[] toArray() {
        return new double[] {core, estate, village, villageInCity, industrial};
    }
}
