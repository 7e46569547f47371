package deepurban.town;

import java.util.Arrays;

/** Splits a whole number by weights, by largest remainders; ties go to the lower index. */
public final class Shares {

    private Shares() {}

    /** Returns whole numbers in proportion to the weights that add up to {@code total}; equal parts when all weights are zero. */
    public static int[] split(int total, double[] weights) {
        double sum = Arrays.stream(weights).sum();
        int[] parts = new int[weights.length];
        double[] remainder = new double[weights.length];
        int given = 0;
        for (int i = 0; i < weights.length; i++) {
            double exact = total * (sum > 0 ? weights[i] / sum : 1.0 / weights.length);
            parts[i] = (int) Math.floor(exact);
            remainder[i] = exact - parts[i];
            given += parts[i];
        }
        for (; given < total; given++) {
            int best = largest(remainder);
            parts[best]++;
            remainder[best] = -1;
        }
        return parts;
    }

    private static int largest(double[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            if (values[i] > values[best]) {
                best = i;
            }
        }
        return best;
    }
}
