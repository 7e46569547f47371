package deepurban.pattern;

import deepurban.statistics.Interval;
import java.util.Arrays;
import org.apache.commons.math3.stat.StatUtils;

/**
 * What the model shows of one criterion.
 *
 * @param criterion what is asked for
 * @param mean mean over the replications; NaN if it is not computed
 * @param interval 95 % interval of that mean; unknown for one replication
 * @param verdict whether the mean lies within the target
 */
public record Finding(Criterion criterion, double mean, Interval interval, Verdict verdict) {

    /** Whether a target is met. */
    public enum Verdict {
        /** The mean over replications lies within the target. */
        MET,
        /** It does not. */
        MISSED,
        /** The model has no such figure, or it was not defined in this scenario. */
        NOT_COMPUTED
    }

    private static final double CONFIDENCE = 0.95;

    /** Judges the values of the replications; those that are not defined are left out. */
    static Finding of(Criterion criterion, double[] values) {
        double[] defined = Arrays.stream(values).filter(Double::isFinite).toArray();
        if (defined.length == 0) {
            return new Finding(criterion, Double.NaN, Interval.UNKNOWN, Verdict.NOT_COMPUTED);
        }
        double mean = StatUtils.mean(defined);
        Interval interval = defined.length < 2
                ? Interval.UNKNOWN
                : Interval.of(mean, Math.sqrt(StatUtils.variance(defined)), defined.length, CONFIDENCE);
        return new Finding(criterion, mean, interval, criterion.isMetBy(mean) ? Verdict.MET : Verdict.MISSED);
    }

    /** Returns the verdict on a whole pattern: missed if any criterion is, met if all that are computed are. */
    static Verdict overall(Iterable<Finding> findings) {
        Verdict verdict = Verdict.NOT_COMPUTED;
        for (Finding finding : findings) {
            if (finding.verdict == Verdict.MISSED) {
                return Verdict.MISSED;
            }
            verdict = finding.verdict == Verdict.MET ? Verdict.MET : verdict;
        }
        return verdict;
    }
}
