package deepurban.hypothesis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A hypothesis with what its runs gave.
 *
 * @param hypothesis the hypothesis
 * @param findings test by test, points in the order of the grid
 * @param points what the primary tests about every point say together, by the name of the point; empty if there are none
 * @param somewhere what is said of each primary test about one point at least, by the name of the test
 * @param ruling the verdict
 * @param failed runs that failed
 */
public record Judged(
        Hypothesis hypothesis,
        List<Finding> findings,
        Map<String, Support> points,
        Map<String, Ruling> somewhere,
        Ruling ruling,
        int failed) {

    /** Copies what could be changed from outside. */
    public Judged {
        findings = List.copyOf(findings);
        points = Collections.unmodifiableMap(new LinkedHashMap<>(points));
        somewhere = Collections.unmodifiableMap(new LinkedHashMap<>(somewhere));
    }

    /** Returns the names of the points of which that is said. */
    public List<String> pointsThatAre(Support support) {
        return points.entrySet().stream()
                .filter(point -> point.getValue() == support)
                .map(Map.Entry::getKey)
                .toList();
    }
}
