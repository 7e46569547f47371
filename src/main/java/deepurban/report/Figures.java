package deepurban.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Numbers as pictures need them: four or five digits, and nothing for what is not known. */
final class Figures {

    /** Powers of ten up to this one are doubles. */
    private static final int EXACT_TENS = 22;

    private Figures() {}

    /** Adds a number with five digits. */
    static void add(ArrayNode to, double value) {
        add(to, value, 5);
    }

    /** Puts a number with five digits. */
    static void put(ObjectNode to, String name, double value) {
        if (Double.isFinite(value)) {
            to.put(name, rounded(value, 5));
        } else {
            to.putNull(name);
        }
    }

    static double rounded(double value, int digits) {
        int decimals = digits - 1 - (int) Math.floor(Math.log10(Math.abs(value)));
        if (Math.abs(decimals) > EXACT_TENS) { // nought too
            return value;
        }
        double tens = Math.pow(10, Math.abs(decimals));
        return decimals > 0 ? Math.rint(value * tens) / tens : Math.rint(value / tens) * tens;
    }

    /** Adds a number with so many digits. */
    static void add(ArrayNode to, double value, int digits) {
        if (Double.isFinite(value)) {
            to.add(rounded(value, digits));
        } else {
            to.addNull();
        }
    }
}
