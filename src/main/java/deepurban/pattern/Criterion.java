package deepurban.pattern;

import deepurban.parameters.Title;

/**
 * One figure that a pattern asks for.
 *
 * @param pattern P1–P7 or S1–S13
 * @param figure name among the {@link Figures}; null if the model has no such figure
 * @param title what is measured, for people
 * @param low least value that meets it; null: none
 * @param high greatest value that meets it; null: none
 * @param source where the target is from
 * @param reason why it is not computed, for people; null if it is
 */
public record Criterion(
        String pattern, String figure, Title title, Double low, Double high, String source, Title reason) {

    /** Returns whether a value lies within the target. */
    public boolean isMetBy(double value) {
        return !Double.isNaN(value) && (low == null || value >= low) && (high == null || value <= high);
    }
}
