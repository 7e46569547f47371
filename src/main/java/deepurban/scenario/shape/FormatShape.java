package deepurban.scenario.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.scenario.mistake.Phrase;
import deepurban.scenario.source.Located;
import java.util.Optional;

/**
 * The version of a file format.
 *
 * @param version the one that is read
 */
public record FormatShape(int version) implements Shape {

    @Override
    public void check(Located value, String pointer, Checking checking) {
        if (!accepts(value)) {
            checking.expected(expected(), value, pointer);
        }
    }

    private boolean accepts(Located value) {
        return value.toJson().isNumber() && value.toJson().doubleValue() == version;
    }

    @Override
    public JsonNode complete(Optional<Located> given, String pointer, Completion completion) {
        return given.filter(this::accepts).map(Located::toJson).orElse(MissingNode.getInstance());
    }

    @Override
    public Object bind(JsonNode complete, String pointer) {
        return complete.intValue();
    }

    @Override
    public ObjectNode schema() {
        return Json.object().put("const", version);
    }

    @Override
    public Phrase expected() {
        return Phrase.of("shape.format", version);
    }
}
