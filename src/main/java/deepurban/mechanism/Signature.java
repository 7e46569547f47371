package deepurban.mechanism;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a mechanism is said, beforehand, to move: one outcome, never hours or cost, the direction, and the smallest effect that counts. Optional
 * for mechanisms of users.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Signature {

    /** Name of the outcome. */
    String outcome();

    /** Group of residents for which it is looked at; empty for the whole town. */
    String group() default "";

    /** Which way the outcome moves. */
    Direction direction();

    /** Smallest effect that counts, in the unit of the outcome; positive. */
    double size();

    /** Where the size comes from: a citation, or "assumed". */
    String source();

    /** What is on beside it: keys of mechanisms, and settings in the form {@code /pointer=value}. */
    String[] companions() default {};

    /** Name of the parameter that is doubled to move the outcome further, or {@code fidelity}, which goes from 0.5 to 1. */
    String level();

    /** Why doubling need not move the outcome further; empty if it must. */
    String ceiling() default "";

    /** Which way an outcome moves. */
    enum Direction {
        /** It rises. */
        HIGHER,
        /** It falls. */
        LOWER
    }
}
