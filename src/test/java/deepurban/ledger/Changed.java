package deepurban.ledger;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values that differ from another in one place. */
final class Changed {

    private Changed() {}

    /** Returns a value once for each place in it, with only that place changed; changes that the value refuses are left out. */
    static List<Object> variants(Object value) {
        if (value instanceof Record record) {
            return variants(record);
        } else if (value instanceof Map<?, ?> map) {
            return variants(map);
        } else if (value instanceof Double number) {
            return List.of(Math.nextUp(number));
        } else if (value instanceof Integer number) {
            return List.of(number + 1);
        } else if (value instanceof Boolean choice) {
            return List.of(!choice);
        } else if (value instanceof String text) {
            return List.of(text + "x");
        } else if (value instanceof LocalDate date) {
            return List.of(date.plusDays(1));
        } else if (value instanceof Enum<?> choice) {
            Object[] all = choice.getDeclaringClass().getEnumConstants();
            return List.of(all[(choice.ordinal() + 1) % all.length]);
        }
        throw new IllegalArgumentException(String.valueOf(value));
    }

    private static List<Object> variants(Map<?, ?> map) {
        List<Object> variants = new ArrayList<>();
        map.forEach((name, value) -> {
            for (Object other : variants(value)) {
                Map<Object, Object> changed = new LinkedHashMap<>(map);
                changed.put(name, other);
                variants.add(Collections.unmodifiableMap(changed));
            }
        });
        return variants;
    }

    private static List<Object> variants(Record record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        List<Object> variants = new ArrayList<>();
        try {
            Class<?>[] types = new Class<?>[components.length];
            Object[] parts = new Object[components.length];
            for (int i = 0; i < parts.length; i++) {
                types[i] = components[i].getType();
                components[i].getAccessor().setAccessible(true);
                parts[i] = components[i].getAccessor().invoke(record);
            }
            Constructor<?> constructor = record.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            for (int i = 0; i < parts.length; i++) {
                for (Object other : variants(parts[i])) {
                    Object[] changed = parts.clone();
                    changed[i] = other;
                    make(constructor, changed, variants);
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return variants;
    }

    private static void make(Constructor<?> constructor, Object[] parts, List<Object> variants)
            throws ReflectiveOperationException {
        try {
            variants.add(constructor.newInstance(parts));
        } catch (InvocationTargetException e) {
            // Its own checks refuse the change.
        }
    }
}
