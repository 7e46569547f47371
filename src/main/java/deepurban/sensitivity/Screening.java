package deepurban.sensitivity;

import deepurban.statistics.Interval;
import deepurban.statistics.Tally;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Elementary effects of Morris (1991): how much the response changes when one factor moves and all others stay, per width of its
 * range; μ* after Campolongo, Cariboni and Saltelli (2007, doi:10.1016/j.envsoft.2006.10.004).
 */
public final class Screening {

    /**
     * What one factor does.
     *
     * @param factor index of the factor
     * @param n elementary effects used
     * @param mean μ, in the unit of the response per range
     * @param meanAbsolute μ*: how much the factor matters
     * @param interval of μ*, 95 %, by bootstrap over trajectories
     * @param sd σ: how much its effect depends on the other factors, or on where it starts
     */
    public record Row(int factor, int n, double mean, double meanAbsolute, Interval interval, double sd) {}

    private Screening() {}

    /**
     * Returns a row for each factor.
     *
     * @param sample the points as {@link deepurban.design.Morris#sample} gives them
     * @param response [point]; NaN where it is not known
     */
    public static List<Row> of(double[][] sample, double[] response) {
        int factors = sample[0].length;
        List<List<Double>> effects = new ArrayList<>();
        for (int factor = 0; factor < factors; factor++) {
            effects.add(new ArrayList<>());
        }
        for (int point = 1; point < sample.length; point++) {
            if (point % (factors + 1) != 0) {
                addStep(sample, response, point, effects);
            }
        }
        List<Row> rows = new ArrayList<>();
        for (int factor = 0; factor < factors; factor++) {
            rows.add(row(factor, effects.get(factor)));
        }
        return rows;
    }

    private static void addStep(double[][] sample, double[] response, int point, List<List<Double>> effects) {
        for (int factor = 0; factor < effects.size(); factor++) {
            double moved = sample[point][factor] - sample[point - 1][factor];
            double effect = (response[point] - response[point - 1]) / moved;
            if (moved != 0 && !Double.isNaN(effect)) {
                effects.get(factor).add(effect);
            }
        }
    }

    private static Row row(int factor, List<Double> effects) {
        Tally tally = new Tally();
        Tally absolute = new Tally();
        effects.forEach(tally::add);
        effects.forEach(effect -> absolute.add(Math.abs(effect)));
        Interval interval = Bootstrap.interval(
                effects.size(),
                rows -> Arrays.stream(rows)
                        .mapToDouble(row -> Math.abs(effects.get(row)))
                        .average()
                        .orElse(Double.NaN));
        return new Row(factor, effects.size(), tally.mean(), absolute.mean(), interval, tally.standardDeviation());
    }
}
