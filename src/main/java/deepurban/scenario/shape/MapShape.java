package deepurban.scenario.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.scenario.mistake.Nearest;
import deepurban.scenario.mistake.Phrase;
import deepurban.scenario.source.Located;
import deepurban.scenario.source.Located.Member;
import deepurban.scenario.source.Located.Members;
import deepurban.scenario.source.Pointers;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An object of names that the scenario chooses. The order of the file is kept: it is the order of stages, of tables and
 * of the map.
 *
 * @param names what names may be
 * @param values what the values may be
 * @param atLeastOne whether it may not be empty
 * @param frozen whether a dated patch may neither add nor take away a name
 */
public record MapShape(TextShape names, Shape values, boolean atLeastOne, boolean frozen) implements Shape {

    @Override
    public void check(Located value, String pointer, Checking checking) {
        if (!(value instanceof Members object)) {
            checking.expected(expected(), value, pointer);
            return;
        }
        Optional<Set<String>> kept = frozen && checking.dated() ? checking.names(pointer) : Optional.empty();
        object.members().forEach((name, member) -> check(name, member, Pointers.child(pointer, name), checking, kept));
    }

    private void check(String name, Member member, String pointer, Checking checking, Optional<Set<String>> kept) {
        if (!names.matches(name)) {
            Phrase given = Phrase.of("given.text", Quote.of(name));
            checking.mistakes().add(member.place().mistake(pointer, Phrase.of("expected", names.expected(), given)));
        }
        if (kept.isPresent() && !kept.get().contains(name)) {
            Optional<String> nearest = Nearest.to(name, kept.get());
            checking.mistakes().add(member.place().mistake(pointer, Phrase.of("names.added"), nearest));
        } else if (!member.value().isNull()) {
            values.check(member.value(), pointer, checking);
        } else if (frozen && checking.dated()) {
            checking.mistakes().add(member.place().mistake(pointer, Phrase.of("names.removed")));
        }
    }

    @Override
    public JsonNode complete(Optional<Located> given, String pointer, Completion completion) {
        if (given.isPresent() && !(given.get() instanceof Members)) {
            return MissingNode.getInstance();
        }
        ObjectNode complete = Json.object();
        Map<String, Member> members =
                given.map(value -> ((Members) value).members()).orElse(Map.of());
        if (members.isEmpty() && atLeastOne) {
            completion.add(pointer, Phrase.of("none"));
        }
        members.forEach((name, member) -> {
            Optional<Located> value = Optional.of(member.value()).filter(part -> !part.isNull());
            JsonNode part = values.complete(value, Pointers.child(pointer, name), completion);
            if (!part.isMissingNode()) {
                complete.set(name, part);
            }
        });
        return complete;
    }

    @Override
    public Object bind(JsonNode complete, String pointer) {
        Map<String, Object> map = new LinkedHashMap<>();
        complete.properties()
                .forEach(entry -> map.put(
                        entry.getKey(), values.bind(entry.getValue(), Pointers.child(pointer, entry.getKey()))));
        return Collections.unmodifiableMap(map);
    }

    @Override
    public ObjectNode schema() {
        ObjectNode schema = Json.nullable("object");
        schema.putObject("properties").put(Json.COMMENT, true);
        schema.putObject("propertyNames").put("pattern", "^(" + names.pattern() + "|\\$comment)$");
        schema.set("additionalProperties", values.schema());
        return schema;
    }

    @Override
    public Phrase expected() {
        return Phrase.of("shape.map");
    }
}
