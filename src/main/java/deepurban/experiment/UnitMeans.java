package deepurban.experiment;

import deepurban.observe.RunRecord.UnitRow;
import deepurban.statistics.Tally;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Means of the service units of one arm over its replications. Mutable; for one thread. */
public final class UnitMeans {

    /** Names of the columns that are averaged. */
    public static final List<String> COLUMNS =
            List.of("utilisation", "closed", "onTimeShare", "resolvedShare", "score", "truePerformance");

    private final List<UnitRow> rows = new ArrayList<>();
    private final List<Tally[]> tallies = new ArrayList<>();

    /** Adds the units of one run; the same units in the same order each time. */
    void add(List<UnitRow> units) {
        for (int i = 0; i < units.size(); i++) {
            if (i == rows.size()) {
                rows.add(units.get(i));
                Tally[] empty = new Tally[COLUMNS.size()];
                Arrays.setAll(empty, column -> new Tally());
                tallies.add(empty);
            }
            add(tallies.get(i), units.get(i));
        }
    }

    private static void add(Tally[] columns, UnitRow row) {
        double[] values = {
            row.utilisation(), row.closed(), row.onTimeShare(), row.resolvedShare(), row.score(), row.truePerformance()
        };
        for (int column = 0; column < values.length; column++) {
            if (!Double.isNaN(values[column])) {
                columns[column].add(values[column]);
            }
        }
    }

    /** Returns the units as the first run gave them: names and caseworkers. */
    public List<UnitRow> units() {
        return List.copyOf(rows);
    }

    /** Returns the mean of a column over the runs in which it is defined; NaN if there is none. */
    public double mean(int unit, int column) {
        return tallies.get(unit)[column].mean();
    }
}
