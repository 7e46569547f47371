package deepurban.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import deepurban.Towns;
import deepurban.observe.ProblemRow;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A class may be answered as soon as it is heard: that share needs no unit, and the rest goes on as before. */
class SettledAtOnceTest {

    private static List<ProblemRow> heard(double share) {
        return Towns.problems(Towns.tiny("/problems/noise/settledAtOnce=" + share), 1, 300).stream()
                .filter(row -> row.problemClass().equals("noise") && row.voiced() >= 0)
                .toList();
    }

    @Test
    void allAreSettledWhenTheyAreHeard() {
        assertThat(heard(1)).hasSizeGreaterThan(100).allSatisfy(row -> {
            assertThat(row.state()).isEqualTo("settled");
            assertThat(row.ended()).isEqualTo(row.voiced());
            assertThat(row.served()).isNaN();
        });
    }

    @Test
    void aShareIsSettledOfSoManyHeard() {
        List<ProblemRow> heard = heard(0.3);
        double settled =
                heard.stream().filter(row -> row.state().equals("settled")).count() / (double) heard.size();
        assertThat(settled).isCloseTo(0.3, within(4 * Math.sqrt(0.21 / heard.size())));
    }

    /** What is settled at one share is settled at every greater one. */
    @Test
    void aGreaterShareKeepsThose() {
        List<Double> few = settled(0.2);
        assertThat(settled(0.6)).hasSizeGreaterThan(few.size()).containsAll(few);
    }

    private static List<Double> settled(double share) {
        return heard(share).stream()
                .filter(row -> row.state().equals("settled"))
                .map(ProblemRow::occurred)
                .toList();
    }

    @Test
    void nothingIsSettledWithoutIt() {
        assertThat(heard(0)).isNotEmpty().noneMatch(row -> row.state().equals("settled"));
    }
}
