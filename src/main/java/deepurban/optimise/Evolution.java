package deepurban.optimise;

import com.fasterxml.jackson.databind.node.ValueNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.moeaframework.algorithm.NSGAII;
import org.moeaframework.core.PRNG;
import org.moeaframework.core.Solution;
import org.moeaframework.core.initialization.RandomInitialization;
import org.moeaframework.core.operator.CompoundVariation;
import org.moeaframework.core.operator.binary.BitFlip;
import org.moeaframework.core.operator.binary.HUX;
import org.moeaframework.core.operator.real.PM;
import org.moeaframework.core.operator.real.SBX;
import org.moeaframework.core.population.NondominatedSortingPopulation;
import org.moeaframework.problem.AbstractProblem;

/**
 * NSGA-II (Deb, Pratap, Agarwal and Meyarivan 2002, doi:10.1109/4235.996017) of the MOEA Framework, whose generations are tried by
 * someone else. Constraint violations count before objectives, as in that paper. The library has one source of random numbers for
 * the whole program: one search at a time.
 */
final class Evolution extends NSGAII {

    /** Distribution indices and probabilities of the paper's experiments. */
    private static final double CROSSOVER = 0.9;

    private static final double CROSSOVER_INDEX = 20;
    private static final double MUTATION_INDEX = 20;

    /** Tries the settings of a generation. */
    @FunctionalInterface
    interface Trial {

        /**
         * Returns what each setting of the list is worth.
         *
         * @param settings values of the levers; may be the same more than once, or known from an earlier generation
         */
        List<Worth> of(List<List<ValueNode>> settings);
    }

    /**
     * What a setting is worth.
     *
     * @param violation how far it is from being comparable at all; 0 if it is
     * @param toLessen the objectives, so that less is better
     */
    record Worth(double violation, double[] toLessen) {}

    private final Coding coding;
    private final Trial trial;

    private Evolution(Problem problem, int population, Trial trial) {
        super(
                problem,
                population,
                new NondominatedSortingPopulation(),
                null,
                null,
                new CompoundVariation(
                        new SBX(CROSSOVER, CROSSOVER_INDEX),
                        new HUX(CROSSOVER),
                        new PM(1.0 / problem.coding.size(), MUTATION_INDEX),
                        new BitFlip(1.0 / problem.bits())),
                new RandomInitialization(problem));
        this.coding = problem.coding;
        this.trial = trial;
    }

    /** Prepares a search that takes its random numbers from a seed; {@link #step} lives one generation. */
    static Evolution of(Coding coding, int objectives, int population, long seed, Trial trial) {
        PRNG.setRandom(new Random(seed));
        return new Evolution(new Problem(coding, objectives), population, trial);
    }

    @Override
    public void evaluateAll(Iterable<Solution> solutions) {
        List<List<ValueNode>> settings = new ArrayList<>();
        solutions.forEach(solution -> settings.add(coding.settle(solution)));
        List<Worth> worth = trial.of(settings);
        int i = 0;
        for (Solution solution : solutions) {
            solution.setConstraintValue(0, worth.get(i).violation());
            solution.setObjectiveValues(worth.get(i).toLessen());
            i++;
        }
    }

    /** The space of the levers, in the library's terms. */
    private static final class Problem extends AbstractProblem {

        private final Coding coding;

        Problem(Coding coding, int objectives) {
            super(coding.size(), objectives, 1);
            this.coding = coding;
        }

        /** Returns how many bits there are, at least one. */
        int bits() {
            return Math.max(1, coding.bits());
        }

        @Override
        public Solution newSolution() {
            Solution solution = new Solution(numberOfVariables, numberOfObjectives, numberOfConstraints);
            for (int i = 0; i < numberOfVariables; i++) {
                solution.setVariable(i, coding.variable(i));
            }
            return solution;
        }

        @Override
        public void evaluate(Solution solution) {
            throw new UnsupportedOperationException("settings are tried a generation at a time");
        }
    }
}
