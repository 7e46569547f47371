package deepurban.report;

import org.apache.commons.csv.CSVRecord;

/**
 * A row of {@code effects.csv}.
 *
 * @param reform name of the reform
 * @param outcome name of the outcome
 * @param unit its unit
 * @param n pairs
 * @param baseline mean of the baseline
 * @param mean mean of the reform
 * @param difference reform less baseline
 * @param low lower end of its 95 % interval
 * @param high upper end
 * @param adjusted p-value after Holm
 * @param scope kind of part of the town
 * @param part name of the part; empty for the whole town
 * @param direction {@code higher} or {@code lower} is better, or {@code neutral}
 * @param margin smallest difference that matters; NaN if none is stated
 * @param verdict what it says
 * @param failed replications that failed
 * @param pairingGain replications saved by pairing
 * @param primary whether it decides the question
 */
public record EffectRow(
        String reform,
        String outcome,
        String unit,
        int n,
        double baseline,
        double mean,
        double difference,
        double low,
        double high,
        double adjusted,
        String scope,
        String part,
        String direction,
        double margin,
        String verdict,
        int failed,
        double pairingGain,
        boolean primary) {

    static EffectRow of(CSVRecord row) {
        return new EffectRow(
                row.get("reform"),
                row.get("outcome"),
                row.get("unit"),
                Integer.parseInt(row.get("n")),
                CsvRows.number(row, "baseline_mean"),
                CsvRows.number(row, "reform_mean"),
                CsvRows.number(row, "difference"),
                CsvRows.number(row, "ci_low"),
                CsvRows.number(row, "ci_high"),
                CsvRows.number(row, "p_adjusted"),
                row.get("scope"),
                row.get("scope_value"),
                row.get("direction"),
                CsvRows.number(row, "margin"),
                row.get("verdict"),
                Integer.parseInt(row.get("n_failed")),
                CsvRows.number(row, "pairing_gain"),
                row.get("family").equals("primary"));
    }

    /** Whether it is about the whole town. */
    public boolean isTown() {
        return scope.equals("town");
    }

    /** Whether a difference is shown that is nevertheless smaller than what matters. */
    public boolean isShownButSmall() {
        boolean differs = !verdict.equals("equivalent") && !verdict.equals("undecided");
        return differs && Math.max(Math.abs(low), Math.abs(high)) <= margin;
    }

    /** Returns how its numbers are rounded. */
    public Rounding rounding() {
        return Rounding.to(high > low ? (high - low) / 2 : Math.abs(difference) / 10);
    }
}
