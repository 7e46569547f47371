package deepurban.report;

import org.apache.commons.csv.CSVRecord;

/**
 * A row of {@code robustness.csv}: how a choice fares over all futures in one outcome.
 *
 * @param choice name of the arm
 * @param outcome name of the outcome
 * @param unit its unit
 * @param futures futures in which all choices are known
 * @param leftOut futures in which one is not
 * @param shareBest share of the futures in which it is best
 * @param meanRegret mean regret
 * @param maxRegret greatest regret
 * @param threshold regret above which it falls short
 * @param shortfalls futures in which it falls short
 */
record ChoiceRow(
        String choice,
        String outcome,
        String unit,
        int futures,
        int leftOut,
        double shareBest,
        double meanRegret,
        double maxRegret,
        double threshold,
        int shortfalls) {

    static ChoiceRow of(CSVRecord row) {
        return new ChoiceRow(
                row.get("reform"),
                row.get("outcome"),
                row.get("unit"),
                Integer.parseInt(row.get("n")),
                Integer.parseInt(row.get("n_left_out")),
                CsvRows.number(row, "share_best"),
                CsvRows.number(row, "mean_regret"),
                CsvRows.number(row, "max_regret"),
                CsvRows.number(row, "threshold"),
                Integer.parseInt(row.get("n_shortfalls")));
    }

    /** Whether it falls short in some futures, but not in all. */
    boolean fallsShortSomewhere() {
        return shortfalls > 0 && shortfalls < futures;
    }

    /** Returns a regret to two digits. */
    static String regret(double value) {
        if (!Double.isFinite(value)) {
            return "–";
        }
        return value == 0 ? "0" : Rounding.to(Math.abs(value)).of(value);
    }
}
