package deepurban.docs;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import deepurban.parameters.Bookkeeping;
import deepurban.parameters.StateVariable;
import deepurban.parameters.StateVariable.Entity;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Writes docs/reference/state-variables.md from the fields that keep the state of a run. */
public final class StateVariablePage {

    private static final String HEAD = """
            # State variables

            Every state variable of the model, made from its declaration (`@StateVariable`) at the field that keeps it. Do not edit: change the
            declaration, then `./mvnw -Dquick test -Dtest=ReferencePagesTest -Drenew`.

            A state variable is what a run carries from one day to the next. Coefficients that are written anew each morning (`Climate`, `Desk`,
            `Assessment`, `PolicyTerms`) and what is only observed are none. The type is that of one value; "each" in the meaning says that the entity has
            several. Days count from the start of the warm-up. "fixed": it never changes during a run.
            """;

    /** What changes the run; observers see and change nothing. */
    private static final JavaClasses MODEL = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages(
                    "deepurban.town",
                    "deepurban.resident",
                    "deepurban.problem",
                    "deepurban.service",
                    "deepurban.judgement",
                    "deepurban.evaluation",
                    "deepurban.policy",
                    "deepurban.mechanism",
                    "deepurban.model");

    private record Row(Entity entity, String line) {}

    private StateVariablePage() {}

    /** Returns the text of the page. */
    public static String text() {
        List<Row> rows = new ArrayList<>();
        for (Class<?> type : classes()) {
            for (Field field : type.getDeclaredFields()) {
                add(rows, field, type.getSimpleName() + "." + name(field), type(field));
            }
            add(rows, type, type.getSimpleName(), "");
        }
        StringBuilder page = new StringBuilder(HEAD);
        page.append("\n| entity | name | type | unit | range | meaning |\n");
        page.append("| --- | --- | --- | --- | --- | --- |\n");
        rows.sort(Comparator.comparing(Row::entity)); // stable: fields stay in the order in which they are declared
        rows.forEach(row -> page.append(row.line()));
        return page.toString();
    }

    private static void add(List<Row> rows, AnnotatedElement where, String name, String type) {
        StateVariable declared = where.getAnnotation(StateVariable.class);
        if (declared != null) {
            List<String> cells = List.of(
                    declared.entity().name().toLowerCase(Locale.ROOT),
                    "`" + name + "`",
                    declared.type().isEmpty() ? type : declared.type(),
                    declared.unit().equals("none") ? "" : declared.unit(),
                    declared.range(),
                    declared.en());
            rows.add(new Row(declared.entity(), "| " + String.join(" | ", cells) + " |\n"));
        }
    }

    /** A constant names a place in a packed row: it is written as the field that it stands for. */
    private static String name(Field field) {
        if (!Modifier.isStatic(field.getModifiers())) {
            return field.getName();
        }
        return Pattern.compile("_(.)")
                .matcher(field.getName().toLowerCase(Locale.ROOT))
                .replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
    }

    private static String type(Field field) {
        return field.getType().getSimpleName().replace("[]", "");
    }

    /** Returns what changes in the classes that are copied when a run forks, and says neither that it is state nor that it is none. */
    static List<String> undeclared() {
        List<String> undeclared = new ArrayList<>();
        for (Class<?> type : classes()) {
            if (isCopied(type) && !isDeclared(type)) {
                Arrays.stream(type.getDeclaredFields())
                        .filter(field -> isKept(field) && !isDeclared(field))
                        .forEach(field -> undeclared.add(type.getSimpleName() + "." + field.getName()));
            }
        }
        return undeclared;
    }

    private static List<? extends Class<?>> classes() {
        return MODEL.stream()
                .sorted(Comparator.comparing(JavaClass::getName))
                .map(JavaClass::reflect)
                .toList();
    }

    private static boolean isCopied(Class<?> type) {
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (constructor.getParameterCount() > 0 && constructor.getParameterTypes()[0] == type) {
                return !type.isRecord();
            }
        }
        return false;
    }

    private static boolean isKept(Field field) {
        boolean changes = field.getType().isPrimitive() && !Modifier.isFinal(field.getModifiers());
        return !Modifier.isStatic(field.getModifiers())
                && (changes || field.getType().isArray());
    }

    private static boolean isDeclared(AnnotatedElement where) {
        return where.isAnnotationPresent(StateVariable.class) || where.isAnnotationPresent(Bookkeeping.class);
    }
}
