package deepurban.parameters;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks what changes beside the {@link StateVariable}s and is none: it follows from them, only stores them, or lives no longer than a day.
 * On a class: all its fields that do not speak for themselves.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.TYPE})
public @interface Bookkeeping {

    /** Says what it is kept for. */
    String value();
}
