package deepurban.scenario.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.scenario.mistake.Phrase;
import deepurban.scenario.source.Located;
import deepurban.scenario.source.Located.Kind;
import deepurban.scenario.source.Located.Scalar;
import deepurban.scenario.source.Numbers;
import java.util.Optional;

/**
 * A number in a range.
 *
 * @param type {@code int}, {@code long} or {@code double}
 * @param min least value allowed
 * @param max greatest value allowed
 * @param unit unit, for people
 */
public record NumberShape(Class<?> type, double min, double max, String unit) implements Shape {

    /** Returns whether only whole numbers are allowed. */
    public boolean whole() {
        return type != double.class;
    }

    @Override
    public void check(Located value, String pointer, Checking checking) {
        if (!accepts(value)) {
            checking.expected(expected(), value, pointer);
        }
    }

    private boolean accepts(Located value) {
        if (!(value instanceof Scalar scalar) || scalar.kind() != Kind.NUMBER) {
            return false;
        }
        double number = scalar.number();
        return Double.isFinite(number) && number >= min && number <= max && (!whole() || number == Math.rint(number));
    }

    @Override
    public JsonNode complete(Optional<Located> given, String pointer, Completion completion) {
        return given.filter(this::accepts).map(Located::toJson).orElse(MissingNode.getInstance());
    }

    @Override
    public Object bind(JsonNode complete, String pointer) {
        if (type == int.class) {
            return complete.intValue();
        }
        return type == long.class ? (Object) complete.longValue() : (Object) complete.doubleValue();
    }

    @Override
    public ObjectNode schema() {
        ObjectNode schema = Json.nullable(whole() ? "integer" : "number");
        if (Double.isFinite(min)) {
            schema.set("minimum", Numbers.node(min));
        }
        if (Double.isFinite(max)) {
            schema.set("maximum", Numbers.node(max));
        }
        return schema;
    }

    @Override
    public Phrase expected() {
        Phrase kind = Phrase.of(whole() ? "shape.whole" : "shape.number");
        String from = Double.isFinite(min) ? Numbers.text(min) : "-∞";
        String to = Double.isFinite(max) ? Numbers.text(max) : "∞";
        boolean bare = unit.isEmpty() || unit.equals("none");
        return bare ? Phrase.of("shape.range", kind, from, to) : Phrase.of("shape.rangeIn", kind, from, to, unit);
    }
}
