package deepurban.scenario.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.scenario.mistake.Nearest;
import deepurban.scenario.mistake.Phrase;
import deepurban.scenario.source.Located;
import deepurban.scenario.source.Located.Kind;
import deepurban.scenario.source.Located.Scalar;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One of the constants of an enum.
 *
 * @param constants by their names in files: lower camel case
 */
public record ChoiceShape(Map<String, Object> constants) implements Shape {

    /** Returns the shape of an enum. */
    public static ChoiceShape of(Class<?> type) {
        Map<String, Object> constants = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            constants.put(lowerCamel(((Enum<?>) constant).name()), constant);
        }
        return new ChoiceShape(Collections.unmodifiableMap(constants));
    }

    /** WORKING_DAYS becomes workingDays. */
    private static String lowerCamel(String constant) {
        String[] words = constant.toLowerCase(Locale.ROOT).split("_", -1);
        String[] rest = Arrays.copyOfRange(words, 1, words.length);
        StringBuilder name = new StringBuilder(words[0]);
        Arrays.stream(rest)
                .filter(word -> !word.isEmpty())
                .forEach(word ->
                        name.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length()));
        return name.toString();
    }

    @Override
    public void check(Located value, String pointer, Checking checking) {
        if (!accepts(value)) {
            Optional<String> nearest =
                    value instanceof Scalar scalar ? Nearest.to(scalar.text(), constants.keySet()) : Optional.empty();
            Phrase message = Phrase.of("expected", expected(), Checking.given(value));
            checking.mistakes().add(value.place().mistake(pointer, message, nearest));
        }
    }

    private boolean accepts(Located value) {
        return value instanceof Scalar scalar && scalar.kind() == Kind.TEXT && constants.containsKey(scalar.text());
    }

    @Override
    public JsonNode complete(Optional<Located> given, String pointer, Completion completion) {
        return given.filter(this::accepts).map(Located::toJson).orElse(MissingNode.getInstance());
    }

    @Override
    public Object bind(JsonNode complete, String pointer) {
        return constants.get(complete.textValue());
    }

    @Override
    public ObjectNode schema() {
        ObjectNode schema = Json.object();
        ArrayNode choices = schema.putArray("enum");
        constants.keySet().forEach(choices::add);
        choices.addNull();
        return schema;
    }

    @Override
    public Phrase expected() {
        return Phrase.of("shape.choice", String.join(", ", constants.keySet()));
    }
}
