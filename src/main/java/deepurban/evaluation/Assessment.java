package deepurban.evaluation;

/** Who judges the units of one subdistrict, and what is judged: coefficients that mechanisms write once a day. */
public final class Assessment {

    /** Weights of government, party, deputies, residents, third party; need not add up to one. */
    public final double[] subjects = new double[5];

    /** Weights of attitude, execution, resolution, feedback; need not add up to one. */
    public final double[] contents = new double[4];

    /** Bias of each subject's observation. */
    public final double[] bias = new double[5];

    /** Noise of each subject's observation, as a standard deviation. */
    public final double[] noise = new double[5];

    /** Place of superior departments among the subjects. */
    public static final int GOVERNMENT = 0;

    /** Place of party members among the subjects. */
    public static final int PARTY = 1;

    /** Place of an outside evaluator among the subjects. */
    public static final int THIRD_PARTY = 4;

    /** Moves weights to others by a share of the way: 0 leaves them, 1 replaces them; both are made to add up to one first. */
    public static void blend(double[] weights, double[] others, double share) {
        if (share == 0) {
            return;
        }
        normalise(weights);
        double sum = sum(others);
        for (int i = 0; i < weights.length; i++) {
            double other = sum > 0 ? others[i] / sum : 1.0 / others.length;
            weights[i] += share * (other - weights[i]);
        }
    }

    /** Makes weights add up to one; equal weights when all are zero. */
    static void normalise(double[] weights) {
        double sum = sum(weights);
        for (int i = 0; i < weights.length; i++) {
            weights[i] = sum > 0 ? weights[i] / sum : 1.0 / weights.length;
        }
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
