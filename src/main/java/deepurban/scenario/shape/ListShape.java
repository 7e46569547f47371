package deepurban.scenario.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.scenario.mistake.Phrase;
import deepurban.scenario.source.Located;
import deepurban.scenario.source.Located.Items;
import deepurban.scenario.source.Pointers;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * A list.
 *
 * @param items what each item may be
 */
public record ListShape(Shape items) implements Shape {

    @Override
    public void check(Located value, String pointer, Checking checking) {
        if (!(value instanceof Items list)) {
            checking.expected(expected(), value, pointer);
            return;
        }
        for (int i = 0; i < list.items().size(); i++) {
            items.check(list.items().get(i), Pointers.child(pointer, Integer.toString(i)), checking);
        }
    }

    @Override
    public JsonNode complete(Optional<Located> given, String pointer, Completion completion) {
        ArrayNode complete = JsonNodeFactory.instance.arrayNode();
        List<Located> list = given.filter(Items.class::isInstance)
                .map(value -> ((Items) value).items())
                .orElse(List.of());
        for (int i = 0; i < list.size(); i++) {
            complete.add(
                    items.complete(Optional.of(list.get(i)), Pointers.child(pointer, Integer.toString(i)), completion));
        }
        return complete;
    }

    @Override
    public Object bind(JsonNode complete, String pointer) {
        return StreamSupport.stream(complete.spliterator(), false)
                .map(item -> items.bind(item, pointer))
                .toList();
    }

    @Override
    public ObjectNode schema() {
        ObjectNode schema = Json.nullable("array");
        schema.set("items", items.schema());
        return schema;
    }

    @Override
    public Phrase expected() {
        return Phrase.of("shape.list");
    }
}
