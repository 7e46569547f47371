package deepurban.calibrate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;

/**
 * Approximate Bayesian computation by sequential Monte Carlo; the prior is even over the ranges. A generation tries points that lie
 * evenly in a box; of all tried in it so far, the half whose simulated statistics lie nearest to the targets is kept, and a regression
 * of the parameters on the errors moves them to where their runs would have hit the targets (Beaumont, Zhang and Balding 2002,
 * doi:10.1093/genetics/162.4.2025). The next box is drawn around the points so moved, with room on all sides (adaptive regression of
 * Blum and François 2010, doi:10.1007/s11222-009-9116-0). Points that are even in a box need no weights for how they were proposed.
 *
 * <p>Every point is one run with random numbers of its own: the chance of a run stands for that of the records. Figures that are stated
 * have no such chance, so their standard error is added to the simulated value (Wilkinson 2013, doi:10.1515/sagmb-2013-0010).
 *
 * <p>The first box reaches to five standard deviations of the straight response around the best point of the search.
 */
public final class PosteriorSearch {

    private static final double KEPT = 0.5;

    private static final double FIRST_REACH = 5;

    /** A box leaves out this share of the points at either end, and then has so much room of what lies between on either side. */
    private static final double TRIMMED = 0.02;

    private static final double ROOM = 0.75;

    private final Space space;
    private final List<Target> targets;
    private final Response response;
    private final int particles;
    private final int generations;
    private final RandomGenerator random = new Well19937c(2);
    private final List<Particle> tried = new ArrayList<>();

    /** A point with the errors of its run, and the sum of their squares. */
    private record Particle(double[] point, double[] errors, double distance) {}

    /** A part of the unit cube. */
    private record Box(double[] low, double[] high) {

        boolean holds(double[] point) {
            return IntStream.range(0, point.length).allMatch(i -> point[i] >= low[i] && point[i] <= high[i]);
        }

        double[] draw(RandomGenerator random) {
            double[] point = new double[low.length];
            for (int i = 0; i < point.length; i++) {
                point[i] = low[i] + (high[i] - low[i]) * random.nextDouble();
            }
            return point;
        }
    }

    /**
     * Looks for a posterior.
     *
     * @param particles points of a generation
     * @param generations how many, with the first
     */
    public PosteriorSearch(Space space, List<Target> targets, Response response, int particles, int generations) {
        this.space = space;
        this.targets = List.copyOf(targets);
        this.response = response;
        this.particles = particles;
        this.generations = generations;
    }

    /** Begins where a search has ended; the replications after {@code used} are its own. */
    public Posterior run(Tries tries, int used) {
        StraightResponse straight = StraightResponse.around(tries.best(), tries.all());
        double[] reach = Arrays.stream(straight.deviations())
                .map(deviation -> FIRST_REACH * deviation)
                .toArray();
        Posterior posterior = generation(box(straight.centre(), straight.centre(), reach), used);
        for (int generation = 1; generation < generations; generation++) {
            posterior = generation(around(posterior), used);
        }
        return posterior;
    }

    private static Box box(double[] low, double[] high, double[] room) {
        return new Box(
                IntStream.range(0, room.length)
                        .mapToDouble(i -> Math.max(0, low[i] - room[i]))
                        .toArray(),
                IntStream.range(0, room.length)
                        .mapToDouble(i -> Math.min(1, high[i] + room[i]))
                        .toArray());
    }

    private Box around(Posterior posterior) {
        int n = space.dimension();
        double[] low = new double[n];
        double[] high = new double[n];
        double[] room = new double[n];
        for (int i = 0; i < n; i++) {
            FreeParameter parameter = space.parameters().get(i);
            low[i] = parameter.place(posterior.quantile(i, TRIMMED));
            high[i] = parameter.place(posterior.quantile(i, 1 - TRIMMED));
            room[i] = ROOM * (high[i] - low[i]);
        }
        return box(low, high, room);
    }

    private Posterior generation(Box box, int used) {
        List<double[]> points =
                Stream.generate(() -> box.draw(random)).limit(particles).toList();
        List<Response.Trial> trials = IntStream.range(0, particles)
                .mapToObj(i -> new Response.Trial(space.values(points.get(i)), used + tried.size() + i + 1))
                .toList();
        List<double[]> answers = response.of(trials);
        for (int i = 0; i < particles; i++) {
            double[] errors = errors(answers.get(i));
            double distance = Arrays.stream(errors).map(error -> error * error).sum();
            tried.add(new Particle(points.get(i), errors, distance));
        }
        return posterior(
                tried.stream().filter(particle -> box.holds(particle.point())).toList());
    }

    private double[] errors(double[] statistics) {
        double[] errors = new double[statistics.length];
        for (int i = 0; i < errors.length; i++) {
            Target target = targets.get(i);
            double doubt = target.statistic().isOfRecords() ? 0 : target.standardError() * random.nextGaussian();
            errors[i] = target.error(statistics[i] + doubt);
        }
        return errors;
    }

    /** Nearer points weigh more, by Epanechnikov's kernel: the farthest of those kept no longer counts. */
    private Posterior posterior(List<Particle> inBox) {
        List<Particle> kept = inBox.stream()
                .sorted(Comparator.comparingDouble(Particle::distance))
                .limit((long) Math.ceil(KEPT * inBox.size()))
                .toList();
        double farthest = kept.get(kept.size() - 1).distance();
        double[] near = kept.stream()
                .mapToDouble(particle -> Math.max(1e-9, 1 - particle.distance() / farthest))
                .toArray();
        double sum = Arrays.stream(near).sum();
        double[] weights = Arrays.stream(near).map(weight -> weight / sum).toArray();
        List<double[]> points = Adjustment.of(
                kept.stream().map(Particle::point).toList(),
                kept.stream().map(Particle::errors).toList(),
                weights);
        return new Posterior(space, points, weights, tried.size());
    }
}
