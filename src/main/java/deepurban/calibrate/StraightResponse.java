package deepurban.calibrate;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.linear.SingularValueDecomposition;

/**
 * The errors near a point as straight functions of the parameters: weighted least squares through the points tried, the nearer the
 * heavier (a local linear regression), with a touch of ridge, because near points may not span all directions.
 *
 * @param centre the point
 * @param errors fitted there, in the order of the targets
 * @param slopes [target][parameter], change of the error over the whole range of the parameter
 */
record StraightResponse(double[] centre, RealVector errors, RealMatrix slopes) {

    /** Ridge on slopes, of the weight of one point: only where nothing else decides. */
    private static final double RIDGE = 1e-6;

    /** So many times the points that a plane needs have a good part of the weight. */
    private static final double CROWD = 1.5;

    /** Fits the errors around one of the points tried, through which it goes. */
    static StraightResponse around(Tried centre, List<Tried> tried) {
        int n = centre.point().length;
        double reach = reach(centre, tried, (int) Math.ceil(CROWD * n) + 1);
        RealMatrix normal = MatrixUtils.createRealIdentityMatrix(n).scalarMultiply(RIDGE);
        RealMatrix right = new Array2DRowRealMatrix(n, centre.errors().length);
        RealVector middle = new ArrayRealVector(centre.point());
        RealVector level = new ArrayRealVector(centre.errors());
        for (Tried one : tried) {
            RealVector step = new ArrayRealVector(one.point()).subtract(middle);
            double length = step.getNorm();
            if (length > 0) {
                double weight = weight(one, length / reach) / (length * length);
                RealVector rise = new ArrayRealVector(one.errors()).subtract(level);
                normal = normal.add(step.outerProduct(step).scalarMultiply(weight));
                right = right.add(step.outerProduct(rise).scalarMultiply(weight));
            }
        }
        RealMatrix slopes = new SingularValueDecomposition(normal).getSolver().solve(right);
        return new StraightResponse(centre.point().clone(), level, slopes.transpose());
    }

    /** A point with an error that was cut off tells no slope. */
    private static double weight(Tried one, double distance) {
        boolean isCutOff = false;
        for (double error : one.errors()) {
            isCutOff |= Math.abs(error) >= Target.FARTHEST;
        }
        return isCutOff ? 1e-3 * Math.exp(-distance * distance) : Math.exp(-distance * distance);
    }

    private static double reach(Tried centre, List<Tried> tried, int crowd) {
        RealVector middle = new ArrayRealVector(centre.point());
        double[] distances = tried.stream()
                .map(one -> new ArrayRealVector(one.point()).getDistance(middle))
                .filter(distance -> distance > 0)
                .sorted(Comparator.naturalOrder())
                .mapToDouble(Double::doubleValue)
                .toArray();
        return distances.length == 0 ? 1 : distances[Math.min(crowd, distances.length) - 1];
    }

    /** Returns Fisher's information about the parameters: of straight responses with unit errors. */
    RealMatrix information() {
        return slopes.transpose().multiply(slopes);
    }

    /**
     * Returns the point of least misfit inside the unit cube, not farther than {@code reach} in any parameter; those in {@code held} stay
     * where {@code from} has them. Coordinate descent: the misfit is a bowl, so it arrives.
     */
    double[] best(double[] from, boolean[] held, double reach) {
        RealMatrix information = information();
        double[] point = from.clone();
        RealVector gradient = slopes.transpose()
                .operate(errors.add(slopes.operate(new ArrayRealVector(from).subtract(new ArrayRealVector(centre)))));
        for (int sweep = 0; sweep < 500; sweep++) {
            double moved = 0;
            for (int i = 0; i < point.length; i++) {
                double curvature = information.getEntry(i, i);
                if (!held[i] && curvature > 0) {
                    double low = Math.max(0, centre[i] - reach);
                    double high = Math.min(1, centre[i] + reach);
                    double next = Math.max(low, Math.min(high, point[i] - gradient.getEntry(i) / curvature));
                    double step = next - point[i];
                    gradient = gradient.add(information.getColumnVector(i).mapMultiply(step));
                    point[i] = next;
                    moved = Math.max(moved, Math.abs(step));
                }
            }
            if (moved < 1e-9) {
                break;
            }
        }
        return point;
    }

    /** Returns the misfit that a straight response would have at a point. */
    double misfit(double[] point) {
        RealVector there = errors.add(slopes.operate(new ArrayRealVector(point).subtract(new ArrayRealVector(centre))));
        return there.dotProduct(there);
    }

    /** Returns the covariance of the estimates in the unit cube; directions without information get the width of the cube. */
    RealMatrix covariance() {
        double widest = 12; // variance 1/12: what is known of a place in [0, 1] without any data
        RealMatrix information = information();
        RealMatrix known = information.add(MatrixUtils.createRealIdentityMatrix(information.getRowDimension())
                .scalarMultiply(widest));
        return MatrixUtils.inverse(known);
    }

    /** Returns the standard deviations of the estimates. */
    double[] deviations() {
        RealMatrix covariance = covariance();
        return IntStream.range(0, covariance.getRowDimension())
                .mapToDouble(i -> Math.sqrt(covariance.getEntry(i, i)))
                .toArray();
    }
}
