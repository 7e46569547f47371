package deepurban.sweep;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.scenario.shape.Field;
import deepurban.scenario.shape.RecordShape;

/** The JSON Schema (2020-12) of experiment files, for editors and other programs. */
public final class ExperimentSchema {

    private ExperimentSchema() {}

    /** Returns the schema. */
    public static ObjectNode schema() {
        return of(ExperimentShape.file(), "An experiment of DeepUrban");
    }

    /** Returns the schema of a file of that shape. */
    public static ObjectNode of(RecordShape file, String title) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema").put("title", title);
        ObjectNode body = file.schema();
        body.put("type", "object");
        body.withObject("/properties").putObject("$schema").put("type", "string");
        schema.setAll(body);
        ArrayNode required = schema.putArray("required");
        file.fields().stream().filter(Field::required).map(Field::name).forEach(required::add);
        return schema;
    }
}
