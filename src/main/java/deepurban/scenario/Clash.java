package deepurban.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import deepurban.scenario.source.Pointers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Two patches that set one parameter to different values: stacked, the later one would undo the earlier. Patches that set it alike
 * do not clash.
 */
public final class Clash {

    private Clash() {}

    /** Returns the JSON Pointer of the first parameter that both patches set, to different values. */
    public static Optional<String> between(JsonNode first, JsonNode second) {
        Map<String, JsonNode> ones = leaves(first);
        return leaves(second).entrySet().stream()
                .filter(leaf -> ones.entrySet().stream().anyMatch(one -> clash(one, leaf)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean clash(Map.Entry<String, JsonNode> one, Map.Entry<String, JsonNode> other) {
        if (one.getKey().equals(other.getKey())) {
            return !Canonical.text(one.getValue()).equals(Canonical.text(other.getValue()));
        }
        return isBelow(one.getKey(), other.getKey()) || isBelow(other.getKey(), one.getKey());
    }

    private static boolean isBelow(String pointer, String other) {
        return pointer.startsWith(other + "/");
    }

    private static Map<String, JsonNode> leaves(JsonNode patch) {
        Map<String, JsonNode> leaves = new LinkedHashMap<>();
        collect(patch, "", leaves);
        return leaves;
    }

    private static void collect(JsonNode value, String pointer, Map<String, JsonNode> leaves) {
        if (!value.isObject()) {
            leaves.put(pointer, value);
            return;
        }
        value.properties().forEach(entry -> collect(entry.getValue(), Pointers.child(pointer, entry.getKey()), leaves));
    }
}
