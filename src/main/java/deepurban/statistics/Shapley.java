package deepurban.statistics;

import org.apache.commons.math3.util.CombinatoricsUtils;

/**
 * Shares of the parts of a whole in its effect, after Shapley (1953, "A value for n-person games"): what a part adds, averaged over
 * all orders in which the parts may come. They add up to the effect of the whole.
 *
 * <p>What a set of parts is worth is given by its mask: bit <i>i</i> says whether part <i>i</i> is in it, so that {@code worth[0]} is the worth
 * of nothing and the last one that of the whole. Cost: parts · 2^parts.
 */
public final class Shapley {

    private Shapley() {}

    /**
     * Returns the share of each part.
     *
     * @param worth [mask], a power of two of them
     * @return [part], adding up to {@code worth[last] - worth[0]} but for rounding
     * @throws IllegalArgumentException if the number of sets is not a power of two
     */
    public static double[] shares(double[] worth) {
        int parts = parts(worth);
        double[] shares = new double[parts];
        for (int mask = 0; mask < worth.length; mask++) {
            for (int part = 0; part < parts; part++) {
                if ((mask & 1 << part) == 0) {
                    double weight = weight(Integer.bitCount(mask), parts - 1);
                    shares[part] += weight * (worth[mask | 1 << part] - worth[mask]);
                }
            }
        }
        return shares;
    }

    /**
     * Returns how far two parts together are worth more than apart, averaged over the sets of the others: the interaction index of
     * Grabisch and Roubens (1999, doi:10.1007/s001820050125). Above 0 they help each other, below 0 they do the same work twice.
     *
     * @param worth as for {@link #shares}
     * @param first a part
     * @param second another part
     */
    public static double interaction(double[] worth, int first, int second) {
        int parts = parts(worth);
        int pair = 1 << first | 1 << second;
        double sum = 0;
        for (int mask = 0; mask < worth.length; mask++) {
            if ((mask & pair) == 0) {
                double together = worth[mask | pair] - worth[mask | 1 << first];
                double apart = worth[mask | 1 << second] - worth[mask];
                sum += weight(Integer.bitCount(mask), parts - 2) * (together - apart);
            }
        }
        return sum;
    }

    private static int parts(double[] worth) {
        if (Integer.bitCount(worth.length) != 1) {
            throw new IllegalArgumentException(worth.length + " sets are not all sets of some parts");
        }
        return Integer.numberOfTrailingZeros(worth.length);
    }

    /** s! (n − s)! ÷ (n + 1)!: the chance that just these s of the n others come before, in a random order. */
    private static double weight(int before, int others) {
        return 1 / ((others + 1) * CombinatoricsUtils.binomialCoefficientDouble(others, before));
    }
}
