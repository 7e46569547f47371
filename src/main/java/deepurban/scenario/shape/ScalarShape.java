package deepurban.scenario.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.scenario.mistake.Phrase;
import deepurban.scenario.source.Located;
import deepurban.scenario.source.Located.Scalar;
import java.util.Optional;

/** A number, a text, true or false: the value of some parameter, which decides itself what it accepts. */
public record ScalarShape() implements Shape {

    @Override
    public void check(Located value, String pointer, Checking checking) {
        if (!accepts(value)) {
            checking.expected(expected(), value, pointer);
        }
    }

    private static boolean accepts(Located value) {
        return value instanceof Scalar && !value.isNull();
    }

    @Override
    public JsonNode complete(Optional<Located> given, String pointer, Completion completion) {
        return given.filter(ScalarShape::accepts).map(Located::toJson).orElse(MissingNode.getInstance());
    }

    @Override
    public Object bind(JsonNode complete, String pointer) {
        return complete;
    }

    @Override
    public ObjectNode schema() {
        ObjectNode schema = Json.object();
        schema.putArray("type").add("number").add("string").add("boolean");
        return schema;
    }

    @Override
    public Phrase expected() {
        return Phrase.of("shape.scalar");
    }
}
