package deepurban.hypothesis;

import deepurban.parameters.Title;
import java.util.List;

/**
 * A claim with what decides it.
 *
 * @param name name in files
 * @param title for people, short
 * @param claim for people, a sentence
 * @param arms names of the sides beside the baseline
 * @param points the points of its grid, at least one
 * @param replications how many times each side is run at each point
 * @param tests its tests
 * @param digest SHA-256 of the file as read and of all scenarios that it makes
 */
public record Hypothesis(
        String name,
        Title title,
        Title claim,
        List<String> arms,
        List<Point> points,
        int replications,
        List<StatedTest> tests,
        String digest) {

    /** The one format that there is so far. */
    public static final int FORMAT = 1;

    /** Copies the lists. */
    public Hypothesis {
        arms = List.copyOf(arms);
        points = List.copyOf(points);
        tests = List.copyOf(tests);
    }

    /** Returns the same hypothesis with another number of replications. */
    public Hypothesis replicated(int times) {
        return new Hypothesis(name, title, claim, arms, points, times, tests, digest);
    }

    /** Returns how many runs it takes. */
    public long runs() {
        return (long) points.size() * (arms.size() + 1) * replications;
    }
}
