package deepurban.output;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.TreeSet;

/**
 * SHA-256 of the input: the resolved scenario, the seed and the command, whatever the order of keys. How many
 * replications, how many threads, where to and in which language do not count: they extend or present the same results.
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
        return of(input);
    }

    /** Returns the digest of a JSON value, whatever the order of its keys. */
    public static String of(JsonNode value) {
        return Sha256.of(sorted(value).toString());
    }

    private static JsonNode sorted(JsonNode value) {
        if (value.isObject()) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            TreeSet<String> names = new TreeSet<>();
            value.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> object.set(name, sorted(value.get(name))));
            return object;
        }
        if (value.isArray()) {
            var array = JsonNodeFactory.instance.arrayNode();
            value.forEach(element -> array.add(sorted(element)));
            return array;
        }
        if (value.isNumber()) {
            // 1, 1.0 and 1e0 are one number; plain digits do not depend on the JDK.
            return JsonNodeFactory.instance.textNode(
                    "#" + value.decimalValue().stripTrailingZeros().toPlainString());
        }
        return value;
    }
}
