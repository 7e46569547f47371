package deepurban.report;

import org.apache.commons.csv.CSVRecord;

/**
 * A row of {@code summary.csv}.
 *
 * @param reform name of the arm
 * @param outcome name of the outcome
 * @param unit its unit
 * @param n replications
 * @param mean their mean
 * @param low lower end of its 95 % interval
 * @param high upper end
 * @param scope kind of part of the town
 * @param part name of the part; empty for the whole town
 */
public record SummaryRow(
        String reform,
        String outcome,
        String unit,
        int n,
        double mean,
        double low,
        double high,
        String scope,
        String part) {

    static SummaryRow of(CSVRecord row) {
        return new SummaryRow(
                row.get("reform"),
                row.get("outcome"),
                row.get("unit"),
                Integer.parseInt(row.get("n")),
                CsvRows.number(row, "mean"),
                CsvRows.number(row, "ci_low"),
                CsvRows.number(row, "ci_high"),
                row.get("scope"),
                row.get("scope_value"));
    }

    /** Returns how its numbers are rounded. */
    public Rounding rounding() {
        return Rounding.to(high > low ? (high - low) / 2 : Math.abs(mean) / 100);
    }
}
