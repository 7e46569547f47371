package deepurban.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/**
 * A fitted parameter as {@code parameters.csv} has it.
 *
 * @param pointer JSON Pointer into the scenario
 * @param best best value
 * @param low lower end of its 95 % interval
 * @param high upper end
 * @param least lower end of the range it was looked for in
 * @param most upper end
 * @param log whether the range is even in ratios
 * @param verdict {@code told}, {@code atMost}, {@code atLeast} or {@code notTold}
 * @param partners pointers of what it is traded against
 * @param median of the posterior; NaN without one
 * @param credibleLow lower end of the 95 % interval of the posterior
 * @param credibleHigh upper end
 */
record ParameterRow(
        String pointer,
        double best,
        double low,
        double high,
        double least,
        double most,
        boolean log,
        String verdict,
        List<String> partners,
        double median,
        double credibleLow,
        double credibleHigh) {

    static ParameterRow of(CSVRecord row) {
        String partners = row.get("partners");
        return new ParameterRow(
                row.get("parameter"),
                CsvRows.number(row, "best"),
                CsvRows.number(row, "ci_low"),
                CsvRows.number(row, "ci_high"),
                CsvRows.number(row, "range_low"),
                CsvRows.number(row, "range_high"),
                row.get("scale").equals("log"),
                row.get("verdict"),
                partners.isEmpty() ? List.of() : List.of(partners.split(" ")),
                CsvRows.number(row, "posterior_median"),
                CsvRows.number(row, "posterior_low"),
                CsvRows.number(row, "posterior_high"));
    }

    boolean isTold() {
        return verdict.equals("told");
    }

    boolean hasPosterior() {
        return Double.isFinite(median);
    }

    /** Returns the range as it was asked for. */
    String range() {
        return "[" + end(least) + ", " + end(most) + "]";
    }

    /** Returns an end of the range, or a place in it, to three digits. */
    static String end(double value) {
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(3)).stripTrailingZeros();
        return rounded.toPlainString().replace('-', '−');
    }

    Rounding rounding() {
        return Rounding.to((high - low) / 2);
    }

    Rounding credibleRounding() {
        return Rounding.to((credibleHigh - credibleLow) / 2);
    }

    /** Returns where a value lies in the range, from 0 to 1, by differences or by ratios as the range is even. */
    double place(double value) {
        return log ? Math.log(value / least) / Math.log(most / least) : (value - least) / (most - least);
    }
}
