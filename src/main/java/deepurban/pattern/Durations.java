package deepurban.pattern;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import deepurban.observe.ProblemRow;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.descriptive.rank.Median;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;

/** Times from voicing to closing (P1, S6, S7, S12): spread, skew, and what explains them. */
public final class Durations {

    /** A class or place with fewer closings says nothing of its own. */
    private static final int FEWEST = 30;

    private static final double TAIL = 0.05;

    private Durations() {}

    /** Returns the standard deviation of the logarithm of hours over all closings (S6, pooled). */
    public static double spread(List<ProblemRow> closed) {
        return Math.sqrt(StatUtils.variance(logs(closed)));
    }

    /** Returns the median over classes of the standard deviation of log hours within the class (S6). */
    public static double spreadWithin(List<ProblemRow> closed) {
        return median(groups(closed, ProblemRow::problemClass).stream()
                .mapToDouble(Durations::spread)
                .toArray());
    }

    /** Returns mean over median of hours (S6). */
    public static double skew(List<ProblemRow> closed) {
        double[] hours = hours(closed);
        return StatUtils.mean(hours) / median(hours);
    }

    /** Returns Hill's index of the longest twentieth (P1): the smaller, the heavier the tail. */
    public static double tailIndex(List<ProblemRow> closed) {
        double[] sorted = hours(closed);
        java.util.Arrays.sort(sorted);
        int k = (int) (sorted.length * TAIL);
        double threshold = Math.log(sorted[sorted.length - k - 1]);
        double sum = 0;
        for (int i = sorted.length - k; i < sorted.length; i++) {
            sum += Math.log(sorted[i]) - threshold;
        }
        return k / sum;
    }

    /** Returns the share of the variance of log hours that lies between groups (S7): eta squared. */
    public static double explained(List<ProblemRow> closed, Function<ProblemRow, String> group) {
        double mean = StatUtils.mean(logs(closed));
        double between = 0;
        for (List<ProblemRow> rows : closed.stream().collect(groupingBy(group)).values()) {
            double apart = StatUtils.mean(logs(rows)) - mean;
            between += rows.size() * apart * apart;
        }
        return between / (StatUtils.variance(logs(closed)) * (closed.size() - 1));
    }

    /** Returns, as median over classes, P90/P10 of the median hours of places (S12). */
    public static double unequalWait(List<ProblemRow> closed) {
        return median(groups(closed, ProblemRow::problemClass).stream()
                .mapToDouble(rows -> spreadOfMedians(groups(rows, ProblemRow::subdistrict)))
                .filter(Double::isFinite)
                .toArray());
    }

    private static double spreadOfMedians(Collection<List<ProblemRow>> places) {
        if (places.size() < 2) {
            return Double.NaN;
        }
        double[] medians =
                places.stream().mapToDouble(rows -> median(hours(rows))).toArray();
        Percentile percentile = new Percentile().withEstimationType(Percentile.EstimationType.R_7);
        percentile.setData(medians);
        return percentile.evaluate(90) / percentile.evaluate(10);
    }

    private static Collection<List<ProblemRow>> groups(List<ProblemRow> rows, Function<ProblemRow, String> group) {
        Map<String, List<ProblemRow>> all = rows.stream().collect(groupingBy(group, TreeMap::new, toList()));
        return all.values().stream().filter(some -> some.size() >= FEWEST).toList();
    }

    private static double median(double[] values) {
        return new Median().evaluate(values);
    }

    private static double[] hours(List<ProblemRow> rows) {
        return rows.stream().mapToDouble(Sample::hours).toArray();
    }

    private static double[] logs(List<ProblemRow> rows) {
        return rows.stream().mapToDouble(Sample::logHours).toArray();
    }
}
