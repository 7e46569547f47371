package deepurban.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers for readers: as many decimals as their uncertainty warrants, the same for an estimate and its interval.
 */
public final class Rounding {

    private static final int MOST_DECIMALS = 6;
    private static final String UNKNOWN = "–";

    private final int decimals;

    private Rounding(int decimals) {
        this.decimals = decimals;
    }

    /** Rounds to two digits of the half width of an interval. */
    public static Rounding to(double halfWidth) {
        if (!Double.isFinite(halfWidth) || halfWidth <= 0) {
            return new Rounding(3);
        }
        int magnitude = (int) Math.floor(Math.log10(halfWidth));
        return new Rounding(Math.max(0, Math.min(MOST_DECIMALS, 1 - magnitude)));
    }

    /** Returns a number to four significant digits, for values without uncertainty. */
    public static String plain(double value) {
        return Double.isFinite(value)
                ? unsignedZero(new BigDecimal(value).round(new MathContext(4)).toPlainString())
                : UNKNOWN;
    }

    /** Returns how many digits there are after the point. */
    int decimals() {
        return decimals;
    }

    /** Returns a number. */
    public String of(double value) {
        return Double.isFinite(value) ? unsignedZero(rounded(value).toPlainString()) : UNKNOWN;
    }

    /** Returns a number with its sign, plus included. */
    public String signed(double value) {
        String text = of(value);
        boolean positive = Double.isFinite(value) && rounded(value).signum() > 0;
        return positive ? "+" + text : text;
    }

    /** Returns an interval, for example {@code [−0.012, +0.034]}. */
    public String interval(double low, double high) {
        return Double.isFinite(low) && Double.isFinite(high) ? "[" + signed(low) + ", " + signed(high) + "]" : UNKNOWN;
    }

    /** Returns an interval of values that have no natural zero to differ from, without plus signs. */
    public String plainInterval(double low, double high) {
        return Double.isFinite(low) && Double.isFinite(high) ? "[" + of(low) + ", " + of(high) + "]" : UNKNOWN;
    }

    private BigDecimal rounded(double value) {
        return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN);
    }

    /** Writes the minus sign as typesetters do, and none before zero. */
    private static String unsignedZero(String text) {
        boolean zero = text.chars().noneMatch(c -> c >= '1' && c <= '9');
        if (!text.startsWith("-")) {
            return text;
        }
        return zero ? text.substring(1) : "\u2212" + text.substring(1);
    }
}
