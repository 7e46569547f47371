package deepurban.random;

/**
 * Draws one of n things with given weights in constant time: an alias table.
 *
 * <p>One uniform number serves for the slot (its leading digits) and for the choice inside the slot (the rest); with
 * a million things 32 bits are left for that choice. The table is filled in the order of the weights, so equal
 * weights give equal tables.
 *
 * <p>Not an inversion: a small change of one weight may change the pick of many {@code u}. Use it where the weights are
 * common to the runs that are compared.
 *
 * <p>Cost: {@link #pick} 5 to 10 ns, building proportional to n, 8 bytes per thing. Error of each probability below
 * 1e-7 divided by n, times the number of slots that share it. Immutable; may be shared between threads.
 *
 * <p>Source: Vose 1991, IEEE Transactions on Software Engineering 17(9), doi:10.1109/32.92917.
 */
public final class Alias {

    private final float[] own; // [slot], probability that a slot gives its own number, in [0, 1]
    private final int[] other; // [slot], the number that it gives otherwise

    private Alias(float[] own, int[] other) {
        this.own = own;
        this.other = other;
    }

    /**
     * A table that picks i with probability {@code weights[i]} divided by the sum of the weights; one of weight 0 is
     * never picked.
     *
     * @param weights at least one; finite, none negative, not all 0; in any unit
     * @throws IllegalArgumentException if that does not hold
     */
    public static Alias of(double[] weights) {
        double[] scaled = scaledToMeanOne(weights);
        int n = scaled.length;
        float[] own = new float[n];
        int[] other = new int[n];
        int[] stack = new int[n]; // slots that lack weight grow from the left, those with too much from the right
        int small = 0;
        int large = n;
        for (int i = n - 1; i >= 0; i--) {
            if (scaled[i] < 1) {
                stack[small++] = i;
            } else {
                stack[--large] = i;
            }
        }
        while (small > 0 && large < n) {
            int poor = stack[--small];
            int rich = stack[large];
            own[poor] = (float) scaled[poor];
            other[poor] = rich;
            scaled[rich] -= 1 - scaled[poor];
            if (scaled[rich] < 1) {
                large++;
                stack[small++] = rich;
            }
        }
        fillRest(scaled, own, other, stack, small, large);
        return new Alias(own, other);
    }

    /**
     * What is left has weight 1 but for rounding. A slot of weight 0 can be left too, when rounding has used up the
     * rich: it keeps its 0 and gives the heaviest that is left instead.
     */
    private static void fillRest(double[] scaled, float[] own, int[] other, int[] stack, int small, int large) {
        for (int i = large; i < stack.length; i++) {
            own[stack[i]] = 1;
            other[stack[i]] = stack[i];
        }
        int heaviest = heaviest(scaled);
        for (int i = 0; i < small; i++) {
            own[stack[i]] = (float) scaled[stack[i]];
            other[stack[i]] = heaviest;
        }
    }

    private static int heaviest(double[] weights) {
        int heaviest = 0;
        for (int i = 1; i < weights.length; i++) {
            if (weights[i] > weights[heaviest]) {
                heaviest = i;
            }
        }
        return heaviest;
    }

    private static double[] scaledToMeanOne(double[] weights) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            if (!(weights[i] >= 0 && weights[i] <= Double.MAX_VALUE)) {
                throw new IllegalArgumentException("weight " + i + " is " + weights[i] + ", not a number of 0 or more");
            }
            sum += weights[i];
        }
        if (!(sum > 0 && sum <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException(
                    "the " + weights.length + " weights sum to " + sum + ", not to a positive number");
        }
        double[] scaled = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            scaled[i] = weights[i] / sum * weights.length;
        }
        return scaled;
    }

    /**
     * The number, from 0 to n - 1, that {@code u} picks.
     *
     * @param u in (0, 1)
     */
    public int pick(double u) {
        double position = u * own.length;
        int slot = (int) position;
        return position - slot < own[slot] ? slot : other[slot];
    }

    /** How many things there are. */
    public int size() {
        return own.length;
    }

    /** The probabilities that the table realises; cost proportional to n. */
    double[] probabilities() {
        double[] probabilities = new double[own.length];
        for (int i = 0; i < own.length; i++) {
            probabilities[i] += (double) own[i] / own.length;
            probabilities[other[i]] += (1 - (double) own[i]) / own.length;
        }
        return probabilities;
    }
}
