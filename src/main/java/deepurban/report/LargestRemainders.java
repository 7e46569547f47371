package deepurban.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rounds the parts of a sum so that the printed parts add up to the printed sum, after the method of largest remainders (Hamilton): all
 * are rounded down, and those with the largest remainders are raised by one in the last digit until the sum is right.
 */
public final class LargestRemainders {

    private LargestRemainders() {}

    /**
     * Rounds parts.
     *
     * @param parts finite numbers
     * @param sum their sum, but for rounding errors
     * @param decimals digits after the point
     * @return [part] rounded parts; they add up to {@code sum} rounded half-even
     * @throws IllegalArgumentException if the parts are far from adding up to the sum
     */
    public static List<BigDecimal> round(double[] parts, double sum, int decimals) {
        BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(-decimals);
        List<BigDecimal> rounded = new ArrayList<>();
        BigDecimal missing = new BigDecimal(sum).setScale(decimals, RoundingMode.HALF_EVEN);
        for (double part : parts) {
            BigDecimal down = new BigDecimal(part).setScale(decimals, RoundingMode.FLOOR);
            rounded.add(down);
            missing = missing.subtract(down);
        }
        if (missing.signum() < 0 || missing.compareTo(unit.multiply(BigDecimal.valueOf(parts.length))) > 0) {
            throw new IllegalArgumentException("parts do not add up to " + sum);
        }
        List<Integer> byRemainder = IntStream.range(0, parts.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> new BigDecimal(parts[i]).subtract(rounded.get(i)))
                        .reversed())
                .toList();
        for (int i = 0; missing.signum() > 0; i++) {
            rounded.set(byRemainder.get(i), rounded.get(byRemainder.get(i)).add(unit));
            missing = missing.subtract(unit);
        }
        return rounded;
    }
}
