package deepurban.gui.knob;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.scenario.Declaration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One value that a knob sets: a declared parameter, or one part of it.
 *
 * @param declaration what is declared of it
 * @param path names from the root of the scenario to the value
 */
record Setting(Declaration declaration, List<String> path) {

    /** How the sources of assumed defaults tell the range over which they were varied. */
    private static final Pattern SWEPT = Pattern.compile("swept (\\d[\\d.]*)–(\\d[\\d.]*)");

    /** Knobs without a swept range reach this many times the default. */
    private static final double FAR = 4;

    /** Returns the merge patch that sets it. */
    ObjectNode patch(JsonNode value) {
        ObjectNode patch = JsonNodeFactory.instance.objectNode();
        ObjectNode inner = patch;
        for (String name : path.subList(0, path.size() - 1)) {
            inner = inner.putObject(name);
        }
        inner.set(path.get(path.size() - 1), value);
        return patch;
    }

    /** Returns its value in a complete scenario; missing if it is not there. */
    JsonNode in(JsonNode scenario) {
        JsonNode node = scenario;
        for (String name : path) {
            node = node.path(name);
        }
        return node;
    }

    /** Returns the lower end of its slider: of the range over which the source says that it was varied, or else of the range allowed. */
    double low(double value) {
        return Math.max(declaration.min(), Math.min(value, swept(1).orElse(Math.max(0, declaration.min()))));
    }

    /** Returns the upper end of its slider. */
    double high(double value) {
        double least = Math.max(value, 1e-6);
        double fallback = declaration.max() <= 1 ? declaration.max() : Math.min(declaration.max(), FAR * least);
        return Math.min(declaration.max(), Math.max(value, swept(2).orElse(fallback)));
    }

    private Optional<Double> swept(int end) {
        Matcher range = SWEPT.matcher(declaration.source());
        return range.find() ? Optional.of(Double.valueOf(range.group(end))) : Optional.empty();
    }

    boolean isWhole() {
        return declaration.kind() == Declaration.Kind.WHOLE;
    }
}
