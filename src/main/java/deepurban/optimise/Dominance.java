package deepurban.optimise;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.moeaframework.core.Solution;
import org.moeaframework.core.indicator.Hypervolume;
import org.moeaframework.core.population.NondominatedPopulation;
import org.moeaframework.core.population.NondominatedSortingPopulation;
import org.moeaframework.problem.AbstractProblem;

/** Questions about vectors of objectives in all of which less is better: who beats whom, and by how much all of them together. */
final class Dominance {

    private static final String PLACE = "place";

    private Dominance() {}

    /** Returns whether one vector is nowhere worse than another, and somewhere better. */
    static boolean beats(double[] one, double[] other) {
        boolean nowhereWorse = IntStream.range(0, one.length).allMatch(i -> one[i] <= other[i]);
        return nowhereWorse && !Arrays.equals(one, other);
    }

    /** Returns the places of the vectors that no other beats, rising; of equal ones the first. */
    static int[] front(List<double[]> vectors) {
        NondominatedPopulation front = new NondominatedPopulation();
        IntStream.range(0, vectors.size()).forEach(place -> front.add(solution(vectors.get(place), place)));
        return places(front);
    }

    /**
     * Returns the places of at most so many vectors that stand for all: again and again the most crowded one is left out, never the
     * best in one objective (Kukkonen and Deb 2006, doi:10.1109/CEC.2006.1688438).
     */
    static int[] spread(List<double[]> front, int most) {
        NondominatedSortingPopulation population = new NondominatedSortingPopulation();
        IntStream.range(0, front.size()).forEach(place -> population.add(solution(front.get(place), place)));
        if (front.size() > most) {
            population.prune(most);
        }
        return places(population);
    }

    private static int[] places(Iterable<Solution> solutions) {
        return StreamSupport.stream(solutions.spliterator(), false)
                .mapToInt(solution -> (Integer) solution.getAttribute(PLACE))
                .sorted()
                .toArray();
    }

    private static Solution solution(double[] toLessen, int place) {
        Solution solution = new Solution(0, toLessen.length);
        solution.setObjectiveValues(toLessen);
        solution.setAttribute(PLACE, place);
        return solution;
    }

    /**
     * Returns the share of the box between the best and the worst of each objective that some vectors beat (hypervolume, Zitzler and
     * Thiele 1998, doi:10.1007/BFb0056872); NaN for a box without content.
     */
    static double hypervolume(List<double[]> vectors, double[] best, double[] worst) {
        if (IntStream.range(0, best.length).anyMatch(i -> !(best[i] < worst[i]))) {
            return Double.NaN;
        }
        NondominatedPopulation front = new NondominatedPopulation();
        vectors.forEach(vector -> front.add(solution(vector, 0)));
        return new Hypervolume(new Space(best.length), best, worst).evaluate(front);
    }

    /** Returns the least of each objective. */
    static double[] best(List<double[]> vectors) {
        return ends(vectors, Comparator.naturalOrder());
    }

    /** Returns the greatest of each objective. */
    static double[] worst(List<double[]> vectors) {
        return ends(vectors, Comparator.reverseOrder());
    }

    private static double[] ends(List<double[]> vectors, Comparator<Double> order) {
        int objectives = vectors.isEmpty() ? 0 : vectors.get(0).length;
        return IntStream.range(0, objectives)
                .mapToDouble(i ->
                        vectors.stream().map(vector -> vector[i]).min(order).orElseThrow())
                .toArray();
    }

    /** So many objectives, of no variables. */
    private static final class Space extends AbstractProblem {

        Space(int objectives) {
            super(0, objectives);
        }

        @Override
        public Solution newSolution() {
            return new Solution(0, numberOfObjectives);
        }

        @Override
        public void evaluate(Solution solution) {
            throw new UnsupportedOperationException("settings have been tried when they are compared");
        }
    }
}
