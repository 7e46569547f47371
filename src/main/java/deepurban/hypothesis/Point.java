package deepurban.hypothesis;

import deepurban.scenario.Scenario;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One point of the grid.
 *
 * @param levels the level on each axis, in the order of the file; none without a grid
 * @param scenario the town at this point; the sides other than the baseline are its reforms
 */
public record Point(Map<String, String> levels, Scenario scenario) {

    /** Copies the map, keeping its order. */
    public Point {
        levels = Collections.unmodifiableMap(new LinkedHashMap<>(levels));
    }

    /** Returns its name, for example {@code handOff=4 work=more}. */
    public String name() {
        return name(levels);
    }

    static String name(Map<String, String> levels) {
        return levels.entrySet().stream()
                .map(level -> level.getKey() + "=" + level.getValue())
                .collect(Collectors.joining(" "));
    }
}
