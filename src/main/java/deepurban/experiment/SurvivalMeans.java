package deepurban.experiment;

import deepurban.observe.RunRecord.SurvivalCurve;
import deepurban.statistics.Interval;
import deepurban.statistics.Tally;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Mean of the survival curves of one arm over its replications, read off at the end of each day of the first year (or
 * of the time observed, if that is shorter). Mutable; for one thread.
 */
public final class SurvivalMeans {

    private static final int YEAR = 365;

    private final int days;
    private final Map<String, Tally[]> byClass = new LinkedHashMap<>();

    /** Makes room for the curves of runs that were observed for {@code observedDays}. */
    SurvivalMeans(int observedDays) {
        days = Math.min(YEAR, observedDays);
    }

    /** Adds the curves of one run; a curve without steps stays at one. */
    void add(List<SurvivalCurve> curves) {
        for (SurvivalCurve curve : curves) {
            Tally[] tallies = byClass.computeIfAbsent(curve.problemClass(), name -> empty());
            for (int day = 0; day <= days; day++) {
                double share = at(curve, day);
                if (!Double.isNaN(share)) {
                    tallies[day].add(share);
                }
            }
        }
    }

    private Tally[] empty() {
        Tally[] tallies = new Tally[days + 1];
        Arrays.setAll(tallies, day -> new Tally());
        return tallies;
    }

    /** Reads a step function: one before its first step, then the value of the last step taken. */
    static double at(SurvivalCurve curve, double day) {
        int place = Arrays.binarySearch(curve.days(), day);
        int step = place >= 0 ? place : -place - 2;
        return step < 0 ? 1 : curve.survival()[step];
    }

    /** Returns the names of the classes, {@code all} among them. */
    public List<String> classes() {
        return List.copyOf(byClass.keySet());
    }

    /** Returns the last day that is read off. */
    public int lastDay() {
        return days;
    }

    /** Returns the mean share that is not yet resolved at the end of a day. */
    public double mean(String problemClass, int day) {
        return byClass.get(problemClass)[day].mean();
    }

    /** Returns the 95 % interval of the mean over runs. */
    public Interval interval(String problemClass, int day) {
        Tally tally = byClass.get(problemClass)[day];
        return Interval.of(tally.mean(), tally.standardDeviation(), tally.count(), 0.95);
    }
}
