package deepurban.mechanism;

import deepurban.parameters.Title;
import java.util.Optional;
import java.util.function.Function;

/**
 * A kind of mechanism as the catalogue lists it.
 *
 * @param key name in scenario files: the class name in lower camel case
 * @param number row in the article's table of mechanisms, 1 to 22; 0 for one that the article has not
 * @param title name for people
 * @param parameters record of its own parameters, each component declared by {@link deepurban.parameters.Parameter}
 * @param maker makes the mechanism from its parameters
 * @param signature what it is said to move; empty for a user's mechanism that does not say so
 * @param <P> type of the parameters
 */
public record MechanismType<P extends Record>(
        String key,
        int number,
        Title title,
        Class<P> parameters,
        Function<P, Mechanism> maker,
        Optional<Signature> signature) {

    /** Lists a mechanism; {@code en} and {@code zh} are its name for people. */
    public static <P extends Record> MechanismType<P> of(
            int number,
            Class<? extends Mechanism> type,
            Class<P> parameters,
            Function<P, Mechanism> maker,
            String en,
            String zh) {
        String name = type.getSimpleName();
        String key = Character.toLowerCase(name.charAt(0)) + name.substring(1);
        return new MechanismType<>(
                key,
                number,
                new Title(en, zh),
                parameters,
                maker,
                Optional.ofNullable(type.getAnnotation(Signature.class)));
    }

    /** Makes the mechanism from the record of its parameters; throws ClassCastException for a record of another type. */
    public Mechanism make(Record own) {
        return maker.apply(parameters.cast(own));
    }
}
