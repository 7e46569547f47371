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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An object of known names.
 *
 * @param fields its parts, in the order of declaration
 * @param maker makes the Java value from those of the fields
 */
public record RecordShape(List<Field> fields, Maker maker) implements Shape {

    /** What editors look for at the top of a file; it means nothing to the model. */
    private static final String SCHEMA = "/$schema";

    /** Up to this many known names are listed in a message. */
    private static final int LISTED = 12;

    /** Makes a Java value. */
    @FunctionalInterface
    public interface Maker {

        /** Returns the value; throws {@link Refused} when it cannot be made. */
        Object make(List<Object> parts, String pointer);
    }

    /** Copies the list. */
    public RecordShape {
        fields = List.copyOf(fields);
    }

    /** Returns the part of that name. */
    public Optional<Field> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    @Override
    public void check(Located value, String pointer, Checking checking) {
        if (!(value instanceof Members object)) {
            checking.expected(expected(), value, pointer);
            return;
        }
        object.members().forEach((name, member) -> {
            String at = Pointers.child(pointer, name);
            field(name).ifPresentOrElse(field -> check(field, member, at, checking), () -> {
                if (!at.equals(SCHEMA)) {
                    unknown(name, member, at, checking);
                }
            });
        });
    }

    private static void check(Field field, Member member, String pointer, Checking checking) {
        if (field.fixed() && checking.dated()) {
            checking.mistakes().add(member.place().mistake(pointer, Phrase.of("fixed")));
        } else if (!member.value().isNull()) {
            field.shape().check(member.value(), pointer, checking);
        } else if (field.required()) {
            checking.mistakes().add(member.place().mistake(pointer, Phrase.of("missing", field.meaning())));
        }
    }

    private void unknown(String name, Member member, String pointer, Checking checking) {
        Set<String> known = fields.stream().map(Field::name).collect(Collectors.toCollection(LinkedHashSet::new));
        Phrase message = known.isEmpty() || known.size() > LISTED
                ? Phrase.of("unknown", Quote.of(name))
                : Phrase.of("unknown.of", Quote.of(name), String.join(", ", known));
        checking.mistakes().add(member.place().mistake(pointer, message, Nearest.to(name, known)));
    }

    @Override
    public JsonNode complete(Optional<Located> given, String pointer, Completion completion) {
        if (given.isPresent() && !(given.get() instanceof Members)) {
            return MissingNode.getInstance();
        }
        ObjectNode complete = Json.object();
        for (Field field : fields) {
            Optional<Located> value = given.flatMap(object -> object.member(field.name()));
            JsonNode part = complete(field, value, Pointers.child(pointer, field.name()), completion);
            if (!part.isMissingNode()) {
                complete.set(field.name(), part);
            }
        }
        return complete;
    }

    private static JsonNode complete(Field field, Optional<Located> given, String pointer, Completion completion) {
        if (given.isEmpty() && field.required()) {
            completion.missing(pointer, field.meaning());
            return MissingNode.getInstance();
        }
        return field.shape().complete(given.or(field::fallback), pointer, completion);
    }

    @Override
    public Object bind(JsonNode complete, String pointer) {
        List<Object> parts = fields.stream()
                .map(field -> field.shape().bind(complete.path(field.name()), Pointers.child(pointer, field.name())))
                .toList();
        return maker.make(parts, pointer);
    }

    @Override
    public ObjectNode schema() {
        ObjectNode schema = Json.nullable("object");
        ObjectNode properties = schema.putObject("properties");
        fields.forEach(field -> properties.set(field.name(), field.schema()));
        properties.put(Json.COMMENT, true);
        return schema.put("additionalProperties", false);
    }

    @Override
    public Phrase expected() {
        return Phrase.of("shape.object");
    }
}
