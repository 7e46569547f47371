package deepurban.sweep;

import deepurban.observe.Outcome;
import deepurban.statistics.Interval;

/**
 * What an analysis says of one factor, or of one of its levels.
 *
 * @param reform name of the arm
 * @param difference whether it is about what a reform adds, not about the outcome itself
 * @param outcome the outcome
 * @param factor pointer of the factor
 * @param from low end of a range; empty for a level, and where the analysis has no ends
 * @param to high end of a range, or the level
 * @param estimate main effect, μ*, or total index
 * @param interval 95 %
 * @param beside share of variance explained by all main effects, σ, or first-order index
 */
public record Finding(
        String reform,
        boolean difference,
        Outcome outcome,
        String factor,
        String from,
        String to,
        double estimate,
        Interval interval,
        double beside) {}
