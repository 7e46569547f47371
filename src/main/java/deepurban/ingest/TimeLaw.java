package deepurban.ingest;

import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.distribution.LogNormalDistribution;
import org.apache.commons.math3.distribution.RealDistribution;
import org.apache.commons.math3.distribution.WeibullDistribution;

/** Laws of the time to closing that are fitted, each with two parameters. */
enum TimeLaw {
    /** The logarithm is normal: parameters are its mean and standard deviation. */
    LOGNORMAL {
        @Override
        RealDistribution law(double[] p) {
            return new LogNormalDistribution(null, p[0], StrictMath.exp(p[1]));
        }

        @Override
        double[] start(double logMean, double logSpread) {
            return new double[] {logMean, StrictMath.log(logSpread)};
        }
    },
    /** Gamma: parameters are the logarithms of shape and scale. */
    GAMMA {
        @Override
        RealDistribution law(double[] p) {
            return new GammaDistribution(null, StrictMath.exp(p[0]), StrictMath.exp(p[1]));
        }

        @Override
        double[] start(double logMean, double logSpread) {
            double shape = Math.max(0.05, 1 / (logSpread * logSpread));
            return new double[] {StrictMath.log(shape), logMean - StrictMath.log(shape) + logSpread * logSpread / 2};
        }
    },
    /** Weibull: parameters are the logarithms of shape and scale. */
    WEIBULL {
        @Override
        RealDistribution law(double[] p) {
            return new WeibullDistribution(null, StrictMath.exp(p[0]), StrictMath.exp(p[1]));
        }

        @Override
        double[] start(double logMean, double logSpread) {
            // The logarithm of a Weibull variate has the standard deviation pi / (shape √6).
            double shape = Math.PI / (logSpread * Math.sqrt(6));
            return new double[] {StrictMath.log(shape), logMean + 0.5772156649 / shape};
        }
    };

    /** Returns the law of two unbounded parameters. */
    abstract RealDistribution law(double[] parameters);

    /** Returns parameters to start from, given mean and standard deviation of the logarithm. */
    abstract double[] start(double logMean, double logSpread);

    /** Returns the name as in files. */
    String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
