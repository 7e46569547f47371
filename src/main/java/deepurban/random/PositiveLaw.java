package deepurban.random;

import org.apache.commons.math3.special.Beta;
import org.apache.commons.math3.special.Gamma;

/**
 * A law on the positive numbers whose quantiles are found by Newton's method, each from the one before; serves
 * {@link QuantileTable}.
 *
 * <p>The special functions are those of Commons Math 3. Quantiles are right to about 1e-12 of their value in both
 * tails; Commons Math's own inversions stop at an absolute error of 1e-9, which is too coarse for a tail.
 */
abstract class PositiveLaw {

    private static final int NEWTON_STEPS = 200;
    private static final double TOLERANCE = 1e-12;

    abstract double density(double x);

    /** {@code P(X <= x)}, with small relative error where it is small. */
    abstract double below(double x);

    /** A first guess of the quantile of {@code u} far out in the lower tail; {@link #below} must not be 0 there. */
    abstract double start(double u);

    /**
     * The quantiles of rising probabilities up to 1/2.
     *
     * <p>Steps are taken in ln x and ln P: nearly straight in the tail, and for nearly all laws here concave, so that
     * Newton's method does not overshoot from the quantile before.
     */
    final double[] quantiles(double[] probabilities) {
        double[] values = new double[probabilities.length];
        double guess = start(probabilities[0]);
        for (int i = 0; i < values.length; i++) {
            guess = quantile(probabilities[i], guess);
            values[i] = guess;
        }
        return values;
    }

    private double quantile(double u, double guess) {
        double x = guess;
        for (int i = 0; i < NEWTON_STEPS; i++) {
            double p = below(x);
            double step = (StrictMath.log(u) - StrictMath.log(p)) * p / (x * density(x));
            x *= StrictMath.exp(step);
            if (Math.abs(step) < TOLERANCE) {
                return x;
            }
        }
        throw new IllegalStateException("no quantile found for " + u);
    }

    /** The gamma law with scale 1. */
    static final class GammaLaw extends PositiveLaw {

        private final double shape;
        private final double logGamma;

        GammaLaw(double shape) {
            this.shape = shape;
            this.logGamma = Gamma.logGamma(shape);
        }

        @Override
        double density(double x) {
            return StrictMath.exp((shape - 1) * StrictMath.log(x) - x - logGamma);
        }

        @Override
        double below(double x) {
            return Gamma.regularizedGammaP(shape, x);
        }

        /** The larger of the leading term of the law at 0, which lies below, and the guess of Wilson and Hilferty. */
        @Override
        double start(double u) {
            double leading = StrictMath.exp((StrictMath.log(u * shape) + logGamma) / shape);
            double root = 1 - 1 / (9 * shape) + Variates.normal(u) / (3 * Math.sqrt(shape));
            return Math.max(leading, root > 0 ? shape * root * root * root : 0);
        }

        /**
         * The values that are exceeded with rising probabilities up to 1/2, found from the median outwards.
         *
         * <p>Steps are taken in x and ln Q, which is straight in the tail, concave for shapes above 1 and convex below.
         */
        double[] upperQuantiles(double[] probabilities, double median) {
            double[] values = new double[probabilities.length];
            double guess = median;
            for (int i = values.length - 1; i >= 0; i--) {
                guess = upperQuantile(probabilities[i], guess);
                values[i] = guess;
            }
            return values;
        }

        private double upperQuantile(double v, double guess) {
            double x = guess;
            for (int i = 0; i < NEWTON_STEPS; i++) {
                double q = Gamma.regularizedGammaQ(shape, x);
                double step = (StrictMath.log(q) - StrictMath.log(v)) * q / density(x);
                x += step;
                if (Math.abs(step) < TOLERANCE * x) {
                    return x;
                }
            }
            throw new IllegalStateException("no quantile found for 1 - " + v);
        }
    }

    /** The beta law; its upper half is the lower half of its mirror image. */
    static final class BetaLaw extends PositiveLaw {

        private final double a;
        private final double b;
        private final double logBeta;

        BetaLaw(double a, double b) {
            this.a = a;
            this.b = b;
            this.logBeta = Beta.logBeta(a, b);
        }

        @Override
        double density(double x) {
            return StrictMath.exp((a - 1) * StrictMath.log(x) + (b - 1) * StrictMath.log1p(-x) - logBeta);
        }

        @Override
        double below(double x) {
            return Beta.regularizedBeta(x, a, b);
        }

        /** The larger of the leading term of the law at 0 and the normal guess. */
        @Override
        double start(double u) {
            double leading = StrictMath.exp((StrictMath.log(u * a) + logBeta) / a);
            double mean = a / (a + b);
            double sd = Math.sqrt(mean * (1 - mean) / (a + b + 1));
            return Math.max(leading, mean + sd * Variates.normal(u));
        }
    }
}
