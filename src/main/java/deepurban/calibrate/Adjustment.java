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
 * would have lain on them. The parameters are taken as logits of their places, so that none leaves its range.
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
        RealMatrix slopes = slopes(features, places, weights);
        return IntStream.range(0, points.size())
                .mapToObj(i -> moved(places.getRow(i), errors.get(i), slopes))
                .toList();
    }

    private static RealMatrix slopes(RealMatrix features, RealMatrix places, double[] weights) {
        RealMatrix weighted = features.copy();
        for (int i = 0; i < weights.length; i++) {
            weighted.setRowVector(i, weighted.getRowVector(i).mapMultiply(weights[i] * weights.length));
        }
        int n = features.getColumnDimension();
        RealMatrix ridge = MatrixUtils.createRealIdentityMatrix(n).scalarMultiply(RIDGE);
        ridge.setEntry(0, 0, 0);
        RealMatrix normal = weighted.transpose().multiply(features).add(ridge);
        return new SingularValueDecomposition(normal)
                .getSolver()
                .solve(weighted.transpose().multiply(places));
    }

    private static double[] moved(double[] place, double[] errors, RealMatrix slopes) {
        double[] moved = place.clone();
        for (int j = 0; j < moved.length; j++) {
            for (int k = 0; k < errors.length; k++) {
                moved[j] -= errors[k] * slopes.getEntry(k + 1, j);
            }
            moved[j] = 1 / (1 + Math.exp(-moved[j]));
        }
        return moved;
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
