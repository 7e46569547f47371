package deepurban.parameters;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares one parameter: the only place where its unit, range, default, meaning and source are written.
 *
 * <p>The scenario reader, its messages, the JSON Schema, {@code deepurban mechanisms} and the tables of the docs are made
 * from this declaration. A component of type {@link ByGroup}, {@link ByLand}, {@link ByContent} or {@link BySubject} gives
 * its range to each of its parts.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Parameter {

    /** What {@link #value} says of a parameter that a scenario must give. */
    String REQUIRED = "";

    /** Unit, for example {@code "days"}, {@code "1/resident/year"}, {@code "share"} (in [0,1]) or {@code "none"}. */
    String unit();

    /** The default as JSON text, or {@link #REQUIRED}. */
    String value();

    /** Least value allowed; meaningless for texts, dates, switches and choices. */
    double min() default Double.NEGATIVE_INFINITY;

    /** Greatest value allowed. */
    double max() default Double.POSITIVE_INFINITY;

    /** Whether the parameter shapes the town at its start, so that no dated patch may change it. */
    boolean fixed() default false;

    /** Meaning, in English. */
    String en();

    /** Meaning, in Chinese. */
    String zh();

    /** Source of the default (a work, a data set), or {@code "assumed; swept LOW–HIGH"}. */
    String source();
}
