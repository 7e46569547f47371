package deepurban.optimise;

import com.fasterxml.jackson.databind.node.ValueNode;
import deepurban.sweep.RunReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Searches for the Pareto front and runs what it finds anew.
 *
 * <p>All settings share the random numbers of their replications, so that they differ by their levers and not by luck. The best of
 * many is lucky all the same, on those random numbers (Smith and Winkler 2006, doi:10.1287/mnsc.1050.0451: the optimizer's curse):
 * therefore what is told of the front comes from other replications, which took no part in choosing it.
 */
public final class FrontSearch {

    /** A search that has found nothing new for so many generations has seen all there is. */
    private static final int IDLE_GENERATIONS = 20;

    private final Search search;
    private final Trials trials;
    private final List<Integer> sizes = new ArrayList<>(); // settings tried, by generation
    private int generation;

    /**
     * Prepares a search.
     *
     * @param reader is told all runs, in the order of trial, and then those of the confirmation
     * @param rows receives the values of each setting before its runs are told
     */
    public FrontSearch(Search search, Bench bench, RunReader reader, List<List<ValueNode>> rows) {
        this.search = search;
        this.trials = new Trials(search, bench, reader, rows);
    }

    /**
     * Searches.
     *
     * @throws java.util.concurrent.CancellationException if the engine was stopped
     */
    public Frontier run() {
        search.present().ifPresent(values -> trials.add(0, List.of(values)));
        sizes.add(trials.all().size());
        Settings settings = search.settings();
        Evolution evolution = Evolution.of(
                new Coding(search.factors()),
                search.objectives().size(),
                settings.population(),
                settings.seed(),
                this::generation);
        int idle = 0;
        while (tried() + settings.population() <= settings.points() && idle < IDLE_GENERATIONS) {
            int before = tried();
            evolution.step();
            idle = tried() == before ? idle + 1 : 0;
        }
        List<Evaluation> front = front(trials.all());
        List<Member> members = confirm(front);
        return new Frontier(trials.all(), members, progress(), numbers(front), trials.runs(), trials.failed());
    }

    private static List<Integer> numbers(List<Evaluation> evaluations) {
        return evaluations.stream().map(Evaluation::point).toList();
    }

    /** Returns how many settings the search has tried; the scenario as it is was not its choice. */
    private int tried() {
        return trials.all().size() - sizes.get(0);
    }

    private List<Evolution.Worth> generation(List<List<ValueNode>> settings) {
        generation++;
        trials.add(generation, settings);
        sizes.add(trials.all().size());
        return settings.stream().map(values -> worth(trials.of(values))).toList();
    }

    private Evolution.Worth worth(Evaluation evaluation) {
        return evaluation.isComplete()
                ? new Evolution.Worth(0, toLessen(evaluation.means()))
                : new Evolution.Worth(
                        violation(evaluation), new double[search.objectives().size()]);
    }

    /** A setting that cannot be run is worse than one of which runs are missing; fewer missing are better. */
    private double violation(Evaluation evaluation) {
        int known = evaluation.levels().stream().mapToInt(Level::n).min().orElse(-1);
        return search.replications() - (double) known;
    }

    private double[] toLessen(double[] means) {
        return IntStream.range(0, means.length)
                .mapToDouble(i -> search.objectives().get(i).toLessen(means[i]))
                .toArray();
    }

    private List<double[]> vectors(List<Evaluation> evaluations) {
        return evaluations.stream()
                .map(evaluation -> toLessen(evaluation.means()))
                .toList();
    }

    private static List<Evaluation> complete(List<Evaluation> evaluations) {
        return evaluations.stream().filter(Evaluation::isComplete).toList();
    }

    private List<Evaluation> front(List<Evaluation> evaluations) {
        List<Evaluation> complete = complete(evaluations);
        return IntStream.of(Dominance.front(vectors(complete)))
                .mapToObj(complete::get)
                .toList();
    }

    private List<Progress> progress() {
        List<Evaluation> all = trials.all();
        List<double[]> vectors = vectors(complete(all));
        double[] best = Dominance.best(vectors);
        double[] worst = Dominance.worst(vectors);
        return IntStream.rangeClosed(1, generation)
                .mapToObj(number -> {
                    List<Evaluation> front = front(all.subList(0, sizes.get(number)));
                    double volume = front.isEmpty() ? Double.NaN : Dominance.hypervolume(vectors(front), best, worst);
                    return new Progress(number, sizes.get(number), front.size(), volume);
                })
                .toList();
    }

    private List<Member> confirm(List<Evaluation> front) {
        List<Evaluation> found =
                front.stream().filter(evaluation -> evaluation.generation() > 0).toList();
        List<Evaluation> chosen = new ArrayList<>(complete(trials.all().subList(0, sizes.get(0))));
        IntStream.of(Dominance.spread(vectors(found), search.settings().front()))
                .mapToObj(found::get)
                .forEach(chosen::add);
        int[] points = chosen.stream().mapToInt(Evaluation::point).toArray();
        Confirmation confirmation = new Confirmation(search, chosen, trials.confirm(points));
        Objective first = search.objectives().get(0);
        Comparator<Member> best = Comparator.comparingDouble(
                member -> first.toLessen(member.levels().get(0).mean()));
        return confirmation.members().stream().sorted(best).toList();
    }
}
