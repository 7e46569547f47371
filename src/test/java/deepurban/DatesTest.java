package deepurban;

import static org.assertj.core.api.Assertions.assertThat;

import deepurban.observe.ProblemRow;
import deepurban.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A town that dates things by their day alone, and shapes it otherwise than others: the cellular town. */
class DatesTest {

    private static List<ProblemRow> rows(int seed, String... sets) {
        Scenario scenario = Towns.read("cellular", sets);
        List<ProblemRow> rows = new ArrayList<>();
        Towns.run(scenario, Optional.empty(), Towns.start(scenario, seed), rows::add);
        return rows;
    }

    private static boolean isDate(double time) {
        return Double.isNaN(time) || time == Math.rint(time);
    }

    @Test
    void occurrencesHearingsAndClosingsHaveDatesOnly() {
        List<ProblemRow> rows = new ArrayList<>();
        IntStream.rangeClosed(1, 8).forEach(seed -> rows.addAll(rows(seed)));
        assertThat(rows).hasSizeGreaterThan(2000);
        assertThat(rows)
                .allMatch(row ->
                        isDate(row.occurred()) && isDate(row.voiced()) && isDate(row.served()) && isDate(row.closed()));
        assertThat(rows)
                .filteredOn(row -> !Double.isNaN(row.closed()))
                .allMatch(row -> row.occurred() <= row.voiced() && row.voiced() <= row.closed());
    }

    /** The day on which each problem of the first year occurred; later, copies that petitions go on with come in with keys of their own. */
    private static Map<Long, Integer> days(List<ProblemRow> rows) {
        Map<Long, Integer> days = new TreeMap<>();
        rows.stream().filter(row -> row.occurred() < 365).forEach(row -> days.put(row.key(), (int) row.occurred()));
        return days;
    }

    @Test
    void withInstantsTheSameProblemsOccurOnTheSameDays() {
        List<ProblemRow> dated = rows(1);
        List<ProblemRow> timed = rows(1, "/time/stamps=\"instants\"");
        assertThat(days(timed)).isEqualTo(days(dated));
        assertThat(timed).anyMatch(row -> !isDate(row.occurred()));
    }
}
