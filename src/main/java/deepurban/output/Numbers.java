package deepurban.output;

import com.fasterxml.jackson.core.io.NumberOutput;

/**
 * Numbers as files have them: the shortest digits that read back as the same number, with a decimal point, whatever the
 * locale. {@link Double#toString} would do but for JDK 17 and 18, which sometimes give a digit too many.
 */
public final class Numbers {

    private Numbers() {}

    /** Writes a number; what is not finite is not known and gives an empty text. */
    public static String text(double value) {
        return Double.isFinite(value) ? NumberOutput.toString(value, true) : "";
    }

    /** Writes a number that has no more than single precision. */
    public static String text(float value) {
        return Float.isFinite(value) ? NumberOutput.toString(value, true) : "";
    }
}
