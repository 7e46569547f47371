package deepurban.scenario.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.scenario.mistake.Phrase;
import deepurban.scenario.source.Located;
import deepurban.scenario.source.Located.Kind;
import deepurban.scenario.source.Located.Scalar;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** A date of ISO 8601, for example 2020-01-01, from year 1 to 9999. */
public record DateShape() implements Shape {

    private static final Pattern PATTERN = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /** Returns the date of a value that is one. */
    public static Optional<LocalDate> date(Located value) {
        if (!(value instanceof Scalar scalar)
                || scalar.kind() != Kind.TEXT
                || !PATTERN.matcher(scalar.text()).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(scalar.text())).filter(date -> date.getYear() > 0);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    @Override
    public void check(Located value, String pointer, Checking checking) {
        if (date(value).isEmpty()) {
            checking.expected(expected(), value, pointer);
        }
    }

    @Override
    public JsonNode complete(Optional<Located> given, String pointer, Completion completion) {
        return given.filter(value -> date(value).isPresent())
                .map(Located::toJson)
                .orElse(MissingNode.getInstance());
    }

    @Override
    public Object bind(JsonNode complete, String pointer) {
        return LocalDate.parse(complete.textValue());
    }

    @Override
    public ObjectNode schema() {
        return Json.nullable("string").put("format", "date").put("pattern", "^" + PATTERN.pattern() + "$");
    }

    @Override
    public Phrase expected() {
        return Phrase.of("shape.date");
    }
}
