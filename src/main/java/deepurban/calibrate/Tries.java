package deepurban.calibrate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Tries points, always on the same random numbers, and keeps them. */
public final class Tries {

    private final Space space;
    private final List<Target> targets;
    private final Response response;
    private final int replications;
    private final Consumer<Tried> listener;
    private final List<Tried> all = new ArrayList<>();

    /** Measures {@code targets} as means over replications 1 to {@code replications}; {@code listener} hears of each point. */
    public Tries(Space space, List<Target> targets, Response response, int replications, Consumer<Tried> listener) {
        this.space = space;
        this.targets = List.copyOf(targets);
        this.response = response;
        this.replications = replications;
        this.listener = listener;
    }

    Space space() {
        return space;
    }

    List<Target> targets() {
        return targets;
    }

    int replications() {
        return replications;
    }

    /** Returns all points tried, in order. */
    public List<Tried> all() {
        return List.copyOf(all);
    }

    /** Returns the point of the least misfit so far. */
    public Tried best() {
        return all.stream().min(Comparator.comparingDouble(Tried::misfit)).orElseThrow();
    }

    Tried at(Tried.Phase phase, double[] point) {
        return at(phase, List.of(point)).get(0);
    }

    /** Tries several points at once. */
    List<Tried> at(Tried.Phase phase, List<double[]> points) {
        List<Response.Trial> trials = new ArrayList<>();
        for (double[] point : points) {
            double[] values = space.values(point);
            IntStream.rangeClosed(1, replications).forEach(r -> trials.add(new Response.Trial(values, r)));
        }
        List<double[]> answers = response.of(trials);
        List<Tried> tried = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            List<double[]> own = answers.subList(i * replications, (i + 1) * replications);
            tried.add(judge(phase, points.get(i), own));
        }
        tried.forEach(listener);
        all.addAll(tried);
        return tried;
    }

    private Tried judge(Tried.Phase phase, double[] point, List<double[]> answers) {
        double[] means = new double[targets.size()];
        double[] errors = new double[targets.size()];
        double misfit = 0;
        for (int i = 0; i < means.length; i++) {
            int target = i;
            means[i] = answers.stream()
                    .mapToDouble(answer -> answer[target])
                    .average()
                    .orElseThrow();
            errors[i] = targets.get(i).error(means[i]);
            misfit += errors[i] * errors[i];
        }
        return new Tried(phase, point.clone(), means, errors, misfit);
    }
}
