package deepurban.sweep;

import deepurban.observe.Outcome;
import deepurban.sensitivity.Prim;
import java.util.Optional;

/**
 * How a choice fares over all futures in one outcome.
 *
 * @param choice name of the arm
 * @param isBaseline whether it is to change nothing
 * @param outcome the outcome
 * @param futures futures in which all choices are known
 * @param shareBest share of them in which it is best
 * @param meanRegret mean regret, in the outcome's unit
 * @param maxRegret greatest regret
 * @param threshold regret above which it counts as falling short
 * @param shortfalls futures in which it falls short
 * @param box where it falls short; empty if too few futures tell, or nothing tells them apart
 */
public record Robustness(
        String choice,
        boolean isBaseline,
        Outcome outcome,
        int futures,
        double shareBest,
        double meanRegret,
        double maxRegret,
        double threshold,
        int shortfalls,
        Optional<Prim.Box> box) {}
