package deepurban.scenario;

import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.parameters.Title;
import java.time.LocalDate;
import java.util.List;

/**
 * A reform that a scenario compares with its baseline.
 *
 * @param name its name in the scenario
 * @param title its name for people
 * @param from first day on which it holds
 * @param parts names of the reforms that it stacks; empty unless it is a package
 * @param patch merge patch of the parameters (RFC 7396); may be empty
 * @param timeline the parameters over time under it, the scenario's own changes included
 */
public record Reform(
        String name, Title title, LocalDate from, List<String> parts, ObjectNode patch, List<Stage> timeline) {

    /** Copies what could be changed from outside. */
    public Reform {
        parts = List.copyOf(parts);
        patch = patch.deepCopy();
        timeline = List.copyOf(timeline);
    }

    /** Returns a copy of the patch. */
    @Override
    public ObjectNode patch() {
        return patch.deepCopy();
    }
}
