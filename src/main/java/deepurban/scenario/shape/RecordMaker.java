package deepurban.scenario.shape;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** Calls the canonical constructor of a record. */
final class RecordMaker implements RecordShape.Maker {

    private final Constructor<?> constructor;

    RecordMaker(Class<?> type) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            constructor = type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException("not a record: " + type, e);
        }
        // Mechanisms keep their records of parameters to themselves.
        constructor.setAccessible(true);
    }

    @Override
    public Object make(List<Object> parts, String pointer) {
        try {
            return constructor.newInstance(parts.toArray());
        } catch (InvocationTargetException e) {
            throw new Refused(pointer, e.getCause());
        } catch (InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException("a record that cannot be made: " + constructor, e);
        }
    }
}
