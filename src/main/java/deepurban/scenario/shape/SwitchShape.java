package deepurban.scenario.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.scenario.mistake.Phrase;
import deepurban.scenario.source.Located;
import deepurban.scenario.source.Located.Kind;
import deepurban.scenario.source.Located.Scalar;
import java.util.Optional;

/** True or false. */
public record SwitchShape() implements Shape {

    @Override
    public void check(Located value, String pointer, Checking checking) {
        if (!accepts(value)) {
            checking.expected(expected(), value, pointer);
        }
    }

    private static boolean accepts(Located value) {
        return value instanceof Scalar scalar && scalar.kind() == Kind.SWITCH;
    }

    @Override
    public JsonNode complete(Optional<Located> given, String pointer, Completion completion) {
        return given.filter(SwitchShape::accepts).map(Located::toJson).orElse(MissingNode.getInstance());
    }

    @Override
    public Object bind(JsonNode complete, String pointer) {
        return complete.booleanValue();
    }

    @Override
    public ObjectNode schema() {
        return Json.nullable("boolean");
    }

    @Override
    public Phrase expected() {
        return Phrase.of("shape.switch");
    }
}
