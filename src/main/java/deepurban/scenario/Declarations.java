package deepurban.scenario;

import deepurban.mechanism.Catalogue;
import deepurban.scenario.Declaration.Kind;
import deepurban.scenario.shape.ChoiceShape;
import deepurban.scenario.shape.DateShape;
import deepurban.scenario.shape.FidelityShape;
import deepurban.scenario.shape.Field;
import deepurban.scenario.shape.Field.Declared;
import deepurban.scenario.shape.MapShape;
import deepurban.scenario.shape.NumberShape;
import deepurban.scenario.shape.RecordShape;
import deepurban.scenario.shape.Shape;
import deepurban.scenario.shape.Shapes;
import deepurban.scenario.shape.SwitchShape;
import deepurban.scenario.source.Located;
import deepurban.scenario.source.Pointers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All declared parameters, in the order of declaration, from one walk over the declared records. */
public final class Declarations {

    /** What stands in a pointer for a name that the scenario chooses. */
    private static final String ANY = "*";

    private final List<Declaration> rows = new ArrayList<>();

    private Declarations() {}

    /** Returns the parameters of the model and of the mechanisms of the catalogue. */
    public static List<Declaration> of(Catalogue catalogue) {
        Declarations declarations = new Declarations();
        declarations.walk(Shapes.model(catalogue), "");
        return List.copyOf(declarations.rows);
    }

    /**
     * Returns the declaration that a value in a scenario falls under, for example {@code /voicing/group/newcomer} under
     * {@code /voicing/group}.
     *
     * @param declarations where to look
     * @param pointer JSON Pointer of the value
     */
    public static Optional<Declaration> find(List<Declaration> declarations, String pointer) {
        List<String> names = Pointers.names(pointer);
        return declarations.stream()
                .filter(declaration -> covers(declaration, names))
                .findFirst();
    }

    private static boolean covers(Declaration declaration, List<String> names) {
        List<String> pattern = Pointers.names(declaration.pointer());
        if (names.size() < pattern.size() || names.size() > pattern.size() + 1) {
            return false;
        }
        for (int i = 0; i < pattern.size(); i++) {
            if (!pattern.get(i).equals(ANY) && !pattern.get(i).equals(names.get(i))) {
                return false;
            }
        }
        List<String> parts = declaration.parts();
        String last = names.get(names.size() - 1);
        return names.size() == pattern.size() || parts.contains(ANY) || parts.contains(last);
    }

    private void walk(RecordShape record, String pointer) {
        record.fields().forEach(field -> walk(field, Pointers.child(pointer, field.name())));
    }

    private void walk(Field field, String pointer) {
        Shape shape = field.shape();
        if (shape instanceof MapShape map && map.values() instanceof RecordShape values) {
            walk(values, Pointers.child(pointer, ANY));
        } else if (shape instanceof RecordShape record && isSection(record)) {
            walk(record, pointer);
        } else if (shape instanceof MapShape map) {
            rows.add(row(field, Pointers.child(pointer, ANY), map.values(), List.of()));
        } else if (shape instanceof RecordShape record) {
            List<String> parts = record.fields().stream().map(Field::name).toList();
            rows.add(row(field, pointer, record.fields().get(0).shape(), parts));
        } else {
            rows.add(row(field, pointer, shape, shape instanceof FidelityShape ? List.of(ANY) : List.of()));
        }
    }

    /** The parts of one parameter have no declarations of their own; those of a section do. */
    private static boolean isSection(RecordShape record) {
        return record.fields().stream().allMatch(field -> field.declared().isPresent());
    }

    private static Declaration row(Field field, String pointer, Shape value, List<String> parts) {
        Declared declared = field.declared().orElseThrow();
        Shape single = value instanceof FidelityShape ? FidelityShape.SHARE : value;
        Optional<NumberShape> number = single instanceof NumberShape range ? Optional.of(range) : Optional.empty();
        return new Declaration(
                pointer,
                kind(single),
                declared.unit(),
                number.map(NumberShape::min).orElse(Double.NEGATIVE_INFINITY),
                number.map(NumberShape::max).orElse(Double.POSITIVE_INFINITY),
                field.fallback().map(Located::toJson).map(Canonical::text),
                declared.meaning(),
                declared.source(),
                field.fixed(),
                parts,
                single instanceof ChoiceShape choice
                        ? List.copyOf(choice.constants().keySet())
                        : List.of());
    }

    private static Kind kind(Shape shape) {
        if (shape instanceof NumberShape number) {
            return number.whole() ? Kind.WHOLE : Kind.NUMBER;
        }
        if (shape instanceof ChoiceShape) {
            return Kind.CHOICE;
        }
        if (shape instanceof SwitchShape) {
            return Kind.SWITCH;
        }
        return shape instanceof DateShape ? Kind.DATE : Kind.TEXT;
    }
}
