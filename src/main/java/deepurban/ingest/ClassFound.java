package deepurban.ingest;

import deepurban.statistics.DurationHistogram;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * What a part of the records shows of a class.
 *
 * @param name name in the scenario
 * @param label what the records call it
 * @param tally its counts
 * @param pattern how its reports come in
 * @param atOnce share closed as soon as it was opened; 0 where only dates are known
 * @param fits laws of its times, the best first; none with fewer than ten closings
 */
record ClassFound(
        String name, String label, ClassTally tally, ArrivalPattern pattern, double atOnce, List<LawFit> fits) {

    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);
    private static final double[] SHARES = {0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6};
    private static final double LEAST_SIGMA = 0.05;
    private static final double MOST_SIGMA = 4;
    private static final double SHORTEST = 0.001; // days

    static ClassFound of(String name, String label, ClassTally tally, Tally part) {
        LocalDate from = LocalDate.ofEpochDay(part.from());
        ArrivalPattern pattern = ArrivalPattern.of(tally.arrivals.between(part.from(), part.until()), from);
        return new ClassFound(
                name,
                label,
                tally,
                pattern,
                part.isByDates() ? 0 : atOnce(tally.times),
                LawFit.all(tally.times, tally.effectiveShare(), part.isByDates()));
    }

    /** Returns the share closed in the first bin of a histogram, that is within 84 seconds. */
    private static double atOnce(DurationHistogram times) {
        double all = times.events() + times.censored();
        return all == 0 ? 0 : times.eventsIn(0) / all;
    }

    DurationHistogram times() {
        return tally.times;
    }

    /** Returns the Kaplan–Meier median in days; NaN if fewer than half are known to be closed. */
    double median() {
        return quantile(0.5);
    }

    /** Returns the time in days by which a share of them was closed, after Kaplan and Meier; NaN if it is not known. */
    double quantile(double share) {
        return times().quantile(share);
    }

    Optional<LawFit> best() {
        return fits.stream().findFirst();
    }

    /** Returns the time in days by which a share of those was closed that were not closed at once; NaN if it is not known. */
    private double later(double share) {
        return quantile(atOnce + (1 - atOnce) * share);
    }

    /** Returns the median that the scenario starts from, of what is not closed at once: observed, or that of the best law. */
    double startMedian() {
        double observed = later(0.5);
        double fitted = best().map(fit -> fit.distribution().inverseCumulativeProbability(0.5))
                .orElse(1.0);
        return Math.max(SHORTEST, Double.isNaN(observed) ? fitted : observed);
    }

    /** Returns the spread of the logarithm that leads from the median to the highest of the upper quantiles that is known. */
    double startSigma() {
        for (double share : SHARES) {
            double time = later(share);
            if (time > startMedian()) {
                double sigma = StrictMath.log(time / startMedian()) / NORMAL.inverseCumulativeProbability(share);
                return Math.max(LEAST_SIGMA, Math.min(MOST_SIGMA, sigma));
            }
        }
        return fits.stream()
                .filter(fit -> fit.law() == TimeLaw.LOGNORMAL)
                .mapToDouble(fit -> StrictMath.exp(fit.parameters()[1]))
                .map(sigma -> Math.max(LEAST_SIGMA, Math.min(MOST_SIGMA, sigma)))
                .findFirst()
                .orElse(1.5);
    }

    /** Returns the standard error of a quantile from the error of the share and the slope of the curve; NaN if it is not known. */
    double standardError(double share) {
        double at = times().quantile(share);
        double n = tally.effectiveCases();
        double width = Math.min(0.09, 2 * Math.sqrt(share * (1 - share) / n));
        double low = times().quantile(Math.max(0.001, share - width));
        double high = times().quantile(Math.min(0.999, share + width));
        if (Double.isNaN(at)) {
            return Double.NaN;
        }
        // Between the quantiles of p ± w lie as many standard errors as w holds of those of the share itself. Where the
        // curve ends, its lower side tells.
        double slope = Double.isNaN(high) ? (at - low) / width : (high - low) / (2 * width);
        return Math.max(1e-4, slope * Math.sqrt(share * (1 - share) / n));
    }
}
