package deepurban.scenario;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.mechanism.Catalogue;
import deepurban.scenario.shape.Field;
import deepurban.scenario.shape.MapShape;
import deepurban.scenario.shape.OptionalShape;
import deepurban.scenario.shape.RecordShape;
import deepurban.scenario.shape.Shape;

/** JSON Schemas (2020-12) of scenario files, for editors and other programs. */
public final class ScenarioSchema {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private ScenarioSchema() {}

    /** Returns the schema of a scenario; one that extends another may leave out what must else be given. */
    public static ObjectNode scenario(Catalogue catalogue) {
        ScenarioShape shape = ScenarioShape.of(catalogue);
        ObjectNode schema = document("A scenario of DeepUrban", shape.file(), shape);
        schema.putObject("if").putArray("required").add("extends");
        schema.putObject("then");
        schema.set("else", required(shape.file()));
        return schema;
    }

    /** Returns the schema of a reform in a file of its own. */
    public static ObjectNode reform(Catalogue catalogue) {
        ScenarioShape shape = ScenarioShape.of(catalogue);
        ObjectNode schema = document("A reform of a scenario of DeepUrban", shape.reform(), shape);
        ArrayNode either = schema.putArray("anyOf");
        either.addObject().putArray("required").add("patch");
        either.addObject().putArray("required").add("parts");
        return schema;
    }

    private static ObjectNode document(String title, RecordShape root, ScenarioShape shape) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.put("$schema", DIALECT).put("title", title);
        ObjectNode body = root.schema();
        body.put("type", "object");
        body.withObject("/properties").putObject("$schema").put("type", "string");
        schema.setAll(body);
        // The parameters are written once: a scenario holds what a patch of it may hold.
        shape.model().fields().stream()
                .map(Field::name)
                .filter(name -> schema.at("/properties").has(name))
                .forEach(name -> schema.withObject("/properties")
                        .putObject(name)
                        .put("$ref", "#/$defs/patch/properties/" + name));
        ObjectNode patch = shape.model().schema();
        schema.putObject("$defs").set("patch", patch.put("type", "object"));
        return schema;
    }

    /** Returns what a complete value must have; an empty schema when it need not have anything. */
    private static ObjectNode required(Shape shape) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        if (shape instanceof OptionalShape optional) {
            return required(optional.value());
        }
        if (shape instanceof MapShape map) {
            if (map.atLeastOne()) {
                schema.put("minProperties", 1);
            }
            ObjectNode values = required(map.values());
            if (!values.isEmpty()) {
                schema.putObject("properties").put("$comment", true);
                schema.set("additionalProperties", values);
            }
            return schema;
        }
        if (shape instanceof RecordShape record) {
            record.fields().forEach(field -> require(field, schema));
        }
        return schema;
    }

    private static void require(Field field, ObjectNode schema) {
        if (field.required() || cannotBeLeftOut(field.shape())) {
            schema.withArray("required").add(field.name());
        }
        ObjectNode inner = required(field.shape());
        if (!inner.isEmpty()) {
            schema.withObject("/properties").set(field.name(), inner);
        }
    }

    private static boolean cannotBeLeftOut(Shape shape) {
        if (shape instanceof RecordShape record) {
            return record.fields().stream().anyMatch(field -> field.required() || cannotBeLeftOut(field.shape()));
        }
        return shape instanceof MapShape map && map.atLeastOne();
    }
}
