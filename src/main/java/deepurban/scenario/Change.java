package deepurban.scenario;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;

/**
 * A dated change of the scenario itself.
 *
 * @param from first day on which it holds
 * @param patch merge patch of the parameters (RFC 7396)
 */
public record Change(LocalDate from, ObjectNode patch) {

    /** Copies the patch. */
    public Change {
        patch = patch.deepCopy();
    }

    /** Returns a copy of the patch. */
    @Override
    public ObjectNode patch() {
        return patch.deepCopy();
    }
}
