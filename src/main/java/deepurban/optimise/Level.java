package deepurban.optimise;

import deepurban.statistics.Interval;
import deepurban.statistics.Tally;
import java.util.Arrays;

/**
 * What some replications of one setting say of one objective.
 *
 * @param n replications in which it is known
 * @param mean their mean; NaN without any
 * @param interval 95 %
 */
public record Level(int n, double mean, Interval interval) {

    private static final double CONFIDENCE = 0.95;

    static Level of(double[] values) {
        Tally tally = new Tally();
        Arrays.stream(values).filter(value -> !Double.isNaN(value)).forEach(tally::add);
        Interval interval = Interval.of(tally.mean(), tally.standardDeviation(), tally.count(), CONFIDENCE);
        return new Level((int) tally.count(), tally.mean(), interval);
    }
}
