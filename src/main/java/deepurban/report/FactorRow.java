package deepurban.report;

import org.apache.commons.csv.CSVRecord;

/**
 * What an analysis of a sweep says of one factor, or of one of its levels.
 *
 * @param response what is analysed
 * @param factor pointer of the factor
 * @param from low end of a range; empty for a level, and where the analysis has no ends
 * @param to high end of a range, or the level
 * @param n values it rests on
 * @param estimate main effect, μ*, or total index; NaN if the points cannot tell
 * @param low lower end of its 95 % interval
 * @param high upper end
 * @param beside share of the variance explained by all main effects, σ, or first-order index
 * @param besideLow lower end of the interval of a first-order index; else NaN
 * @param besideHigh upper end
 */
record FactorRow(
        Response response,
        String factor,
        String from,
        String to,
        int n,
        double estimate,
        double low,
        double high,
        double beside,
        double besideLow,
        double besideHigh) {

    /**
     * An outcome of an arm, or what a reform adds to it.
     *
     * @param reform name of the arm
     * @param difference whether it is what the reform adds
     * @param outcome name of the outcome
     * @param unit its unit
     */
    record Response(String reform, boolean difference, String outcome, String unit) {

        /** Returns whether another one is about the same arm in the same way. */
        boolean isAlike(Response other) {
            return reform.equals(other.reform) && difference == other.difference;
        }
    }

    static FactorRow of(CSVRecord row, Analysis analysis) {
        boolean ends = analysis == Analysis.EFFECTS;
        boolean besideInterval = !analysis.besideInterval().isEmpty();
        return new FactorRow(
                new Response(
                        row.get("reform"),
                        row.get("response").equals("difference"),
                        row.get("outcome"),
                        row.get("unit")),
                row.get("factor"),
                ends ? row.get("from") : "",
                ends ? row.get("to") : "",
                Integer.parseInt(row.get("n")),
                CsvRows.number(row, analysis.estimate()),
                CsvRows.number(row, analysis.interval() + "_low"),
                CsvRows.number(row, analysis.interval() + "_high"),
                CsvRows.number(row, analysis.beside()),
                besideInterval ? CsvRows.number(row, analysis.besideInterval() + "_low") : Double.NaN,
                besideInterval ? CsvRows.number(row, analysis.besideInterval() + "_high") : Double.NaN);
    }

    /** Returns the ends of its range, on one line; empty if it has none. */
    String ends() {
        return from.isEmpty() ? "" : from + "\u00a0→\u00a0" + to;
    }

    /** Whether an estimate and an interval are known. */
    boolean isKnown() {
        return Double.isFinite(estimate) && Double.isFinite(low) && Double.isFinite(high);
    }

    /** Whether its interval leaves zero out. */
    boolean isApartFromZero() {
        return isKnown() && (low > 0 || high < 0);
    }

    /** Returns the least size that the interval leaves possible, sign dropped. */
    double leastSize() {
        return low > 0 ? low : high < 0 ? -high : 0;
    }

    /** Returns the greatest size that the interval leaves possible. */
    double greatestSize() {
        return Math.max(Math.abs(low), Math.abs(high));
    }

    /** Returns how its numbers are rounded. */
    Rounding rounding() {
        return Rounding.to(high > low ? (high - low) / 2 : Math.abs(estimate) / 100);
    }

    /** Returns how what stands beside it is rounded. */
    Rounding besideRounding() {
        if (besideHigh > besideLow) {
            return Rounding.to((besideHigh - besideLow) / 2);
        }
        double width = high > low ? (high - low) / 2 : 0;
        return Rounding.to(Math.max(Math.abs(beside) / 100, width));
    }
}
