package deepurban.parameters;

/**
 * One number for each kind of deputy.
 *
 * @param party party congress
 * @param people people's congress
 * @param union trade union congress
 * @param youth youth league congress
 * @param women women's congress
 * @param consultative political consultative conference
 */
public record ByCongress(double party, double people, double union, double youth, double women, double consultative) {

    /** Returns the numbers in the order of the components. */
    public double[] toArray() {
        return new double[] {party, people, union, youth, women, consultative};
    }
}
