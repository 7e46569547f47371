package deepurban.calibrate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.exception.TooManyEvaluationsException;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.SimpleBounds;
import org.apache.commons.math3.optim.SimpleValueChecker;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.CMAESOptimizer;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.apache.commons.math3.random.Well19937c;

/**
 * Looks for the point of least misfit: from the start, parameters that have targets of their own follow them ({@link OwnTargets}); then points of Sobol's sequence spread over the ranges; then steps to where a straight response
 * through the points tried would be best (a Gauss–Newton step with slopes by regression), while they help; then the evolution strategy
 * CMA-ES (Hansen 2006) with what is left of the budget, which needs no slopes and so finds its way where responses bend.
 *
 * <p>All points are run on the same random numbers, so that differences are due to the parameters. The search draws from generators of
 * its own with fixed seeds: the same call tries the same points.
 */
public final class Search {

    /** A step as long as this, of the whole range, is trusted at first. */
    private static final double FIRST_REACH = 0.5;

    /** Rounds of following; as many may come no nearer as patience allows, because one parameter may disturb what another follows. */
    private static final int ROUNDS = 12;

    private static final int PATIENCE = 2;

    private static final double ENOUGH = 0.9;

    private static final double SHORTEST_REACH = 0.005;

    /** The strategy starts with steps of this size, of the whole range. */
    private static final double SPREAD = 0.1;

    /** Misfit per target at which chance decides and nothing more is to be learnt: a third of a standard error each. */
    private static final double GOOD = 0.1;

    private final Tries tries;
    private final int budget;

    /** Searches with at most {@code budget} points. */
    public Search(Tries tries, int budget) {
        this.tries = tries;
        this.budget = budget;
    }

    /** Returns the points that are usual for so many parameters. */
    public static int usualBudget(int parameters) {
        return 40 + 20 * parameters;
    }

    /** Searches and returns the best point. */
    public Tried run() {
        follow();
        tries.at(Tried.Phase.DESIGN, design()); // also after a good start: profiles and posteriors need slopes
        step();
        if (!isGood() && left() > 0) {
            evolve();
        }
        return tries.best();
    }

    private int left() {
        return budget - tries.all().size();
    }

    private boolean isGood() {
        return tries.best().misfit() <= goodMisfit();
    }

    private double goodMisfit() {
        return GOOD * tries.targets().stream().filter(Target::isFitted).count();
    }

    /** Begins at the start, and lets each parameter that has targets of its own follow them while they come nearer. */
    private void follow() {
        OwnTargets own = new OwnTargets(tries.space(), tries.targets());
        Tried at = tries.at(Tried.Phase.FOLLOW, tries.space().start());
        double least = own.misfit(at);
        int idle = 0;
        for (int round = 0; round < ROUNDS && idle < PATIENCE && left() > 0 && !isGood(); round++) {
            double[] next = own.followed(at);
            if (Arrays.equals(next, at.point())) {
                return;
            }
            at = tries.at(Tried.Phase.FOLLOW, next);
            idle = own.misfit(at) < ENOUGH * least ? 0 : idle + 1;
            least = Math.min(least, own.misfit(at));
        }
    }

    /** As many points of Sobol's sequence as a straight response needs, twice. */
    private List<double[]> design() {
        int dimension = tries.space().dimension();
        SobolSequenceGenerator sobol = new SobolSequenceGenerator(dimension);
        sobol.skipTo(1); // the corner
        List<double[]> points = new ArrayList<>();
        int wanted = Math.min(Math.max(8, 2 * (dimension + 1)), left());
        while (points.size() < wanted) {
            points.add(sobol.nextVector());
        }
        return points;
    }

    private void step() {
        double reach = FIRST_REACH;
        int most = 10 + 2 * tries.space().dimension();
        for (int i = 0; i < most && left() > 0 && reach > SHORTEST_REACH && !isGood(); i++) {
            Tried best = tries.best();
            StraightResponse straight = StraightResponse.around(best, tries.all());
            double[] next = straight.best(best.point(), new boolean[best.point().length], reach);
            double hoped = best.misfit() - straight.misfit(next);
            Tried there = tries.at(Tried.Phase.STEP, next);
            double gained = best.misfit() - there.misfit();
            reach = gained > 0.5 * hoped ? Math.min(FIRST_REACH, 1.5 * reach) : reach / 2;
        }
    }

    private void evolve() {
        int dimension = tries.space().dimension();
        int population = 4 + (int) (3 * Math.log(dimension));
        double[] sigma = new double[dimension];
        double[] low = new double[dimension];
        double[] high = new double[dimension];
        Arrays.fill(sigma, SPREAD);
        Arrays.fill(high, 1);
        CMAESOptimizer strategy = new CMAESOptimizer(
                Integer.MAX_VALUE,
                goodMisfit(),
                true,
                0,
                0,
                new Well19937c(1),
                false,
                new SimpleValueChecker(1e-3, GOOD / 10));
        try {
            strategy.optimize(
                    new ObjectiveFunction(
                            point -> tries.at(Tried.Phase.EVOLUTION, point).misfit()),
                    GoalType.MINIMIZE,
                    new MaxEval(left()),
                    new InitialGuess(tries.best().point()),
                    new SimpleBounds(low, high),
                    new CMAESOptimizer.Sigma(sigma),
                    new CMAESOptimizer.PopulationSize(population));
        } catch (TooManyEvaluationsException e) {
            // The budget is used up; the best point is among those tried.
        }
    }
}
