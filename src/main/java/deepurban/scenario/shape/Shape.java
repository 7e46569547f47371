package deepurban.scenario.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.scenario.mistake.Phrase;
import deepurban.scenario.source.Located;
import java.util.Optional;

/** What a value may be. Immutable. */
public interface Shape {

    /** Adds what is wrong with a value; it may be partial, as in a patch, but is not null. */
    void check(Located value, String pointer, Checking checking);

    /**
     * Returns the value with defaults filled in, in the order of declaration, numbers in their one form; a missing node
     * when the value is of the wrong kind, which {@link #check} tells. Adds what is missing.
     */
    JsonNode complete(Optional<Located> given, String pointer, Completion completion);

    /** Returns the Java value of a complete one; throws {@link Refused} when a record does not accept it. */
    Object bind(JsonNode complete, String pointer);

    /** Returns a JSON Schema (2020-12) of the value; null is allowed wherever a patch may take something away. */
    ObjectNode schema();

    /** Says what is expected. */
    Phrase expected();
}
