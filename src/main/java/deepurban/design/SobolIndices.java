package deepurban.design;

import java.util.Arrays;
import java.util.List;

/**
 * Points for the estimation of Sobol' indices (Saltelli et al. 2010, doi:10.1016/j.cpc.2009.09.018): two matrices A and B from one
 * Sobol' sequence of twice the dimension, and for each factor the matrix A with that factor's column from B.
 *
 * @param base rows of A, best a power of two
 * @param seed chooses the shift of the sequence
 */
public record SobolIndices(int base, long seed) implements Design {

    @Override
    public long size(List<Factor> factors) {
        return (long) base * (factors.size() + 2);
    }

    /** Returns for each row of A: the row, its B, and its mixtures in the order of the factors. */
    @Override
    public double[][] sample(List<Factor> factors) {
        int dimensions = factors.size();
        double[][] both = SobolSequence.shifted(base, 2 * dimensions, seed);
        double[][] sample = new double[Math.toIntExact(size(factors))][];
        for (int row = 0; row < base; row++) {
            double[] a = Arrays.copyOf(both[row], dimensions);
            double[] b = Arrays.copyOfRange(both[row], dimensions, 2 * dimensions);
            int first = row * (dimensions + 2);
            sample[first] = a;
            sample[first + 1] = b;
            for (int factor = 0; factor < dimensions; factor++) {
                double[] mixture = a.clone();
                mixture[factor] = b[factor];
                sample[first + 2 + factor] = mixture;
            }
        }
        return sample;
    }
}
