package deepurban.scenario.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.scenario.mistake.Phrase;
import deepurban.scenario.source.Located;
import java.util.Optional;

/**
 * A record that may be left out as a whole, though it has parts that must be given.
 *
 * @param value what it is when it is there
 */
public record OptionalShape(RecordShape value) implements Shape {

    @Override
    public void check(Located given, String pointer, Checking checking) {
        value.check(given, pointer, checking);
    }

    @Override
    public JsonNode complete(Optional<Located> given, String pointer, Completion completion) {
        return given.isEmpty() ? MissingNode.getInstance() : value.complete(given, pointer, completion);
    }

    @Override
    public Object bind(JsonNode complete, String pointer) {
        return value.bind(complete, pointer);
    }

    @Override
    public ObjectNode schema() {
        return value.schema();
    }

    @Override
    public Phrase expected() {
        return value.expected();
    }
}
