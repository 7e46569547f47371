package deepurban.report;

import com.fasterxml.jackson.databind.node.ArrayNode;

/** Numbers as pictures need them: four or five digits, and nothing for what is not known. */
final class Figures {

    private Figures() {}

    /** Adds a number with five digits. */
    static void add(ArrayNode to, double value) {
        add(to, value, 5);
    }

    /** Adds a number with so many digits. */
    static void add(ArrayNode to, double value, int digits) {
        if (Double.isFinite(value)) {
            to.add(new java.math.BigDecimal(value)
                    .round(new java.math.MathContext(digits))
                    .doubleValue());
        } else {
            to.addNull();
        }
    }
}
