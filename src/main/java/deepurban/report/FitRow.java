package deepurban.report;

import com.fasterxml.jackson.databind.JsonNode;
import deepurban.observe.Outcomes;
import deepurban.parameters.Title;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/**
 * What was observed beside what the model shows, as {@code fit.csv} has it.
 *
 * @param part {@code training} or {@code holdOut}
 * @param statistic what is measured
 * @param problemClass the class that it is about; empty: all
 * @param department the department that it is about; empty otherwise
 * @param area the subdistrict that it is about; empty otherwise
 * @param observed the figure
 * @param standardError how far chance, or doubt, may put it off
 * @param simulated mean of runs at the best values; NaN where a time was not reached
 * @param low lower end of the interval that 90 % of those runs lie in
 * @param high upper end
 * @param error how many standard errors the mean lies above the figure
 * @param runs how many runs
 * @param fitted whether parameters were fitted to it; otherwise it is only shown
 * @param source where the figure is from, as the file of targets says; may be empty
 */
record FitRow(
        String part,
        String statistic,
        String problemClass,
        String department,
        String area,
        double observed,
        double standardError,
        double simulated,
        double low,
        double high,
        double error,
        int runs,
        boolean fitted,
        String source) {

    static final String TRAINING = "training";
    static final String HOLD_OUT = "holdOut";

    /** Half the width of a 95 % interval, in standard errors. */
    static final double SURE = 1.96;

    /** Reads a row; {@code target} is the same figure in the file of targets. */
    static FitRow of(CSVRecord row, JsonNode target) {
        return new FitRow(
                row.get("part"),
                row.get("statistic"),
                row.get("class"),
                row.get("department"),
                row.get("area"),
                CsvRows.number(row, "observed"),
                CsvRows.number(row, "standard_error"),
                CsvRows.number(row, "simulated"),
                CsvRows.number(row, "pi_low"),
                CsvRows.number(row, "pi_high"),
                CsvRows.number(row, "error"),
                Integer.parseInt(row.get("n")),
                target.path("weight").asDouble(1) > 0,
                target.path("source").asText(""));
    }

    /** Returns whether the model shows the figure: it lies where 90 % of runs do, or their mean lies in the figure's own interval of 95 %. */
    boolean isMet() {
        return observed >= low && observed <= high || Math.abs(error) <= SURE;
    }

    /** Returns {@code met}, {@code above}, {@code below} or {@code unknown}. */
    String verdict() {
        if (isMet()) {
            return "met";
        }
        return !Double.isFinite(simulated) ? "unknown" : simulated > observed ? "above" : "below";
    }

    Rounding rounding() {
        return Rounding.to(standardError);
    }

    /** Returns what is measured, without what it is about. */
    Title measure(Phrases phrases) {
        return Outcomes.find(statistic).isPresent()
                ? phrases.outcome(statistic)
                : phrases.both(words -> words.lookup("statistic." + statistic, statistic));
    }

    /** Returns what it is about; empty for the whole town. */
    Title about(Phrases phrases, FitFiles results) {
        for (List<String> scope : List.of(
                List.of("problemClass", problemClass),
                List.of("department", department),
                List.of("subdistrict", area))) {
            if (!scope.get(1).isEmpty()) {
                return phrases.part(scope.get(0), scope.get(1), results.scenario());
            }
        }
        return phrases.say("fit.whole");
    }
}
