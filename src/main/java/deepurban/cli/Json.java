package deepurban.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Numbers in answers as JSON. */
final class Json {

    private Json() {}

    /** Puts a number; JSON has no word for what is not known but null. */
    static void put(ObjectNode json, String name, double value) {
        if (Double.isFinite(value)) {
            json.put(name, value);
        } else {
            json.putNull(name);
        }
    }
}
