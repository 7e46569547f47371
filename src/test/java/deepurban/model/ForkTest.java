package deepurban.model;

import static org.assertj.core.api.Assertions.assertThat;

import deepurban.Towns;
import deepurban.mechanism.Mechanism;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A subdistrict and its copy share no array that either writes to. */
class ForkTest {

    /** Immutable, or written anew as a whole and never changed; each says so where it is declared. */
    private static final Set<String> MAY_BE_SHARED = Set.of(
            "Land.rank", "Proneness.blocks", "Proneness.places", "Proneness.weight", "Urbanization.newcomerWeights");

    /** Types that never change once they are made, as mechanisms are. */
    private static final Set<String> IMMUTABLE = Set.of(
            "Rules",
            "Grid",
            "Place",
            "Replication",
            "Stream",
            "Firms",
            "ModelParameters",
            "Alias",
            "QuantileTable",
            "Calendar",
            "OfficeHours",
            "ProblemClasses",
            "Channels");

    @Test
    void aCopySharesNoArrayThatChanges() {
        Subdistrict town = Towns.run(Towns.start(Towns.read("classroom"), 1), 60)
                .subdistricts()
                .get(3);
        IdentityHashMap<Object, String> own = arrays(town);
        assertThat(own).hasSizeGreaterThan(100);
        IdentityHashMap<Object, String> copied = arrays(town.copy());
        Set<String> shared = new TreeSet<>();
        own.forEach((array, name) -> {
            if (copied.containsKey(array)) {
                shared.add(name);
            }
        });
        assertThat(shared).isSubsetOf(MAY_BE_SHARED);
    }

    private static IdentityHashMap<Object, String> arrays(Object root) {
        IdentityHashMap<Object, String> arrays = new IdentityHashMap<>();
        walk(root, "", arrays, new IdentityHashMap<>());
        return arrays;
    }

    private static void walk(
            Object value, String name, IdentityHashMap<Object, String> arrays, IdentityHashMap<Object, String> seen) {
        if (value == null || seen.put(value, name) != null) {
            return;
        }
        if (value.getClass().isArray()) {
            if (Array.getLength(value) > 0) {
                arrays.put(value, name);
            }
            if (value instanceof Object[] parts) {
                for (Object part : parts) {
                    walk(part, name, arrays, seen);
                }
            }
        } else if (value instanceof Collection<?> parts) {
            parts.forEach(part -> walk(part, name, arrays, seen));
        } else if (value.getClass().getName().startsWith("deepurban.")
                && !IMMUTABLE.contains(value.getClass().getSimpleName())
                && !value.getClass().getSimpleName().endsWith("Parameters")
                && !(value instanceof Mechanism)
                && !(value instanceof Enum)) {
            fields(value, arrays, seen);
        }
    }

    private static void fields(
            Object value, IdentityHashMap<Object, String> arrays, IdentityHashMap<Object, String> seen) {
        for (Field field : value.getClass().getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                try {
                    field.setAccessible(true);
                    walk(field.get(value), value.getClass().getSimpleName() + "." + field.getName(), arrays, seen);
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }
}
