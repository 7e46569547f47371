package deepurban.output;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.scenario.Canonical;

/**
 * SHA-256 of the input: the resolved scenario, the experiment of a sweep, the seed and the command. How many replications, how many threads, where
 * to and in which language do not count: they extend or present the same results.
 */
public final class InputDigest {

    private InputDigest() {}

    /** Returns the digest in hex digits. */
    public static String of(Study study) {
        ObjectNode input = JsonNodeFactory.instance.objectNode();
        input.put("command", study.command());
        study.reforms().forEach(input.putArray("reforms")::add);
        input.put("seed", study.seed());
        input.set("scenario", study.scenario());
        if (!study.experiment().isEmpty()) {
            input.set("experiment", study.experiment());
        }
        return Canonical.digest(input);
    }
}
