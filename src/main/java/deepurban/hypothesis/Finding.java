package deepurban.hypothesis;

import deepurban.statistics.Interval;

/**
 * What one test gave at one point.
 *
 * @param point the point
 * @param test the test
 * @param n replications used
 * @param estimate mean of the contrast over them
 * @param interval Student's 95 % interval of it, not adjusted
 * @param p two-sided p-value of the contrast against the margin
 * @param adjusted the same, adjusted after Holm over the points and the primary tests of the hypothesis, or over the other tests
 * @param support what it says of the claim
 */
public record Finding(
        Point point,
        StatedTest test,
        int n,
        double estimate,
        Interval interval,
        double p,
        double adjusted,
        Support support) {}
