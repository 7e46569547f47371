package deepurban.scenario.shape;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Beginnings of JSON Schemas. */
final class Json {

    /** A member that is a comment and may stand in any object. */
    static final String COMMENT = "$comment";

    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** Returns a schema of that type or null, since null takes away in a merge patch. */
    static ObjectNode nullable(String type) {
        ObjectNode schema = object();
        ArrayNode types = schema.putArray("type");
        types.add(type).add("null");
        return schema;
    }
}
