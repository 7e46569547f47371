package deepurban.pattern;

import deepurban.observe.ProblemRow;
import java.util.List;
import java.util.TreeMap;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;

/** Busy weeks are slow (S5). */
public final class Congestion {

    private static final int WEEK = 7;

    private Congestion() {}

    /** Returns the correlation, over whole weeks of voicing, of the logarithm of the load with the mean of log hours. */
    public static double correlation(List<ProblemRow> closed, int from) {
        TreeMap<Integer, double[]> weeks = new TreeMap<>();
        for (ProblemRow row : closed) {
            double[] sums = weeks.computeIfAbsent((int) ((row.voiced() - from) / WEEK), week -> new double[2]);
            sums[0]++;
            sums[1] += Sample.logHours(row);
        }
        weeks.pollLastEntry(); // it may not be whole
        double[] load = weeks.values().stream().mapToDouble(s -> Math.log(s[0])).toArray();
        double[] slowness =
                weeks.values().stream().mapToDouble(s -> s[1] / s[0]).toArray();
        return new PearsonsCorrelation().correlation(load, slowness);
    }
}
