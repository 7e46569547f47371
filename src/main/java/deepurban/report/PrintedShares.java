package deepurban.report;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/**
 * Shares of an effect as they are printed: with as many decimals as the surest of them warrants, and adding up to the printed effect.
 *
 * @param rounding how intervals beside them are printed
 * @param shares [part] with their signs
 * @param effect the effect with its sign
 */
public record PrintedShares(Rounding rounding, List<String> shares, String effect) {

    /**
     * Prints shares.
     *
     * @param shares [part], adding up to the effect
     * @param effect the effect
     * @param halfWidths half-widths of the intervals of all these
     */
    public static PrintedShares of(double[] shares, double effect, double[] halfWidths) {
        double narrowest = Double.POSITIVE_INFINITY;
        for (double halfWidth : halfWidths) {
            narrowest = halfWidth > 0 ? Math.min(narrowest, halfWidth) : narrowest;
        }
        Rounding rounding = Rounding.to(narrowest);
        if (!Double.isFinite(effect)) {
            return new PrintedShares(rounding, unknown(shares, rounding), rounding.signed(effect));
        }
        List<String> printed = LargestRemainders.round(shares, effect, rounding.decimals()).stream()
                .map(BigDecimal::doubleValue)
                .map(rounding::signed)
                .toList();
        return new PrintedShares(rounding, printed, rounding.signed(effect));
    }

    private static List<String> unknown(double[] shares, Rounding rounding) {
        return Arrays.stream(shares).mapToObj(rounding::signed).toList();
    }
}
