package deepurban.scenario.shape;

import deepurban.parameters.Title;
import deepurban.scenario.mistake.Mistakes;
import deepurban.scenario.shape.Field.Declared;
import deepurban.scenario.source.Documents;
import deepurban.scenario.source.Located;
import deepurban.scenario.source.Source;
import java.util.List;
import java.util.Optional;

/** Fields of files that are described here and not derived from declared parameters. */
public final class Fields {

    private Fields() {}

    /** Returns a field that may be left out. */
    public static Field optional(String name, Shape shape, String en, String zh) {
        return new Field(name, shape, Optional.empty(), false, false, declared(en, zh));
    }

    /** Returns a field that must be given. */
    public static Field required(String name, Shape shape, String en, String zh) {
        return new Field(name, shape, Optional.empty(), true, false, declared(en, zh));
    }

    /** Returns the same field with a default, given as JSON. */
    public static Field withDefault(Field field, String json) {
        Optional<Located> value = Documents.parse(Source.text(field.name()), json, new Mistakes());
        return new Field(field.name(), field.shape(), value, false, false, field.declared());
    }

    /** Returns a record that no Java value is made of. */
    public static RecordShape unbound(List<Field> fields) {
        return new RecordShape(fields, (parts, pointer) -> parts);
    }

    /** Returns the shape of a title in both languages. */
    public static Shape title() {
        return new OptionalShape(unbound(List.of(
                required("en", TextShape.TITLE, "English", "英文"), required("zh", TextShape.TITLE, "Chinese", "中文"))));
    }

    private static Optional<Declared> declared(String en, String zh) {
        return Optional.of(new Declared("", new Title(en, zh), ""));
    }
}
