package deepurban.experiment;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How narrow an interval is wanted: its greatest half-width.
 *
 * @param amount the half-width in the unit of the outcome, or its share of a mean; above 0
 * @param relative whether it is a share of a mean
 */
public record Precision(double amount, boolean relative) {

    private static final Pattern WRITTEN = Pattern.compile("([0-9.]+(?:[eE][+-]?[0-9]+)?)(%?)");

    /**
     * @throws IllegalArgumentException if the amount is not a finite number above 0
     */
    public Precision {
        if (!(amount > 0 && amount <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException("a half-width of " + amount + " cannot be reached");
        }
    }

    /** Reads what people write, for example {@code 0.002} or {@code 5%}; empty if it is no precision. */
    public static Optional<Precision> parse(String text) {
        Matcher matcher = WRITTEN.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            boolean relative = !matcher.group(2).isEmpty();
            double amount = Double.parseDouble(matcher.group(1)) / (relative ? 100 : 1);
            return Optional.of(new Precision(amount, relative));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * Returns the half-width that is narrow enough. A share γ of a mean that is only estimated asks for γ ÷ (1 + γ) of the
     * estimate, so that the error is at most γ of the true mean (Law, Kelton and Koenig 1981,
     * Communications in Statistics B 10, 29–39).
     *
     * @param mean estimate of the mean; does not matter if the precision is absolute
     */
    public double goal(double mean) {
        return relative ? amount / (1 + amount) * Math.abs(mean) : amount;
    }
}
