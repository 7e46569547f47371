package deepurban.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** The step-down adjustment of p-values of Holm (1979, Scandinavian Journal of Statistics 6, 65–70). */
public final class Holm {

    private Holm() {}

    /**
     * Adjusts p-values so that the chance of any false rejection among them stays below the level, whatever their
     * dependence.
     *
     * @param p one p-value per comparison, in any order; {@code NaN} for a comparison that could not be tested
     * @return [comparison] adjusted p-values, none below its own p, none above 1; {@code NaN} stays and does not count
     * @throws IllegalArgumentException if one is outside [0, 1]
     */
    public static double[] adjust(double[] p) {
        Integer[] order = testedInRisingOrder(p);
        double[] adjusted = new double[p.length];
        Arrays.fill(adjusted, Double.NaN);
        double atLeast = 0;
        for (int rank = 0; rank < order.length; rank++) {
            int i = order[rank];
            atLeast = Math.max(atLeast, Math.min(1, (order.length - rank) * p[i]));
            adjusted[i] = atLeast;
        }
        return adjusted;
    }

    private static Integer[] testedInRisingOrder(double[] p) {
        for (double value : p) {
            if (value < 0 || value > 1) {
                throw new IllegalArgumentException("p-value " + value + " is not in [0, 1]");
            }
        }
        return IntStream.range(0, p.length)
                .filter(i -> !Double.isNaN(p[i]))
                .boxed()
                .sorted(Comparator.comparingDouble(i -> p[i]))
                .toArray(Integer[]::new);
    }
}
