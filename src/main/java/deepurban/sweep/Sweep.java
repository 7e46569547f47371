package deepurban.sweep;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.ValueNode;
import deepurban.design.Design;
import deepurban.design.Factor;
import deepurban.design.Points;
import deepurban.experiment.OutcomeChoice;
import deepurban.experiment.RunPlan;
import deepurban.experiment.ScenarioPlan;
import deepurban.parameters.Title;
import deepurban.scenario.Scenario;
import deepurban.scenario.Variations;
import deepurban.scenario.mistake.InvalidInput;
import deepurban.scenario.mistake.Mistake;
import deepurban.scenario.mistake.Phrase;
import deepurban.scenario.source.Located;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A designed experiment: a scenario, points of a parameter space, and the sides that are run at each in every replication.
 * Immutable; may be shared between threads. Points and replications are counted from 0, in files from 1.
 */
public final class Sweep {

    private final ObjectNode tree;
    private final Title title;
    private final Variations variations;
    private final Points points;
    private final Optional<Design> design;
    private final List<OutcomeChoice> outcomes;
    private final long seed;
    private final int replications;

    /**
     * Describes an experiment.
     *
     * @param tree the file as read, defaults filled in
     * @param title its name for people
     * @param variations the scenario and the reforms that are run at each point
     * @param points the points
     * @param design how they were chosen; empty for a list
     * @param outcomes the outcomes that are analysed
     * @param seed seed of the runs
     * @param replications how often each side is run at each point
     */
    public Sweep(
            ObjectNode tree,
            Title title,
            Variations variations,
            Points points,
            Optional<Design> design,
            List<OutcomeChoice> outcomes,
            long seed,
            int replications) {
        this.tree = tree.deepCopy();
        this.title = title;
        this.variations = variations;
        this.points = points;
        this.design = design;
        this.outcomes = List.copyOf(outcomes);
        this.seed = seed;
        this.replications = replications;
    }

    /** Returns the same experiment with another seed of the runs and another number of replications. */
    public Sweep with(long otherSeed, int otherReplications) {
        return new Sweep(tree, title, variations, points, design, outcomes, otherSeed, otherReplications);
    }

    /** Returns the same experiment at these points instead. */
    public Sweep at(Points others) {
        return new Sweep(tree, title, variations, others, Optional.empty(), outcomes, seed, replications);
    }

    /** Returns its name in files. */
    public String name() {
        return tree.path("name").textValue();
    }

    /** Returns its name for people. */
    public Title title() {
        return title;
    }

    /** Returns the file as read, defaults filled in; it names {@code scenario.json} as its scenario; a copy. */
    public ObjectNode tree() {
        return tree.deepCopy();
    }

    /** Returns the scenario that is varied. */
    public Scenario scenario() {
        return variations.base();
    }

    /** Returns the points. */
    public Points points() {
        return points;
    }

    /** Returns how many points there are. */
    public int size() {
        return points.size();
    }

    /** Returns how the points were chosen; empty for a list. */
    public Optional<Design> design() {
        return design;
    }

    /** Returns whether its factors are what nobody can choose. */
    public boolean isUnderUncertainty() {
        return !tree.path("uncertainties").isEmpty();
    }

    /** Returns the outcomes that are analysed. */
    public List<OutcomeChoice> outcomes() {
        return outcomes;
    }

    /** Returns the names of the reforms that are run beside the baseline. */
    public List<String> reforms() {
        return plan(0).reforms().stream()
                .map(arm -> plan(0).arms().get(arm).name())
                .toList();
    }

    /** Returns the seed of the runs. */
    public long seed() {
        return seed;
    }

    /** Returns how often each side is run at each point. */
    public int replications() {
        return replications;
    }

    /** Returns how many runs there are. */
    public long runs() {
        return (long) points.size() * replications * plan(0).arms().size();
    }

    /**
     * Returns the plan of a point: what is run there, in all replications.
     *
     * @throws InvalidInput if the values of the point do not go together
     */
    public RunPlan plan(int point) {
        Located patch = Patches.of(points.factors(), points.values(point));
        try {
            return ScenarioPlan.of(scenario(), variations.with(patch), seed, replications);
        } catch (InvalidInput e) {
            throw new InvalidInput(
                    e.mistakes().stream().map(mistake -> told(mistake, point)).toList());
        }
    }

    /**
     * Makes the plan of each of some points once.
     *
     * @param part the points, from 0
     * @param threads how many threads do it
     * @param each is told each point with its place in the part; from several threads
     * @throws InvalidInput for the first point whose values do not go together
     */
    void tryPoints(int[] part, int threads, EachPoint each) {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            Optional<InvalidInput> wrong =
                    pool.submit(() -> firstWrong(part, each)).join();
            if (wrong.isPresent()) {
                throw wrong.get();
            }
        } finally {
            pool.shutdown();
        }
    }

    /** A parallel stream runs on the pool from which it is asked for. */
    private Optional<InvalidInput> firstWrong(int[] part, EachPoint each) {
        return IntStream.range(0, part.length)
                .parallel()
                .mapToObj(place -> tryPoint(place, part[place], each))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Makes the plan of each point once. */
    void tryPoints() {
        int[] all = IntStream.range(0, size()).toArray();
        tryPoints(all, Runtime.getRuntime().availableProcessors(), (place, point, plan) -> {});
    }

    /** Is told of points. */
    @FunctionalInterface
    interface EachPoint {
        void point(int place, int point, RunPlan plan);
    }

    private Optional<InvalidInput> tryPoint(int place, int point, EachPoint each) {
        try {
            each.point(place, point, plan(point));
            return Optional.empty();
        } catch (InvalidInput e) {
            return Optional.of(e);
        }
    }

    /** A value of a design has no place in a file: the point is told instead. */
    private Mistake told(Mistake mistake, int point) {
        String values = IntStream.range(0, points.factors().size())
                .mapToObj(i -> points.factors().get(i).pointer() + " = "
                        + text(points.values(point).get(i)))
                .collect(Collectors.joining(", "));
        Phrase message = Phrase.of("experiment.point", mistake.message(), point + 1, values);
        return new Mistake(name(), 0, 0, mistake.pointer(), message, mistake.nearest());
    }

    private static String text(ValueNode value) {
        return value.asText();
    }

    /** Returns the factors. */
    public List<Factor> factors() {
        return points.factors();
    }
}
