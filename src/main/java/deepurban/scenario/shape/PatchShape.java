package deepurban.scenario.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.scenario.mistake.Phrase;
import deepurban.scenario.source.Located;
import java.util.Optional;

/**
 * A merge patch of a scenario itself: what it changes holds from the start.
 *
 * @param whole what is patched
 */
public record PatchShape(RecordShape whole) implements Shape {

    @Override
    public void check(Located value, String pointer, Checking checking) {
        whole.check(value, pointer, checking);
    }

    @Override
    public JsonNode complete(Optional<Located> given, String pointer, Completion completion) {
        return given.map(Located::toJson).orElseGet(Json::object);
    }

    @Override
    public Object bind(JsonNode complete, String pointer) {
        return complete;
    }

    @Override
    public ObjectNode schema() {
        return Json.object().put("$ref", "#/$defs/patch");
    }

    @Override
    public Phrase expected() {
        return whole.expected();
    }
}
