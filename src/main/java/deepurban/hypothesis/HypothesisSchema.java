package deepurban.hypothesis;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.mechanism.Catalogue;
import deepurban.scenario.shape.Field;

/** The JSON Schema (2020-12) of hypothesis files, for editors and other programs. */
public final class HypothesisSchema {

    private HypothesisSchema() {}

    /** Returns the schema. */
    public static ObjectNode of(Catalogue catalogue) {
        HypothesisShape shape = HypothesisShape.of(catalogue);
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema").put("title", "A hypothesis of DeepUrban");
        ObjectNode body = shape.file().schema();
        body.put("type", "object");
        body.withObject("/properties").putObject("$schema").put("type", "string");
        schema.setAll(body);
        ArrayNode required = schema.putArray("required");
        shape.file().fields().stream().filter(Field::required).map(Field::name).forEach(required::add);
        ObjectNode patch = shape.model().schema();
        schema.putObject("$defs").set("patch", patch.put("type", "object"));
        return schema;
    }
}
