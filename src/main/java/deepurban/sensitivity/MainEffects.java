package deepurban.sensitivity;

import com.fasterxml.jackson.databind.node.ValueNode;
import deepurban.design.Factor;
import deepurban.design.Points;
import deepurban.statistics.Interval;
import deepurban.statistics.Tally;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.QRDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/**
 * Main effects of the factors of any design by least squares: the change over a range, all else equal, or what a level adds to the
 * mean over the levels. In a full factorial that is the mean at the level less the mean of all.
 *
 * <p>The fit is made in each replication by itself, which is run on the same random numbers at all points; Student's interval over
 * replications then covers the chance in the model, not what a straight line leaves out (see {@link #explained}). One replication
 * has no such interval: the residuals of the fit take its place.
 */
public final class MainEffects {

    /**
     * One effect.
     *
     * @param factor index of the factor
     * @param level index of the level; −1 for the change over a range
     * @param n replications used
     * @param effect in the unit of the response; NaN if the points cannot tell
     * @param interval 95 %
     */
    public record Effect(int factor, int level, int n, double effect, Interval interval) {}

    /** An effect as a weighted sum of coefficients. */
    private record Contrast(int factor, int level, double[] weights) {}

    /** The fit for the points at which a replication is known; null where the points cannot tell the terms apart. */
    private record Fit(int[] rows, QRDecomposition solver, RealMatrix matrix) {}

    private final Points points;
    private final List<Contrast> contrasts = new ArrayList<>();
    private final Map<BitSet, Fit> fits = new HashMap<>();
    private final int terms;

    /** Prepares the terms of a design. */
    public MainEffects(Points points) {
        this.points = points;
        int count = 1;
        for (Factor factor : points.factors()) {
            count += factor.isRange() ? 1 : factor.levels().size() - 1;
        }
        terms = count;
        int next = 1;
        for (int factor = 0; factor < points.factors().size(); factor++) {
            next = addContrasts(factor, next);
        }
    }

    private int addContrasts(int index, int first) {
        Factor factor = points.factors().get(index);
        if (factor.isRange()) {
            contrasts.add(new Contrast(index, -1, unit(first)));
            return first + 1;
        }
        int last = factor.levels().size() - 1;
        double[] rest = new double[terms];
        for (int level = 0; level < last; level++) {
            contrasts.add(new Contrast(index, level, unit(first + level)));
            rest[first + level] = -1;
        }
        contrasts.add(new Contrast(index, last, rest));
        return first + last;
    }

    private double[] unit(int term) {
        double[] weights = new double[terms];
        weights[term] = 1;
        return weights;
    }

    private double[] row(int point) {
        double[] row = new double[terms];
        row[0] = 1;
        int next = 1;
        List<ValueNode> values = points.values(point);
        for (int i = 0; i < values.size(); i++) {
            Factor factor = points.factors().get(i);
            if (factor.isRange()) {
                row[next++] = factor.position(values.get(i).doubleValue()) - 0.5;
                continue;
            }
            int last = factor.levels().size() - 1;
            int level = factor.levels().indexOf(values.get(i));
            for (int term = 0; term < last; term++) {
                row[next++] = level == last ? -1 : level == term ? 1 : 0;
            }
        }
        return row;
    }

    /**
     * Returns the effects, factor by factor.
     *
     * @param response [replication][point]; NaN where it is not known
     */
    public List<Effect> of(double[][] response) {
        double[][] coefficients =
                Arrays.stream(response).map(this::coefficients).toArray(double[][]::new);
        List<Effect> effects = new ArrayList<>();
        for (Contrast contrast : contrasts) {
            Tally tally = new Tally();
            for (double[] fitted : coefficients) {
                if (fitted.length > 0) {
                    tally.add(dot(contrast.weights(), fitted));
                }
            }
            Interval interval = response.length == 1 && tally.count() == 1
                    ? fromResiduals(contrast, response[0], tally.mean())
                    : Interval.of(tally.mean(), tally.standardDeviation(), tally.count(), 0.95);
            effects.add(new Effect(contrast.factor(), contrast.level(), (int) tally.count(), tally.mean(), interval));
        }
        return effects;
    }

    /** Returns the share of the variance between points, over their means, that main effects explain; NaN if unknown. */
    public double explained(double[][] response) {
        double[] means = means(response);
        double[] fitted = coefficients(means);
        if (fitted.length == 0) {
            return Double.NaN;
        }
        Tally all = new Tally();
        Tally left = new Tally();
        for (int point = 0; point < means.length; point++) {
            if (!Double.isNaN(means[point])) {
                all.add(means[point]);
                left.add(means[point] - dot(row(point), fitted));
            }
        }
        return all.variance() > 0 ? 1 - left.variance() / all.variance() : Double.NaN;
    }

    /** Returns the mean of each point over the replications; NaN where one is not known. */
    public static double[] means(double[][] response) {
        double[] means = new double[response[0].length];
        for (double[] replication : response) {
            for (int point = 0; point < means.length; point++) {
                means[point] += replication[point] / response.length;
            }
        }
        return means;
    }

    /** Returns the coefficients; none if the points cannot tell. */
    private double[] coefficients(double[] response) {
        BitSet known = new BitSet();
        for (int point = 0; point < response.length; point++) {
            known.set(point, !Double.isNaN(response[point]));
        }
        Fit fit = fits.computeIfAbsent(known, this::fit);
        if (fit.solver() == null) {
            return new double[0];
        }
        double[] used =
                Arrays.stream(fit.rows()).mapToDouble(row -> response[row]).toArray();
        return fit.solver().getSolver().solve(new ArrayRealVector(used, false)).toArray();
    }

    private Fit fit(BitSet known) {
        int[] rows = known.stream().toArray();
        if (rows.length < terms) {
            return new Fit(rows, null, null);
        }
        double[][] matrix = Arrays.stream(rows).mapToObj(this::row).toArray(double[][]::new);
        RealMatrix design = new Array2DRowRealMatrix(matrix, false);
        QRDecomposition solver = new QRDecomposition(design, 1e-10);
        return new Fit(rows, solver.getSolver().isNonSingular() ? solver : null, design);
    }

    private Interval fromResiduals(Contrast contrast, double[] response, double effect) {
        BitSet known = new BitSet();
        for (int point = 0; point < response.length; point++) {
            known.set(point, !Double.isNaN(response[point]));
        }
        Fit fit = fits.get(known);
        int freedom = fit.rows().length - terms;
        if (freedom < 1) {
            return Interval.UNKNOWN;
        }
        RealVector fitted = fit.matrix().operate(new ArrayRealVector(coefficients(response), false));
        double squares = 0;
        for (int i = 0; i < fit.rows().length; i++) {
            double residual = response[fit.rows()[i]] - fitted.getEntry(i);
            squares += residual * residual;
        }
        RealMatrix r = fit.solver().getR().getSubMatrix(0, terms - 1, 0, terms - 1);
        RealVector turned = new ArrayRealVector(contrast.weights());
        MatrixUtils.solveLowerTriangularSystem(r.transpose(), turned);
        double error = Math.sqrt(squares / freedom) * turned.getNorm();
        double half = new TDistribution(null, freedom).inverseCumulativeProbability(0.975) * error;
        return new Interval(effect - half, effect + half);
    }

    private static double dot(double[] weights, double[] values) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * values[i];
        }
        return sum;
    }
}
