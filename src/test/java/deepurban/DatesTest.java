package deepurban;

import static org.assertj.core.api.Assertions.assertThat;

import deepurban.observe.ProblemRow;
import deepurban.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A town that dates things by their day alone, and shapes it otherwise than others: the cellular town. */
class DatesTest {

    private static List<ProblemRow> rows(String... sets) {
        Scenario scenario = Towns.read("cellular", sets);
        List<ProblemRow> rows = new ArrayList<>();
        Towns.run(scenario, Optional.empty(), Towns.start(scenario, 1), rows::add);
        return rows;
    }

    private static boolean isDate(double time) {
        return Double.isNaN(time) || time == Math.rint(time);
    }

    @Test
    void occurrencesHearingsAndClosingsHaveDatesOnly() {
        List<ProblemRow> rows = rows();
        assertThat(rows).hasSizeGreaterThan(200);
        assertThat(rows).allMatch(row -> isDate(row.occurred()) && isDate(row.closed()));
        assertThat(rows).filteredOn(row -> !"hotline".equals(row.channel())).allMatch(row -> isDate(row.voiced()));
        assertThat(rows).filteredOn(row -> !Double.isNaN(row.closed())).allMatch(row -> row.closed() >= row.occurred());
    }

    /** The day on which each problem of the first year occurred; later, copies that petitions go on with come in with keys of their own. */
    private static Map<Long, Integer> days(List<ProblemRow> rows) {
        Map<Long, Integer> days = new TreeMap<>();
        rows.stream().filter(row -> row.occurred() < 365).forEach(row -> days.put(row.key(), (int) row.occurred()));
        return days;
    }

    @Test
    void withInstantsTheSameProblemsOccurOnTheSameDays() {
        List<ProblemRow> dated = rows();
        List<ProblemRow> timed = rows("/time/stamps=\"instants\"");
        assertThat(days(timed)).isEqualTo(days(dated));
        assertThat(timed).anyMatch(row -> !isDate(row.occurred()));
    }
}
