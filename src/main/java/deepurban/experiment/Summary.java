package deepurban.experiment;

import deepurban.observe.Outcome.Scoped;
import deepurban.statistics.Interval;
import deepurban.statistics.Tally;

/**
 * One outcome of one arm over its replications.
 *
 * @param arm index of the arm in the plan
 * @param outcome the outcome and the part of the town
 * @param n replications in which it is defined
 * @param mean their mean; NaN if there is none
 * @param sd their standard deviation; NaN for fewer than two
 * @param interval 95 % interval of the mean
 */
public record Summary(int arm, Scoped outcome, long n, double mean, double sd, Interval interval) {

    static Summary of(int arm, Scoped outcome, double[] values) {
        Tally tally = new Tally();
        for (double value : values) {
            if (!Double.isNaN(value)) {
                tally.add(value);
            }
        }
        double sd = tally.standardDeviation();
        return new Summary(
                arm, outcome, tally.count(), tally.mean(), sd, Interval.of(tally.mean(), sd, tally.count(), 0.95));
    }
}
