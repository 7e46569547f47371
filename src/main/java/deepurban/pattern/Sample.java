package deepurban.pattern;

import deepurban.observe.Outcome.Scope;
import deepurban.observe.ProblemRow;
import deepurban.observe.RunRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * What one run leaves for patterns.
 *
 * @param rows all problems that were open in the days observed
 * @param record outcomes of the run
 * @param from first day observed
 * @param until day after the last one
 * @param start date of day 0
 */
public record Sample(List<ProblemRow> rows, RunRecord record, int from, int until, LocalDate start) {

    /** A closing cannot be quicker than a minute in the records. */
    private static final double SHORTEST_HOURS = 1.0 / 60;

    /** Problems of the last half year are left out where times to closing count, so that slow ones have ended. */
    private static final int SETTLING_DAYS = 183;

    /** Returns the problems that were voiced in the days observed. */
    public List<ProblemRow> voiced() {
        return of(row -> row.voiced() >= from && row.voiced() < until);
    }

    /** Returns the problems voiced early enough to be closed, and closed. */
    public List<ProblemRow> closed() {
        return of(row -> row.voiced() >= from && row.voiced() < until - SETTLING_DAYS && row.closed() >= row.voiced());
    }

    /** Returns the problems that were voiced in the first year observed: a window as those of the records of users. */
    public List<ProblemRow> firstYear() {
        return of(row -> row.voiced() >= from && row.voiced() < Math.min(until, from + 365));
    }

    private List<ProblemRow> of(Predicate<ProblemRow> wanted) {
        return rows.stream().filter(wanted).toList();
    }

    /** Returns the hours from voicing to the first closing as reported. */
    public static double hours(ProblemRow row) {
        return Math.max(SHORTEST_HOURS, (row.closed() - row.voiced()) * 24);
    }

    /** Returns the natural logarithm of {@link #hours}. */
    public static double logHours(ProblemRow row) {
        return Math.log(hours(row));
    }

    /** Returns an outcome of the whole town. */
    public double outcome(String name) {
        return outcome(name, Scope.TOWN, "");
    }

    /** Returns an outcome of a part of the town; NaN if it has none. */
    public double outcome(String name, Scope scope, String value) {
        for (int i = 0; i < record.columns().size(); i++) {
            var column = record.columns().get(i);
            if (column.outcome().name().equals(name)
                    && column.scope() == scope
                    && column.value().equals(value)) {
                return record.outcomes()[i];
            }
        }
        return Double.NaN;
    }
}
