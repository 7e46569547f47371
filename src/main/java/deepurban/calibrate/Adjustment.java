package deepurban.calibrate;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularValueDecomposition;

/**
 * Regression of parameters on errors (Beaumont, Zhang and Balding 2002, section 2): points whose runs lay beside the targets are moved to where they
 * would have lain on them, and spread as wide as a regression on so many points can know it. The parameters are taken as logits of their places, so
 * that none leaves its range.
 */
final class Adjustment {

    /** Ridge on the slopes, in points of full weight: errors that hang together do not blow up. */
    private static final double RIDGE = 1;

    private static final double EDGE = 1e-6;

    private Adjustment() {}

    /**
     * Returns the points moved to errors of zero.
     *
     * @param points in the unit cube
     * @param errors [point][target]
     * @param weights of the points; they add up to one
     */
    static List<double[]> of(List<double[]> points, List<double[]> errors, double[] weights) {
        RealMatrix places =
                new Array2DRowRealMatrix(points.stream().map(Adjustment::logits).toArray(double[][]::new));
        RealMatrix features = new Array2DRowRealMatrix(
                errors.stream().map(Adjustment::withOne).toArray(double[][]::new));
        RealMatrix weighted = weighted(features, weights);
        RealMatrix normal = weighted.transpose().multiply(features);
        RealMatrix inverse = inverse(normal);
        RealMatrix slopes = inverse.multiply(weighted.transpose().multiply(places));
        double stretch = stretch(normal, inverse, weights);
        RealMatrix residuals = places.subtract(features.multiply(slopes));
        double[] onTarget = slopes.getRow(0); // what is expected where all errors are zero
        return IntStream.range(0, points.size())
                .mapToObj(i -> moved(onTarget, residuals.getRow(i), stretch))
                .toList();
    }

    /** Rows with the weights of their points, as many in all as there are points. */
    private static RealMatrix weighted(RealMatrix features, double[] weights) {
        RealMatrix weighted = features.copy();
        for (int i = 0; i < weights.length; i++) {
            weighted.setRowVector(i, weighted.getRowVector(i).mapMultiply(weights[i] * weights.length));
        }
        return weighted;
    }

    private static RealMatrix inverse(RealMatrix normal) {
        RealMatrix ridge =
                MatrixUtils.createRealIdentityMatrix(normal.getRowDimension()).scalarMultiply(RIDGE);
        ridge.setEntry(0, 0, 0);
        return new SingularValueDecomposition(normal.add(ridge)).getSolver().getInverse();
    }

    /**
     * Returns by how much residuals must be stretched. They lie nearer to a plane that was fitted to them than to the true one, by the
     * degrees of freedom that the fit has used up; and where the plane is at errors of zero is itself not known but by them.
     */
    private static double stretch(RealMatrix normal, RealMatrix inverse, double[] weights) {
        double points =
                1 / Arrays.stream(weights).map(weight -> weight * weight).sum();
        double used = inverse.multiply(normal).getTrace();
        double leverage = inverse.getEntry(0, 0) * weights.length / points;
        return Math.sqrt(points / Math.max(1, points - used) * (1 + leverage));
    }

    private static double[] moved(double[] onTarget, double[] residual, double stretch) {
        return IntStream.range(0, residual.length)
                .mapToDouble(j -> 1 / (1 + Math.exp(-(onTarget[j] + stretch * residual[j]))))
                .toArray();
    }

    private static double[] logits(double[] point) {
        return Arrays.stream(point)
                .map(place -> Math.max(EDGE, Math.min(1 - EDGE, place)))
                .map(place -> Math.log(place / (1 - place)))
                .toArray();
    }

    private static double[] withOne(double[] errors) {
        double[] features = new double[errors.length + 1];
        features[0] = 1;
        System.arraycopy(errors, 0, features, 1, errors.length);
        return features;
    }
}
