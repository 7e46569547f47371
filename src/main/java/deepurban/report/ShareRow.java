package deepurban.report;

import org.apache.commons.csv.CSVRecord;

/**
 * A row of {@code shares.csv}.
 *
 * @param outcome name of the outcome
 * @param unit its unit
 * @param part name of the part, or of the whole package
 * @param share its share of the effect
 * @param low lower end of its 95 % interval
 * @param high upper end
 * @param alone effect of the part without the others
 * @param last what is lost when it alone is left out
 */
record ShareRow(
        String outcome, String unit, String part, double share, double low, double high, double alone, double last) {

    static ShareRow of(CSVRecord row) {
        return new ShareRow(
                row.get("outcome"),
                row.get("unit"),
                row.get("part"),
                CsvRows.number(row, "share"),
                CsvRows.number(row, "ci_low"),
                CsvRows.number(row, "ci_high"),
                CsvRows.number(row, "alone"),
                CsvRows.number(row, "last"));
    }

    double halfWidth() {
        return (high - low) / 2;
    }
}
