package deepurban.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as pictures need them: four or five digits, and nothing for what is not known. */
final class Figures {

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

    private static double rounded(double value, int digits) {
        return new BigDecimal(value).round(new MathContext(digits)).doubleValue();
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
