package deepurban.calibrate;

/**
 * The law of the cases of a day: negative binomial, or Poisson where days scatter by chance alone.
 *
 * @param mean expected cases, at least 0
 * @param shape size of the negative binomial law: its variance is {@code mean + mean² / shape}; 0: Poisson
 */
record CountLaw(double mean, double shape) {

    /** What lies beyond holds less than this. */
    private static final double REST = 1e-12;

    private static final int MOST = 10_000_000;

    /**
     * Returns the continuous ranked probability score of an observation: the sum over counts of the squared distance of the two distribution
     * functions (Gneiting and Raftery 2007, doi:10.1198/016214506000001437); in cases, the less the better.
     */
    double score(int observed) {
        double each = Math.exp(logOfNone());
        double below = 0;
        double score = 0;
        for (int k = 0; k < MOST && (k < observed || 1 - below > REST); k++) {
            below += each;
            double distance = below - (k >= observed ? 1 : 0);
            score += distance * distance;
            each *= next(k);
        }
        return score;
    }

    private double logOfNone() {
        return shape == 0 ? -mean : -shape * Math.log1p(mean / shape);
    }

    /** Returns the probability of {@code k + 1} over that of {@code k}. */
    private double next(int k) {
        return shape == 0 ? mean / (k + 1) : (k + shape) / (k + 1) * mean / (shape + mean);
    }
}
