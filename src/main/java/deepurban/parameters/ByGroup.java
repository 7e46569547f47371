package deepurban.parameters;

/**
 * One number for each group of residents.
 *
 * @param local registered local residents
 * @param newcomer people who moved in from elsewhere
 * @param relocated villagers whose village was redeveloped
 * @param vulnerable residents in difficulty
 */
public record ByGroup(double local, double newcomer, double relocated, double vulnerable) {

    /** Returns the number at a place in the order of the components, from 0. */
    public double at(int group) {
        return switch (group) {
            case 0 -> local;
            case 1 -> newcomer;
            case 2 -> relocated;
            case 3 -> vulnerable;
            default -> throw new IndexOutOfBoundsException(group);
        };
    }

    /** Returns the numbers in the order of the components. */
    public double[] toArray() {
        return new double[] {local, newcomer, relocated, vulnerable};
    }
}
