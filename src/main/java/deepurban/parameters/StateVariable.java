package deepurban.parameters;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares one state variable: whose it is, its unit, range and meaning. The table of state variables in the docs is made from it.
 *
 * <p>On an array it speaks of each entry, on a constant of the place that the constant names in a packed row, on a class of all fields
 * that do not speak for themselves.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.TYPE})
public @interface StateVariable {

    /** Whose state it is. */
    Entity entity();

    /** Type, where that of the field does not say it, for example the enum behind an ordinal. */
    String type() default "";

    /** Unit, for example {@code "days"} or {@code "share"}. */
    String unit() default "none";

    /** Values that it may have, for example {@code "[0,1]"}. */
    String range();

    /** Meaning, in English. */
    String en();

    /** Entities of the model, in the order of the table. */
    enum Entity {
        /** A resident. */
        RESIDENT,
        /** A problem. */
        PROBLEM,
        /** A service unit: a department in a subdistrict. */
        UNIT,
        /** A deputy. */
        DEPUTY,
        /** A large firm. */
        FIRM,
        /** A body that meets. */
        BODY,
        /** A policy in preparation. */
        POLICY,
        /** A channel in a subdistrict. */
        CHANNEL,
        /** A cell of land. */
        CELL,
        /** A ward: a neighbourhood. */
        WARD,
        /** A subdistrict. */
        SUBDISTRICT,
        /** The town. */
        TOWN
    }
}
