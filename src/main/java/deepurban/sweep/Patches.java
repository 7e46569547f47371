package deepurban.sweep;

import com.fasterxml.jackson.databind.node.ValueNode;
import deepurban.design.Factor;
import deepurban.scenario.source.Located;
import deepurban.scenario.source.Located.Kind;
import deepurban.scenario.source.Located.Member;
import deepurban.scenario.source.Located.Members;
import deepurban.scenario.source.Located.Scalar;
import deepurban.scenario.source.Merge;
import deepurban.scenario.source.Place;
import deepurban.scenario.source.Pointers;
import deepurban.scenario.source.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Merge patches that set single values. */
final class Patches {

    private static final Place POINT = Place.of(Source.text("point"));

    private Patches() {}

    /** Returns the patch that gives each factor its value. */
    static Located of(List<Factor> factors, List<ValueNode> values) {
        Located patch = new Members(POINT, Map.of());
        for (int i = 0; i < factors.size(); i++) {
            Located one = at(factors.get(i).pointer(), scalar(values.get(i)));
            patch = Merge.apply(Optional.of(patch), one);
        }
        return patch;
    }

    /** Returns the patch that sets what a pointer leads to. */
    static Located at(String pointer, Located value) {
        List<String> names = Pointers.names(pointer);
        Located nested = value;
        for (int i = names.size() - 1; i >= 0; i--) {
            nested = new Members(value.place(), Map.of(names.get(i), new Member(value.place(), nested)));
        }
        return nested;
    }

    private static Scalar scalar(ValueNode value) {
        Kind kind = value.isNumber() ? Kind.NUMBER : value.isBoolean() ? Kind.SWITCH : Kind.TEXT;
        return new Scalar(POINT, kind, value.asText());
    }
}
