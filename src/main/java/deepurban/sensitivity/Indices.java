package deepurban.sensitivity;

import deepurban.statistics.Interval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Sobol' indices: the share of the response's variance that a factor brings about by itself (first order, estimator of Saltelli et
 * al. 2010, doi:10.1016/j.cpc.2009.09.018) and with all its interactions (total, estimator of Jansen 1999,
 * doi:10.1016/S0010-4655(98)00154-4).
 */
public final class Indices {

    /**
     * The indices of one factor.
     *
     * @param factor index of the factor
     * @param n rows of the base sample used
     * @param first first-order index; NaN if the response does not vary
     * @param firstInterval 95 %, by bootstrap over rows
     * @param total total index
     * @param totalInterval 95 %
     */
    public record Row(int factor, int n, double first, Interval firstInterval, double total, Interval totalInterval) {}

    private final double[][] blocks; // [row][A, B, mixtures]
    private final int factors;

    private Indices(double[][] blocks, int factors) {
        this.blocks = blocks;
        this.factors = factors;
    }

    /**
     * Returns a row for each factor. Rows of the base sample with a response that is not known are left out whole.
     *
     * @param factors how many factors there are
     * @param response [point], in the order of {@link deepurban.design.SobolIndices#sample}; NaN where it is not known
     */
    public static List<Row> of(int factors, double[] response) {
        int width = factors + 2;
        double[][] blocks = IntStream.range(0, response.length / width)
                .mapToObj(row -> Arrays.copyOfRange(response, row * width, (row + 1) * width))
                .filter(block -> Arrays.stream(block).noneMatch(Double::isNaN))
                .toArray(double[][]::new);
        return new Indices(blocks, factors).rows();
    }

    private List<Row> rows() {
        int[] all = IntStream.range(0, blocks.length).toArray();
        List<Row> rows = new ArrayList<>();
        for (int factor = 0; factor < factors; factor++) {
            int column = factor + 2;
            rows.add(new Row(
                    factor,
                    blocks.length,
                    first(column, all),
                    Bootstrap.interval(blocks.length, drawn -> first(column, drawn)),
                    total(column, all),
                    Bootstrap.interval(blocks.length, drawn -> total(column, drawn))));
        }
        return rows;
    }

    private double first(int column, int[] rows) {
        double mean = mean(rows);
        double sum = 0;
        for (int row : rows) {
            double[] block = blocks[row];
            // B is taken from its mean: what is constant says nothing, and would drown the rest.
            sum += (block[1] - mean) * (block[column] - block[0]);
        }
        return share(sum / rows.length, rows);
    }

    private double total(int column, int[] rows) {
        double sum = 0;
        for (int row : rows) {
            double difference = blocks[row][0] - blocks[row][column];
            sum += difference * difference;
        }
        return share(sum / rows.length / 2, rows);
    }

    private double mean(int[] rows) {
        double sum = 0;
        for (int row : rows) {
            sum += blocks[row][0] + blocks[row][1];
        }
        return sum / rows.length / 2;
    }

    private double share(double part, int[] rows) {
        double mean = mean(rows);
        double squares = 0;
        for (int row : rows) {
            double a = blocks[row][0] - mean;
            double b = blocks[row][1] - mean;
            squares += a * a + b * b;
        }
        double variance = squares / rows.length / 2;
        return variance > 0 ? part / variance : Double.NaN;
    }
}
