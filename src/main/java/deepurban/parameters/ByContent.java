package deepurban.parameters;

/**
 * One number for each of the four judged contents of service (态度、执行、解决、反馈).
 *
 * @param attitude how residents are treated
 * @param execution whether it is done on time
 * @param resolution whether the problem is solved
 * @param feedback whether the resident is told
 */
public record ByContent(double attitude, double execution, double resolution, double feedback) {

    /** Returns the numbers in the order of the components. */
    public double[] toArray() {
        return new double[] {attitude, execution, resolution, feedback};
    }
}
