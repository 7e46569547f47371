package deepurban.report;

import org.apache.commons.csv.CSVRecord;

/**
 * A row of {@code boxes.csv}: one limit of the region in which a choice falls short.
 *
 * @param choice name of the arm
 * @param outcome name of the outcome
 * @param inside futures inside the region
 * @param coverage share of all shortfalls that lie inside
 * @param density share of shortfalls among those inside
 * @param base share of shortfalls among all futures
 * @param factor pointer of the factor
 * @param low least value inside; NaN where there is no such limit
 * @param high greatest value inside; NaN where there is none
 * @param levels levels inside, apart by bars; empty for a range
 */
record BoxRow(
        String choice,
        String outcome,
        int inside,
        double coverage,
        double density,
        double base,
        String factor,
        double low,
        double high,
        String levels) {

    static BoxRow of(CSVRecord row) {
        return new BoxRow(
                row.get("reform"),
                row.get("outcome"),
                Integer.parseInt(row.get("n_inside")),
                CsvRows.number(row, "coverage"),
                CsvRows.number(row, "density"),
                CsvRows.number(row, "n_shortfalls") / CsvRows.number(row, "n"),
                row.get("factor"),
                CsvRows.number(row, "low"),
                CsvRows.number(row, "high"),
                row.get("levels"));
    }
}
