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

    /** Returns the numbers in the order of the components. */
    public double[] toArray() {
        return new double[] {local, newcomer, relocated, vulnerable};
    }
}
