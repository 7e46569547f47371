package deepurban.observe;

import java.util.List;

/**
 * All that one finished run says; immutable by convention: nobody writes to its arrays.
 *
 * @param columns what the numbers of {@code outcomes} are; the same list in every run of one scenario, town-wide outcomes first
 * @param outcomes value of each column; NaN where it is not defined (for example a median that was not reached)
 * @param daily daily series since the start of observation
 * @param survival survival curves of the time to resolution, by class and overall
 * @param units one row for each service unit
 * @param maps satisfaction and backlog by cell and quarter
 * @param problems a small sample of problems, the same keys in every reform, in the order of their keys
 * @param flows how many problems came how far
 */
public record RunRecord(
        List<Outcome.Scoped> columns,
        double[] outcomes,
        DailySeries daily,
        List<SurvivalCurve> survival,
        List<UnitRow> units,
        CellMaps maps,
        List<ProblemRow> problems,
        List<Flow> flows) {

    /**
     * Daily indicators.
     *
     * @param firstDay day of the run that index 0 stands for
     * @param areas names of the areas; the first is {@code town}
     * @param indicators names of the columns
     * @param values [area][indicator][day]; NaN where an indicator is not defined on a day
     */
    public record DailySeries(int firstDay, List<String> areas, List<String> indicators, float[][][] values) {}

    /**
     * A Kaplan–Meier curve of the days from voicing to the closing that truly resolves.
     *
     * @param problemClass name of the class, or {@code all}
     * @param days right ends of the steps, rising
     * @param survival share not yet resolved after each step
     * @param atRisk problems that are neither resolved nor lost from sight when each step begins
     * @param resolved problems that are resolved in each step
     */
    public record SurvivalCurve(
            String problemClass, double[] days, double[] survival, double[] atRisk, double[] resolved) {}

    /**
     * A step on the way of problems through the town.
     *
     * @param step what happens: {@code occurred}, {@code heard}, {@code faded}, {@code settled}, {@code dispatched}, {@code closed} (for
     *     the first time), {@code onTime}, {@code resolved}, {@code reopened}, {@code petitioned}
     * @param channel who heard it, for {@code heard}; otherwise empty
     * @param perThousand how many, per thousand residents and year
     */
    public record Flow(String step, String channel, double perThousand) {}

    /**
     * One service unit over the time observed.
     *
     * @param subdistrict its subdistrict
     * @param department its department
     * @param caseworkers parallel servers
     * @param utilisation share of their case time that was used
     * @param closed problems closed
     * @param onTimeShare reported share closed within the limit
     * @param resolvedShare share of closings that truly resolved
     * @param score mean score of the evaluation periods; NaN when none ended
     * @param truePerformance mean true performance of the same periods
     */
    public record UnitRow(
            String subdistrict,
            String department,
            int caseworkers,
            double utilisation,
            long closed,
            double onTimeShare,
            double resolvedShare,
            double score,
            double truePerformance) {}

    /**
     * Values by cell, one layer a quarter.
     *
     * @param x column of each cell
     * @param y row of each cell
     * @param subdistrict name of each cell's subdistrict
     * @param days day at whose end each layer was taken
     * @param residents [layer][cell]
     * @param satisfaction [layer][cell] mean satisfaction; NaN where nobody lives
     * @param backlog [layer][cell] problems voiced and not closed
     */
    public record CellMaps(
            int[] x,
            int[] y,
            List<String> subdistrict,
            int[] days,
            float[][] residents,
            float[][] satisfaction,
            float[][] backlog) {}
}
