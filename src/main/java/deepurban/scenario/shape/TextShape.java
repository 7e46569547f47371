package deepurban.scenario.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.scenario.mistake.Phrase;
import deepurban.scenario.source.Located;
import deepurban.scenario.source.Located.Kind;
import deepurban.scenario.source.Located.Scalar;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A text.
 *
 * @param pattern regular expression that the whole text must match, the same in Java and in JSON Schema
 * @param code of the phrase that says what is expected
 */
public record TextShape(Pattern pattern, String code) implements Shape {

    /** Names of subdistricts, classes, departments, reforms, scenarios: safe in file names, CSV and HTML. */
    public static final TextShape NAME = new TextShape("[A-Za-z][A-Za-z0-9-]{0,62}", "shape.name");

    /** Free text for people, on one line. */
    public static final TextShape TITLE = new TextShape("(?=.*\\S)[^\\x00-\\x1F\\x7F-\\x9F]{1,500}", "shape.text");

    /** A text that matches a pattern. */
    public TextShape(String pattern, String code) {
        this(Pattern.compile(pattern), code);
    }

    /** Returns whether the text is allowed. */
    public boolean matches(String text) {
        return pattern.matcher(text).matches();
    }

    @Override
    public void check(Located value, String pointer, Checking checking) {
        if (!accepts(value)) {
            checking.expected(expected(), value, pointer);
        }
    }

    private boolean accepts(Located value) {
        return value instanceof Scalar scalar && scalar.kind() == Kind.TEXT && matches(scalar.text());
    }

    @Override
    public JsonNode complete(Optional<Located> given, String pointer, Completion completion) {
        return given.filter(this::accepts).map(Located::toJson).orElse(MissingNode.getInstance());
    }

    @Override
    public Object bind(JsonNode complete, String pointer) {
        return complete.textValue();
    }

    @Override
    public ObjectNode schema() {
        return Json.nullable("string").put("pattern", "^" + pattern.pattern() + "$");
    }

    @Override
    public Phrase expected() {
        return Phrase.of(code);
    }
}
