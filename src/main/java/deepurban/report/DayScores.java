package deepurban.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** How well the days of a class that the search has not seen were foretold, from the rows of {@code days.csv}. */
final class DayScores {

    /** What the table calls all classes together. */
    static final String ALL = "all";

    private int days;
    private int inside;
    private double score;
    private double usual;

    private DayScores() {}

    /** Returns the scores by class, in the order of the table; none if the folder has no such table. */
    static Map<String, DayScores> read(Path folder) throws IOException {
        Map<String, DayScores> scores = new LinkedHashMap<>();
        CsvRows.read(
                folder.resolve("days.csv"),
                row -> scores.computeIfAbsent(row.get("class"), name -> new DayScores())
                        .add(row));
        return scores;
    }

    private void add(CSVRecord row) {
        double observed = CsvRows.number(row, "observed");
        days++;
        inside += observed >= CsvRows.number(row, "pi_low") && observed <= CsvRows.number(row, "pi_high") ? 1 : 0;
        score += CsvRows.number(row, "crps");
        usual += CsvRows.number(row, "usual_crps");
    }

    int days() {
        return days;
    }

    /** Returns how many lay within the interval that 90 % of runs do. */
    int inside() {
        return inside;
    }

    /** Returns the mean score of the runs, in cases. */
    double score() {
        return score / days;
    }

    /** Returns the mean score of weekday means, in cases. */
    double usualScore() {
        return usual / days;
    }
}
