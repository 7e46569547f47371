package deepurban.resident;

import java.util.Arrays;

/**
 * Sums over the cells of a row and their neighbours, and what is made of them: loops so plain that the compiler makes vectors of them. Columns of a row are
 * summed first, then moved by one to either side, because no loop that reads one array at two places becomes vectors (Java 17: 0.3 ns a cell instead of 0.9).
 */
final class RowSums {

    private final double[] left; // [column], sum of three cells above each other, one column to the left
    private final double[] here;
    private final double[] right;
    private final double[] moved;
    private final double[] totals; // [column], over the rows since it began

    /** Makes room for rows of that length. */
    RowSums(int columns) {
        left = new double[columns];
        here = new double[columns];
        right = new double[columns];
        moved = new double[columns];
        totals = new double[columns];
    }

    /** Sums the columns around the cells {@code from} to {@code to} of a row, border included. */
    void add(double[] above, double[] row, double[] below, int from, int to) {
        addColumns(here, above, row, below, from - 1, to + 1);
        System.arraycopy(here, from - 1, left, from, to - from);
        System.arraycopy(here, from + 1, right, from, to - from);
    }

    private static void addColumns(double[] sum, double[] above, double[] row, double[] below, int from, int to) {
        for (int x = from; x < to; x++) {
            sum[x] = above[x] + (row[x] + below[x]);
        }
    }

    /** Writes one over each sum, and 0 where it is 0. */
    void shareOut(double[] share, int from, int to) {
        for (int x = from; x < to; x++) {
            double all = left[x] + (here[x] + right[x]);
            share[x] = all == 0 ? 0 : 1 / all;
        }
    }

    /** Writes the sums times the shares to {@code mean} from {@code first} on. */
    void average(double[] share, int from, int to, double[] mean, int first) {
        average(moved, left, here, right, share, from, to);
        System.arraycopy(moved, from, mean, first, to - from);
    }

    private static void average(
            double[] mean, double[] left, double[] here, double[] right, double[] share, int from, int to) {
        for (int x = from; x < to; x++) {
            mean[x] = (left[x] + (here[x] + right[x])) * share[x];
        }
    }

    /** Returns the row that {@link #pull} moves; by column. */
    double[] moved() {
        return moved;
    }

    /** Begins the total of all rows to come. */
    void beginTotal() {
        Arrays.fill(totals, 0);
    }

    /** Moves a row a share {@code step} of the way to the sums times the shares, and adds it to the total. */
    void pull(double[] share, double step, int from, int to) {
        pull(moved, left, here, right, share, totals, step, from, to);
    }

    private static void pull(
            double[] value,
            double[] left,
            double[] here,
            double[] right,
            double[] share,
            double[] total,
            double step,
            int from,
            int to) {
        for (int x = from; x < to; x++) {
            double next = value[x] + step * ((left[x] + (here[x] + right[x])) * share[x] - value[x]);
            value[x] = next;
            total[x] += next;
        }
    }

    /** Returns the sum of all rows since it began. */
    double total() {
        double sum = 0;
        for (double column : totals) {
            sum += column;
        }
        return sum;
    }
}
