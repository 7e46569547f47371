package deepurban.scenario.source;

import com.fasterxml.jackson.core.io.NumberOutput;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ValueNode;

/** One way to hold and to print a number, whatever way it was written and on whatever JDK: 1, 1.0 and 1e0 are one. */
public final class Numbers {

    /** Above this, not every whole number is a double, and the shortest text is the one with an exponent. */
    private static final double WHOLE = 0x1p53;

    private Numbers() {}

    /** Returns the number as a JSON value: whole numbers as such, others as doubles. */
    public static ValueNode node(double number) {
        if (number == Math.rint(number) && Math.abs(number) <= WHOLE) {
            long whole = (long) number;
            return whole == (int) whole ? IntNode.valueOf((int) whole) : LongNode.valueOf(whole);
        }
        return DoubleNode.valueOf(number);
    }

    /** Returns the shortest text that reads back as the same number; the JDK's own differs between its versions. */
    public static String text(double number) {
        if (number == Math.rint(number) && Math.abs(number) <= WHOLE) {
            return Long.toString((long) number);
        }
        return NumberOutput.toString(number, true);
    }
}
