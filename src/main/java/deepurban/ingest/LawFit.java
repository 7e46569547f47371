package deepurban.ingest;

import deepurban.statistics.DurationHistogram;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.distribution.RealDistribution;
import org.apache.commons.math3.exception.MathIllegalArgumentException;
import org.apache.commons.math3.exception.TooManyEvaluationsException;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.PointValuePair;
import org.apache.commons.math3.optim.SimpleValueChecker;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.SimplexOptimizer;

/**
 * A law fitted to times of which some are cut off, by maximum likelihood over bins of 4 % of their value.
 *
 * @param law the law
 * @param parameters its parameters
 * @param aic Akaike's information criterion (1974): the less, the better
 */
record LawFit(TimeLaw law, double[] parameters, double aic) {

    /** Bins of the histogram that are taken together: four percent of a time instead of half a percent. */
    private static final int TOGETHER = 8;

    private static final long FEWEST = 10;
    private static final int MOST_EVALUATIONS = 2_000;
    private static final double SMALLEST = 1e-300;

    /** Times between two edges: how many ended there, and how many were cut off. */
    private record Bin(double from, double to, double ended, double cutOff) {}

    /** Returns the fits of all laws, the best first; none with fewer than ten closings. What was counted counts {@code share} each. */
    static List<LawFit> all(DurationHistogram times, double share, boolean byDates) {
        List<Bin> bins = bins(times, share, byDates);
        if (share * times.events() < FEWEST) {
            return List.of();
        }
        double[] logs = logMoments(bins);
        return Arrays.stream(TimeLaw.values())
                .map(law -> fit(law, bins, law.start(logs[0], logs[1])))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingDouble(LawFit::aic))
                .toList();
    }

    RealDistribution distribution() {
        return law.law(parameters);
    }

    private static List<Bin> bins(DurationHistogram times, double share, boolean byDates) {
        List<Bin> bins = new ArrayList<>();
        int bin = 0;
        while (bin < DurationHistogram.bins()) {
            int last = bin == 0 ? 0 : Math.min(bin + TOGETHER, DurationHistogram.bins()) - 1;
            double from = bin == 0 ? 0 : DurationHistogram.upperEdge(bin - 1);
            long ended = 0;
            long cutOff = 0;
            for (int i = bin; i <= last; i++) {
                ended += times.eventsIn(i);
                cutOff += times.censoredIn(i);
            }
            if (ended + cutOff > 0) {
                bins.add(bin(from, DurationHistogram.upperEdge(last), share * ended, share * cutOff, byDates));
            }
            bin = last + 1;
        }
        return bins;
    }

    /** Where only dates are known, a difference of d days may have been half a day less or more. */
    private static Bin bin(double from, double to, double ended, double cutOff, boolean byDates) {
        double blur = byDates ? 0.5 : 0;
        return new Bin(Math.max(0, from - blur), to + blur, ended, cutOff);
    }

    private static double[] logMoments(List<Bin> bins) {
        double n = 0;
        double sum = 0;
        double squares = 0;
        for (Bin bin : bins) {
            double log = StrictMath.log((bin.from() + bin.to()) / 2);
            n += bin.ended();
            sum += bin.ended() * log;
            squares += bin.ended() * log * log;
        }
        double mean = sum / n;
        return new double[] {mean, Math.sqrt(Math.max(0.01, squares / n - mean * mean))};
    }

    private static Optional<LawFit> fit(TimeLaw law, List<Bin> bins, double[] start) {
        try {
            PointValuePair best = new SimplexOptimizer(new SimpleValueChecker(1e-9, 1e-6))
                    .optimize(
                            new MaxEval(MOST_EVALUATIONS),
                            new ObjectiveFunction(point -> logLikelihood(law, bins, point)),
                            GoalType.MAXIMIZE,
                            new InitialGuess(start),
                            new NelderMeadSimplex(2, 0.3));
            return Optional.of(new LawFit(law, best.getPoint(), 2 * 2 - 2 * best.getValue()));
        } catch (TooManyEvaluationsException e) {
            return Optional.empty();
        }
    }

    private static double logLikelihood(TimeLaw law, List<Bin> bins, double[] point) {
        try {
            RealDistribution distribution = law.law(point);
            double sum = 0;
            for (Bin bin : bins) {
                double above = distribution.cumulativeProbability(bin.to());
                double below = distribution.cumulativeProbability(bin.from());
                sum += bin.ended() * StrictMath.log(Math.max(SMALLEST, above - below));
                sum += bin.cutOff() * StrictMath.log(Math.max(SMALLEST, 1 - (above + below) / 2));
            }
            return sum;
        } catch (MathIllegalArgumentException e) {
            return Double.NEGATIVE_INFINITY;
        }
    }
}
