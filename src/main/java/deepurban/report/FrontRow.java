package deepurban.report;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/**
 * A setting of the front as {@code front.csv} has it.
 *
 * @param point its number
 * @param generation the generation that found it; 0 for the scenario as it is
 * @param status {@code front}, {@code beaten} or {@code incomplete}
 * @param values the values of the levers
 * @param levels by objective, what the new runs say
 * @param changes by objective, the difference from the scenario as it is; NaN where that was not run
 */
record FrontRow(
        String point,
        int generation,
        String status,
        List<String> values,
        List<Estimate> levels,
        List<Estimate> changes) {

    /** A mean with its 95 % interval; NaN where not known. */
    record Estimate(double mean, double low, double high) {

        private static Estimate of(CSVRecord row, String column) {
            return new Estimate(
                    CsvRows.number(row, column),
                    CsvRows.number(row, column + "_ci_low"),
                    CsvRows.number(row, column + "_ci_high"));
        }

        Rounding rounding() {
            return Rounding.to(high > low ? (high - low) / 2 : Math.abs(mean) / 100);
        }
    }

    static FrontRow of(CSVRecord row, List<String> factors, List<String> objectives) {
        List<Estimate> levels = new ArrayList<>();
        List<Estimate> changes = new ArrayList<>();
        for (String objective : objectives) {
            levels.add(Estimate.of(row, objective));
            changes.add(Estimate.of(row, objective + "_change"));
        }
        return new FrontRow(
                row.get("point"),
                Integer.parseInt(row.get("generation")),
                row.get("status"),
                factors.stream().map(row::get).toList(),
                levels,
                changes);
    }

    boolean isPresent() {
        return generation == 0;
    }

    /** Returns whether the page shows it: the front by the new runs, and the scenario as it is. */
    boolean isShown() {
        return isPresent() || status.equals("front");
    }
}
