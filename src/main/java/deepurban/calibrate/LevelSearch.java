package deepurban.calibrate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.linear.SingularValueDecomposition;

/**
 * Moves all levers at once until every outcome is near its target: each lever is first moved alone, which gives the slopes, and then
 * Newton's steps are taken with Broyden's updates of the slopes (Broyden 1965). No lever moves by more than four first steps a round.
 */
public final class LevelSearch {

    private static final double MOST_STEPS = 4;

    private final List<Target> targets;
    private final double tolerance;

    /**
     * Searches for these targets.
     *
     * @param tolerance relative error at which a target counts as met
     */
    public LevelSearch(List<Target> targets, double tolerance) {
        this.targets = List.copyOf(targets);
        this.tolerance = tolerance;
    }

    /**
     * One round of the search.
     *
     * @param levers values of the parameters, in the order of the targets
     * @param answers outcomes at those values
     */
    public record Round(double[] levers, double[] answers) {}

    /** Asks {@code model} for the outcomes at given levers, for at most so many rounds after the slopes; returns the rounds in order. */
    public List<Round> search(UnaryOperator<double[]> model, int mostRounds) {
        List<Round> rounds = new ArrayList<>();
        double[] levers = targets.stream().mapToDouble(Target::start).toArray();
        rounds.add(new Round(levers, model.apply(levers)));
        RealMatrix slopes = slopes(rounds.get(0), model);
        while (rounds.size() <= mostRounds && !isMet(last(rounds))) {
            Round before = last(rounds);
            double[] moved = moved(before, slopes);
            Round round = new Round(moved, model.apply(moved));
            rounds.add(round);
            slopes = learned(slopes, before, round);
        }
        return List.copyOf(rounds);
    }

    private static Round last(List<Round> rounds) {
        return rounds.get(rounds.size() - 1);
    }

    /** Returns whether every target is met. */
    public boolean isMet(Round round) {
        for (int i = 0; i < targets.size(); i++) {
            if (!(Math.abs(round.answers()[i] / targets.get(i).target() - 1) <= tolerance)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the change of each outcome (row) by each lever (column), in first steps. */
    private RealMatrix slopes(Round start, UnaryOperator<double[]> model) {
        int n = targets.size();
        RealMatrix slopes = new Array2DRowRealMatrix(n, n);
        for (int lever = 0; lever < n; lever++) {
            double[] moved = start.levers().clone();
            moved[lever] += targets.get(lever).step();
            RealVector change = new ArrayRealVector(model.apply(moved)).subtract(new ArrayRealVector(start.answers()));
            slopes.setColumnVector(lever, change);
        }
        return slopes;
    }

    private double[] moved(Round from, RealMatrix slopes) {
        int n = targets.size();
        double[] missing = new double[n];
        for (int i = 0; i < n; i++) {
            missing[i] = targets.get(i).target() - from.answers()[i];
        }
        double[] steps = new SingularValueDecomposition(slopes)
                .getSolver()
                .solve(new ArrayRealVector(missing, false))
                .toArray();
        double[] levers = from.levers().clone();
        for (int i = 0; i < n; i++) {
            levers[i] += Math.max(-MOST_STEPS, Math.min(MOST_STEPS, steps[i]))
                    * targets.get(i).step();
        }
        return levers;
    }

    private RealMatrix learned(RealMatrix slopes, Round before, Round now) {
        int n = targets.size();
        RealVector steps = new ArrayRealVector(n);
        for (int i = 0; i < n; i++) {
            steps.setEntry(
                    i, (now.levers()[i] - before.levers()[i]) / targets.get(i).step());
        }
        double length = steps.dotProduct(steps);
        if (length == 0) {
            return slopes;
        }
        RealVector change = new ArrayRealVector(now.answers()).subtract(new ArrayRealVector(before.answers()));
        RealVector surprise = change.subtract(slopes.operate(steps));
        return slopes.add(surprise.outerProduct(steps).scalarMultiply(1 / length));
    }
}
