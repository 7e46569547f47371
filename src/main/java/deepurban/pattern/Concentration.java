package deepurban.pattern;

import deepurban.observe.ProblemRow;
import deepurban.statistics.Gini;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Few users and few places make many cases (S9, S10). */
public final class Concentration {

    /** Metres of a side of the cells that S10 is counted over. */
    private static final double SIDE = 500;

    private Concentration() {}

    /** Returns how many problems each reporter reported; only what its owner reported on the hotline. */
    public static double[] byReporter(List<ProblemRow> voiced) {
        Map<String, Integer> counts = new HashMap<>();
        voiced.stream()
                .filter(row -> row.channel().equals("hotline"))
                .forEach(row -> counts.merge(row.subdistrict() + '/' + row.owner(), 1, Integer::sum));
        return counts.values().stream().mapToDouble(Integer::doubleValue).toArray();
    }

    /** Returns the share of those who count exactly once. */
    public static double once(double[] counts) {
        return (double) Arrays.stream(counts).filter(n -> n == 1).count() / counts.length;
    }

    /** Returns what the top {@code part} hold of all; a fraction of one that is cut counts in part. */
    public static double top(double[] counts, double part) {
        double[] sorted = counts.clone();
        Arrays.sort(sorted);
        double rest = part * sorted.length;
        double held = 0;
        for (int i = sorted.length - 1; i >= 0 && rest > 0; i--) {
            held += sorted[i] * Math.min(1, rest);
            rest--;
        }
        return held / Arrays.stream(sorted).sum();
    }

    /** Returns cases by square of half a kilometre, over squares with land; {@code x}, {@code y} are those of the cells. */
    public static double[] bySquare(List<ProblemRow> voiced, int[] x, int[] y, double cellMetres) {
        double cells = Math.max(1, Math.rint(SIDE / cellMetres));
        Map<Long, Double> squares = new HashMap<>();
        for (int cell = 0; cell < x.length; cell++) {
            squares.put(square(x[cell], y[cell], cells), 0.0);
        }
        voiced.forEach(row -> squares.merge(square(x[row.cell()], y[row.cell()], cells), 1.0, Double::sum));
        return squares.values().stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static long square(int x, int y, double cells) {
        return (long) (x / cells) << 32 | (long) (y / cells);
    }

    /** Returns the Gini coefficient of counts. */
    public static double gini(double[] counts) {
        return Gini.of(counts);
    }
}
