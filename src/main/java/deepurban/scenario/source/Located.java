package deepurban.scenario.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A JSON value, immutable, that remembers where it was written. */
public sealed interface Located {

    /** Returns where the value starts. */
    Place place();

    /** Returns the same value as if all of it stood at that place. */
    Located movedTo(Place other);

    /** Returns the value without its places; numbers in their one form. */
    JsonNode toJson();

    /** Returns the member of that name of an object, or the item of that index of an array, when there is one. */
    default Optional<Located> member(String name) {
        return Optional.empty();
    }

    /** Returns the members when this is an object, else none. */
    default Map<String, Member> membersOrNone() {
        return Map.of();
    }

    /** Returns whether this is JSON's null. */
    default boolean isNull() {
        return false;
    }

    /** Returns the value that the pointer leads to. */
    default Optional<Located> at(String pointer) {
        Optional<Located> found = Optional.of(this);
        for (String name : Pointers.names(pointer)) {
            found = found.flatMap(value -> value.member(name));
        }
        return found;
    }

    /** Returns the place of what the pointer leads to, or of the nearest thing around it that exists. */
    default Place placeOf(String pointer) {
        Located value = this;
        for (String name : Pointers.names(pointer)) {
            Optional<Located> next = value.member(name);
            if (next.isEmpty()) {
                break;
            }
            value = next.get();
        }
        return value.place();
    }

    /**
     * A member of an object.
     *
     * @param place where its name stands
     * @param value its value
     */
    record Member(Place place, Located value) {}

    /**
     * An object.
     *
     * @param place where it starts
     * @param members in the order of the file
     */
    record Members(Place place, Map<String, Member> members) implements Located {

        /** Copies the map, keeping its order. */
        public Members {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        /** Returns a copy in which a member has another value; it is added at the end when there is none of that name. */
        public Members with(String name, Located value) {
            Map<String, Member> changed = new LinkedHashMap<>(members);
            Member before = members.get(name);
            changed.put(name, new Member(before == null ? value.place() : before.place(), value));
            return new Members(place, changed);
        }

        /** Returns a copy without the members of these names. */
        public Members without(Set<String> names) {
            Map<String, Member> kept = new LinkedHashMap<>(members);
            kept.keySet().removeAll(names);
            return new Members(place, kept);
        }

        @Override
        public Optional<Located> member(String name) {
            return Optional.ofNullable(members.get(name)).map(Member::value);
        }

        @Override
        public Map<String, Member> membersOrNone() {
            return members;
        }

        @Override
        public Members movedTo(Place other) {
            Map<String, Member> moved = new LinkedHashMap<>();
            members.forEach((name, member) ->
                    moved.put(name, new Member(other, member.value().movedTo(other))));
            return new Members(other, moved);
        }

        @Override
        public JsonNode toJson() {
            ObjectNode node = JsonNodeFactory.instance.objectNode();
            members.forEach((name, member) -> node.set(name, member.value().toJson()));
            return node;
        }
    }

    /**
     * An array.
     *
     * @param place where it starts
     * @param items its values
     */
    record Items(Place place, List<Located> items) implements Located {

        /** Copies the list. */
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public Optional<Located> member(String name) {
            boolean index = name.matches("0|[1-9][0-9]{0,8}");
            return index && Integer.parseInt(name) < items.size()
                    ? Optional.of(items.get(Integer.parseInt(name)))
                    : Optional.empty();
        }

        @Override
        public Items movedTo(Place other) {
            return new Items(
                    other, items.stream().map(item -> item.movedTo(other)).toList());
        }

        @Override
        public JsonNode toJson() {
            ArrayNode node = JsonNodeFactory.instance.arrayNode();
            items.forEach(item -> node.add(item.toJson()));
            return node;
        }
    }

    /**
     * A text, number, switch or null.
     *
     * @param place where it stands
     * @param kind which of these
     * @param text the text itself; the others as they were written
     */
    record Scalar(Place place, Kind kind, String text) implements Located {

        @Override
        public boolean isNull() {
            return kind == Kind.NULL;
        }

        /** Returns the number, infinite when it is too large for a double; only for {@link Kind#NUMBER}. */
        public double number() {
            return Double.parseDouble(text);
        }

        @Override
        public Scalar movedTo(Place other) {
            return new Scalar(other, kind, text);
        }

        @Override
        public JsonNode toJson() {
            return switch (kind) {
                case TEXT -> TextNode.valueOf(text);
                case NUMBER -> Numbers.node(number());
                case SWITCH -> BooleanNode.valueOf(Boolean.parseBoolean(text));
                case NULL -> NullNode.getInstance();
            };
        }
    }

    /** Kinds of single values. */
    enum Kind {
        /** A string. */
        TEXT,
        /** A number. */
        NUMBER,
        /** True or false. */
        SWITCH,
        /** Nothing: in a patch it takes away. */
        NULL
    }
}
