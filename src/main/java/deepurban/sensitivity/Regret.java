package deepurban.sensitivity;

import deepurban.statistics.Tally;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Regret: in each future, how much worse a choice is than the best choice there (Savage 1951, doi:10.1080/01621459.1951.10500768).
 * Futures in which a choice is not known are left out for all, and counted.
 */
public final class Regret {

    /**
     * One choice over all futures.
     *
     * @param option index of the choice
     * @param n futures used
     * @param shareBest share of futures in which it is best; choices that are equally good share a future
     * @param mean mean regret; NaN for no future
     * @param max greatest regret
     */
    public record Row(int option, int n, double shareBest, double mean, double max) {}

    private final double[][] regrets; // [option][future], NaN where left out

    /**
     * Compares choices.
     *
     * @param values [option][future]; NaN where not known
     * @param higherIsBetter whether more is better
     */
    public Regret(double[][] values, boolean higherIsBetter) {
        regrets = new double[values.length][values[0].length];
        for (int future = 0; future < values[0].length; future++) {
            double best = best(values, future, higherIsBetter);
            for (int option = 0; option < values.length; option++) {
                regrets[option][future] = Math.abs(values[option][future] - best);
            }
        }
    }

    /** Returns the best value of a future; NaN if any is not known. */
    private static double best(double[][] values, int future, boolean higherIsBetter) {
        double best = values[0][future];
        for (double[] option : values) {
            best = higherIsBetter ? Math.max(best, option[future]) : Math.min(best, option[future]);
        }
        return best;
    }

    /** Returns the regrets of a choice: [future], NaN where left out; a copy. */
    public double[] of(int option) {
        return regrets[option].clone();
    }

    /** Returns the part of a future that a choice is best in: 0, 1, or a share where several are equally good; NaN where left out. */
    public double best(int option, int future) {
        double regret = regrets[option][future];
        long equals =
                Arrays.stream(regrets).filter(choice -> choice[future] == 0).count();
        return Double.isNaN(regret) ? Double.NaN : regret == 0 ? 1.0 / equals : 0;
    }

    /** Returns a row for each choice. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (int option = 0; option < regrets.length; option++) {
            rows.add(row(option));
        }
        return rows;
    }

    private Row row(int option) {
        Tally tally = new Tally();
        Tally best = new Tally();
        IntStream.range(0, regrets[option].length)
                .filter(future -> !Double.isNaN(regrets[option][future]))
                .forEach(future -> {
                    tally.add(regrets[option][future]);
                    best.add(best(option, future));
                });
        return new Row(option, (int) tally.count(), best.mean(), tally.mean(), tally.max());
    }
}
