package deepurban.parameters;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names a group of parameters: a component that is itself a record, or a map from names to records. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Section {

    /** What the section is about, in English. */
    String en();

    /** What the section is about, in Chinese. */
    String zh();

    /** Whether no dated patch may add, remove or change anything in it. */
    boolean fixed() default false;
}
