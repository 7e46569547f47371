package deepurban.pattern;

import deepurban.observe.ProblemRow;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.descriptive.rank.Median;

/** Problems voiced a day (P2, S8): how much more they vary than a Poisson number, and how few come at weekends. */
public final class Arrivals {

    /** Weekdays of the moving mean that is taken off as trend. */
    private static final int TREND = 41;

    private Arrivals() {}

    /** Returns voiced problems by day from {@link Sample#from}. */
    public static double[] byDay(List<ProblemRow> voiced, Sample sample) {
        double[] counts = new double[sample.until() - sample.from()];
        voiced.forEach(row -> counts[(int) row.voiced() - sample.from()]++);
        return counts;
    }

    /** Returns the counts of Monday to Friday alone, or of the weekend alone; {@code first} is the date of the first. */
    public static double[] days(double[] counts, LocalDate first, boolean weekend) {
        List<Double> chosen = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            if (first.plusDays(i).getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0 == weekend) {
                chosen.add(counts[i]);
            }
        }
        return chosen.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Returns the variance about the trend, over the trend: 1 for a Poisson number. */
    public static double varianceToMean(double[] counts) {
        int half = TREND / 2;
        double sum = 0;
        int n = 0;
        for (int i = half; i < counts.length - half; i++) {
            double trend = StatUtils.mean(counts, i - half, TREND);
            if (trend > 0) {
                sum += (counts[i] - trend) * (counts[i] - trend) / trend;
                n++;
            }
        }
        // The day itself is part of the moving mean, which takes 1/TREND off its variance.
        return sum / n * TREND / (TREND - 1.0);
    }

    /** Returns the size k of the negative binomial law of a weekday's count: mean / (variance-to-mean − 1). */
    public static double size(double[] counts) {
        return StatUtils.mean(counts) / (varianceToMean(counts) - 1);
    }

    /** Returns the median over classes of {@link #size} on weekdays; classes with no surplus of variance count as infinite. */
    public static double sizeByClass(Sample sample) {
        List<ProblemRow> voiced = sample.voiced();
        TreeMap<String, List<ProblemRow>> classes = new TreeMap<>();
        voiced.forEach(row -> classes.computeIfAbsent(row.problemClass(), name -> new ArrayList<>())
                .add(row));
        double[] sizes = classes.values().stream()
                .mapToDouble(rows -> size(weekdays(rows, sample)))
                .map(k -> k > 0 ? k : Double.MAX_VALUE)
                .toArray();
        return new Median().evaluate(sizes);
    }

    /** Returns the variance-to-mean of all voiced problems on weekdays. */
    public static double townVarianceToMean(Sample sample) {
        return varianceToMean(weekdays(sample.voiced(), sample));
    }

    /** Returns the mean of a weekend day over the mean of a weekday. */
    public static double weekend(Sample sample) {
        double[] counts = byDay(sample.voiced(), sample);
        LocalDate first = sample.start().plusDays(sample.from());
        return StatUtils.mean(days(counts, first, true)) / StatUtils.mean(days(counts, first, false));
    }

    private static double[] weekdays(List<ProblemRow> rows, Sample sample) {
        return days(byDay(rows, sample), sample.start().plusDays(sample.from()), false);
    }
}
