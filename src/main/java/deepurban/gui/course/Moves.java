package deepurban.gui.course;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.mechanism.Catalogue;
import deepurban.scenario.Scenario;
import deepurban.scenario.ScenarioReader;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The changes that somebody made to a scenario on the way, each on a day, as dated changes of that scenario. For one thread. */
public final class Moves {

    private final Scenario original;
    private final Catalogue catalogue;
    private final NavigableMap<Integer, ObjectNode> patches;
    private Scenario scenario;

    Moves(Scenario original, Catalogue catalogue) {
        this(original, catalogue, new TreeMap<>(), original);
    }

    private Moves(
            Scenario original, Catalogue catalogue, NavigableMap<Integer, ObjectNode> patches, Scenario scenario) {
        this.original = original;
        this.catalogue = catalogue;
        this.patches = patches;
        this.scenario = scenario;
    }

    Moves copy() {
        return new Moves(original, catalogue, copied(), scenario);
    }

    private NavigableMap<Integer, ObjectNode> copied() {
        NavigableMap<Integer, ObjectNode> copy = new TreeMap<>();
        patches.forEach((day, patch) -> copy.put(day, patch.deepCopy()));
        return copy;
    }

    void make(int day, ObjectNode patch) {
        NavigableMap<Integer, ObjectNode> next = copied();
        next.merge(day, patch.deepCopy(), Moves::merged);
        scenario = resolve(next); // first: a wrong patch changes nothing
        patches.clear();
        patches.putAll(next);
    }

    void dropFrom(int day) {
        patches.tailMap(day, true).clear();
        scenario = patches.isEmpty() ? original : resolve(patches);
    }

    private Scenario resolve(Map<Integer, ObjectNode> all) {
        ObjectNode tree = original.tree();
        ArrayNode changes = tree.withArray("changes");
        all.forEach((day, patch) ->
                changes.addObject().put("from", date(day).toString()).set("patch", patch));
        return ScenarioReader.resolve(tree, java.util.List.of(), catalogue);
    }

    private LocalDate date(int day) {
        return original.parameters().time().start().plusDays(day);
    }

    /** Lays one merge patch over another, or over a scenario (RFC 7396, without removals). */
    public static ObjectNode merged(ObjectNode below, ObjectNode above) {
        ObjectNode merged = below.deepCopy();
        above.properties().forEach(entry -> {
            JsonNode old = merged.get(entry.getKey());
            boolean both = old instanceof ObjectNode && entry.getValue() instanceof ObjectNode;
            merged.set(
                    entry.getKey(),
                    both
                            ? merged((ObjectNode) old, (ObjectNode) entry.getValue())
                            : entry.getValue().deepCopy());
        });
        return merged;
    }

    /** Returns the scenario without them. */
    public Scenario original() {
        return original;
    }

    /** Returns the scenario with them. */
    public Scenario scenario() {
        return scenario;
    }

    /** Returns the patches by the day from which each holds. */
    public NavigableMap<Integer, ObjectNode> patches() {
        return Collections.unmodifiableNavigableMap(copied());
    }

    /** Returns all of them as one patch, later ones over earlier ones. */
    public ObjectNode joined() {
        return patches.values().stream().reduce(JsonNodeFactory.instance.objectNode(), Moves::merged);
    }
}
