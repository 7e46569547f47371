package deepurban.scenario.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.scenario.mistake.Phrase;
import deepurban.scenario.source.Located;
import deepurban.scenario.source.Located.Kind;
import deepurban.scenario.source.Located.Scalar;
import java.util.Optional;

/**
 * A value, or the path of the file that holds it.
 *
 * @param path what paths look like
 * @param value what stands here or in the file
 */
public record FileOr(TextShape path, RecordShape value) implements Shape {

    @Override
    public void check(Located given, String pointer, Checking checking) {
        boolean isPath = given instanceof Scalar scalar && scalar.kind() == Kind.TEXT;
        (isPath ? path : value).check(given, pointer, checking);
    }

    @Override
    public JsonNode complete(Optional<Located> given, String pointer, Completion completion) {
        return value.complete(given, pointer, completion);
    }

    @Override
    public Object bind(JsonNode complete, String pointer) {
        return value.bind(complete, pointer);
    }

    @Override
    public ObjectNode schema() {
        ObjectNode schema = Json.object();
        schema.putArray("anyOf").add(path.schema()).add(value.schema());
        return schema;
    }

    @Override
    public Phrase expected() {
        return value.expected();
    }
}
