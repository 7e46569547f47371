package deepurban.scenario.shape;

import deepurban.mechanism.Catalogue;
import deepurban.mechanism.MechanismType;
import deepurban.parameters.MechanismSettings;
import deepurban.parameters.ModelParameters;
import deepurban.parameters.Parameter;
import deepurban.parameters.Section;
import deepurban.parameters.Title;
import deepurban.scenario.mistake.InvalidInput;
import deepurban.scenario.mistake.Mistakes;
import deepurban.scenario.shape.Field.Declared;
import deepurban.scenario.source.Documents;
import deepurban.scenario.source.Located;
import deepurban.scenario.source.Source;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Derives shapes from the declared records and the catalogue. */
public final class Shapes {

    /** What every mechanism has beside its own parameters. */
    private record Common(
            @Parameter(
                    unit = "switch",
                    value = "false",
                    en = "Whether the mechanism acts",
                    zh = "机制是否启用",
                    source = "the scenario")
            boolean on,

            @Parameter(
                    unit = "share",
                    value = "1",
                    min = 0,
                    max = 1,
                    en = "Share of its level on paper that acts: one number, or one by subdistrict",
                    zh = "制度落实程度：统一数值，或按街镇分别给出",
                    source = "assumed; swept 0–1")
            double fidelity) {}

    private final Catalogue catalogue;

    private Shapes(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Returns the shape of all parameters of the model.
     *
     * @throws IllegalArgumentException when a record of the catalogue is not declared as it should be
     */
    public static RecordShape model(Catalogue catalogue) {
        return new Shapes(catalogue).record(ModelParameters.class);
    }

    private RecordShape record(Class<?> type) {
        List<Field> fields =
                Arrays.stream(type.getRecordComponents()).map(this::field).toList();
        return new RecordShape(fields, new RecordMaker(type));
    }

    private Field field(RecordComponent component) {
        Section section = component.getAnnotation(Section.class);
        if (section != null) {
            Declared declared = new Declared("", new Title(section.en(), section.zh()), "");
            Shape shape = section(component);
            return new Field(
                    component.getName(), shape, Optional.empty(), false, section.fixed(), Optional.of(declared));
        }
        Parameter parameter = component.getAnnotation(Parameter.class);
        if (parameter == null) {
            throw new IllegalArgumentException("neither @Parameter nor @Section: " + component.getName() + " of "
                    + component.getDeclaringRecord().getName());
        }
        return parameter(component, parameter);
    }

    private Shape section(RecordComponent component) {
        if (component.getType() != Map.class) {
            return record(component.getType());
        }
        Class<?> values = (Class<?>) valueType(component.getGenericType());
        return values == MechanismSettings.class
                ? mechanisms()
                : new MapShape(TextShape.NAME, record(values), true, true);
    }

    private static Type valueType(Type map) {
        return ((ParameterizedType) map).getActualTypeArguments()[1];
    }

    private static Field parameter(RecordComponent component, Parameter parameter) {
        boolean required = parameter.value().equals(Parameter.REQUIRED);
        Optional<Located> fallback = required ? Optional.empty() : Optional.of(json(parameter.value(), component));
        Shape shape = shape(component.getGenericType(), parameter, fallback);
        Declared declared =
                new Declared(parameter.unit(), new Title(parameter.en(), parameter.zh()), parameter.source());
        return new Field(component.getName(), shape, fallback, required, parameter.fixed(), Optional.of(declared));
    }

    private static Shape shape(Type type, Parameter parameter, Optional<Located> fallback) {
        if (type instanceof ParameterizedType) {
            boolean required = parameter.value().equals(Parameter.REQUIRED);
            return new MapShape(TextShape.NAME, shape(valueType(type), parameter, Optional.empty()), required, false);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return parts(plain, parameter, fallback);
        }
        return plain.isEnum() ? ChoiceShape.of(plain) : single(plain, parameter);
    }

    private static Shape single(Class<?> type, Parameter parameter) {
        if (type == String.class) {
            return TextShape.TITLE;
        }
        if (type == LocalDate.class) {
            return new DateShape();
        }
        if (type == boolean.class) {
            return new SwitchShape();
        }
        Class<?> number = type == Double.class ? double.class : type == Integer.class ? int.class : type;
        if (number == double.class || number == int.class || number == long.class) {
            return new NumberShape(number, parameter.min(), parameter.max(), parameter.unit());
        }
        throw new IllegalArgumentException("no scenario can hold a parameter of " + type);
    }

    /** A number for each group, land type and so on: the parts share the range of the whole. */
    private static RecordShape parts(Class<?> type, Parameter parameter, Optional<Located> fallback) {
        List<Field> fields = Arrays.stream(type.getRecordComponents())
                .map(part -> part(part, parameter, fallback))
                .toList();
        return new RecordShape(fields, new RecordMaker(type));
    }

    private static Field part(RecordComponent part, Parameter parameter, Optional<Located> fallback) {
        Optional<Located> own = fallback.flatMap(value -> value.member(part.getName()));
        Shape shape = shape(part.getGenericType(), parameter, own);
        return new Field(part.getName(), shape, own, own.isEmpty(), parameter.fixed(), Optional.empty());
    }

    private RecordShape mechanisms() {
        List<Field> fields = catalogue.types().stream().map(this::mechanism).toList();
        return new RecordShape(fields, (parts, pointer) -> {
            Map<String, Object> settings = new LinkedHashMap<>();
            for (int i = 0; i < parts.size(); i++) {
                settings.put(fields.get(i).name(), parts.get(i));
            }
            return java.util.Collections.unmodifiableMap(settings);
        });
    }

    private Field mechanism(MechanismType<?> type) {
        RecordShape own = record(type.parameters());
        List<Field> common = common();
        List<Field> all = Stream.concat(common.stream(), own.fields().stream()).toList();
        if (all.stream().map(Field::name).distinct().count() != all.size()) {
            throw new IllegalArgumentException("on and fidelity are taken, in " + type.parameters());
        }
        RecordShape shape = new RecordShape(all, (parts, pointer) -> settings(parts, own, pointer));
        Declared declared = new Declared("", type.title(), "");
        return new Field(type.key(), shape, Optional.empty(), false, false, Optional.of(declared));
    }

    @SuppressWarnings("unchecked") // what the shape of fidelity binds to
    private static MechanismSettings settings(List<Object> parts, RecordShape own, String pointer) {
        Record parameters = (Record) own.maker().make(parts.subList(2, parts.size()), pointer);
        return new MechanismSettings((boolean) parts.get(0), (Map<String, Double>) parts.get(1), parameters);
    }

    private List<Field> common() {
        return record(Common.class).fields().stream()
                .map(field -> field.name().equals("fidelity") ? fidelity(field) : field)
                .toList();
    }

    private static Field fidelity(Field field) {
        return new Field(field.name(), new FidelityShape(), field.fallback(), false, false, field.declared());
    }

    private static Located json(String text, RecordComponent component) {
        String name = component.getDeclaringRecord().getName() + "." + component.getName();
        Mistakes mistakes = new Mistakes();
        Optional<Located> value = Documents.parse(Source.text(name), text, mistakes);
        try {
            mistakes.throwIfAny();
        } catch (InvalidInput e) {
            throw new IllegalArgumentException("the default is not JSON: " + e.getMessage(), e);
        }
        return value.orElseThrow();
    }
}
