package deepurban.problem;

import deepurban.parameters.ProblemClass;
import deepurban.random.QuantileTable;
import deepurban.random.Stream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The classes of problems in the order of their names, with what hot loops need laid out as arrays. Immutable. */
public final class ProblemClasses {

    private final List<String> names;
    private final ProblemClass[] classes;
    private final long[] keys;
    private final int[][] departments; // [class][stage]
    private final double[][] departmentShare; // [class][stage]
    private final double[][] landFactor; // [class][land type]
    private final double[][] weekdayFactor; // [class][weekday from Monday]
    private final double[] medianHours; // [class], of the lognormal law with the stated mean
    private final QuantileTable[] severity; // [class]
    private final QuantileTable[] shock; // [class]; null: none

    /** Compiles the classes; {@code departmentNames} gives each department its number. */
    public ProblemClasses(Map<String, ProblemClass> problems, List<String> departmentNames) {
        names = problems.keySet().stream().sorted().toList();
        int n = names.size();
        classes = names.stream().map(problems::get).toArray(ProblemClass[]::new);
        keys = names.stream().mapToLong(Stream::name).toArray();
        departments = new int[n][];
        departmentShare = new double[n][];
        landFactor = new double[n][];
        weekdayFactor = new double[n][];
        medianHours = new double[n];
        severity = Arrays.stream(classes)
                .parallel()
                .map(ProblemClasses::severityLaw)
                .toArray(QuantileTable[]::new);
        shock = Arrays.stream(classes).parallel().map(ProblemClasses::shockLaw).toArray(QuantileTable[]::new);
        for (int c = 0; c < n; c++) {
            ProblemClass p = classes[c];
            List<String> needed = new ArrayList<>(p.departments().keySet());
            departments[c] = needed.stream().mapToInt(departmentNames::indexOf).toArray();
            departmentShare[c] =
                    needed.stream().mapToDouble(p.departments()::get).toArray();
            landFactor[c] = p.landFactor().toArray();
            weekdayFactor[c] = p.weekdayFactor().toArray();
            medianHours[c] = p.hoursMean() * StrictMath.exp(-p.hoursSigma() * p.hoursSigma() / 2);
        }
    }

    private static QuantileTable severityLaw(ProblemClass p) {
        double mean = p.severityMean();
        return QuantileTable.beta(
                atLeast(mean * p.severityConcentration()), atLeast((1 - mean) * p.severityConcentration()));
    }

    private static QuantileTable shockLaw(ProblemClass p) {
        return p.shockShape() > 0 ? QuantileTable.gamma(atLeast(p.shockShape())) : null;
    }

    /** The tables of quantiles go down to this shape. */
    private static double atLeast(double shape) {
        return Math.max(0.1, shape);
    }

    /** Returns the names, in order. */
    public List<String> names() {
        return names;
    }

    /** Returns the number of classes. */
    public int count() {
        return classes.length;
    }

    /** Returns the parameters of a class. */
    public ProblemClass get(int c) {
        return classes[c];
    }

    /** Returns the key of a class, made from its name. */
    long key(int c) {
        return keys[c];
    }

    /** Returns the number of departments that a problem of the class may need. */
    public int stages(int c) {
        return departments[c].length;
    }

    /** Returns the department of a stage. */
    public int department(int c, int stage) {
        return departments[c][stage];
    }

    /** Returns the share of problems that need a stage; the first is always needed. */
    double departmentShare(int c, int stage) {
        return stage == 0 ? 1 : departmentShare[c][stage];
    }

    /** Returns the factor of the rate on a land type (ordinal). */
    double landFactor(int c, int landType) {
        return landFactor[c][landType];
    }

    /** Returns the factor of the rate on a day of the week, 0 for Monday. */
    double weekdayFactor(int c, int weekday) {
        return weekdayFactor[c][weekday];
    }

    /** Returns the greatest factor over the land types. */
    double greatestLandFactor(int c) {
        return java.util.Arrays.stream(landFactor[c]).max().orElse(0);
    }

    /** Returns the median of the lognormal law of hours that has the stated mean. */
    public double medianHours(int c) {
        return medianHours[c];
    }

    /** Returns the severity at a quantile, in (0,1]. */
    double severity(int c, double u) {
        return Math.max(1e-6, severity[c].at(u));
    }

    /** Returns the shock of the day at a quantile; mean 1. */
    double shock(int c, double u) {
        return shock[c] == null ? 1 : shock[c].at(u);
    }
}
