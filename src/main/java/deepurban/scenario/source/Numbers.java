package deepurban.scenario.source;

import com.fasterxml.jackson.core.io.NumberOutput;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ValueNode;
import java.math.BigDecimal;

/** One way to hold and one to print a number, however it was written and on whatever JDK: 1, 1.0 and 1e0 are one. */
public final class Numbers {

    /** Above this, not every whole number is a double, and the shortest text is the one with an exponent. */
    private static final double WHOLE = 0x1p53;

    /** Below this, zeros after the point are harder to count than an exponent is to read. */
    private static final double SMALL = 1e-6;

    private Numbers() {}

    /** Returns the number as a JSON value: whole numbers as such, others as doubles. */
    public static ValueNode node(double number) {
        if (number == Math.rint(number) && Math.abs(number) <= WHOLE) {
            long whole = (long) number;
            return whole == (int) whole ? IntNode.valueOf((int) whole) : LongNode.valueOf(whole);
        }
        return DoubleNode.valueOf(number);
    }

    /** Returns the number for people: all digits that tell it from others, an exponent only when it is very small or large. */
    public static String text(double number) {
        String shortest = NumberOutput.toString(number, true);
        boolean plain = number == 0 || (Math.abs(number) >= SMALL && Math.abs(number) <= WHOLE);
        return plain ? new BigDecimal(shortest).stripTrailingZeros().toPlainString() : shortest;
    }
}
