package deepurban.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Regret of three choices in five futures, by hand. */
class RegretTest {

    private static final double[][] VALUES = {
        {0, 0, 0, 0, 0},
        {2, -1, 1, 3, 4},
        {1, 3, 1, Double.NaN, 4},
    };

    private static final Offset<Double> EXACT = Offset.offset(1e-12);

    @Test
    void moreIsBetter() {
        Regret regret = new Regret(VALUES, true);
        assertThat(regret.of(0)).containsExactly(2, 3, 1, Double.NaN, 4);
        assertThat(regret.of(1)).containsExactly(0, 4, 0, Double.NaN, 0);
        assertThat(regret.rows()).map(Regret.Row::n).containsOnly(4);
        assertThat(regret.rows()).map(Regret.Row::shareBest).containsExactly(0.0, 0.5, 0.5);
        assertThat(regret.rows().get(1).mean()).isCloseTo(1, EXACT);
        assertThat(regret.rows().get(1).max()).isCloseTo(4, EXACT);
        assertThat(regret.best(1, 2)).as("two are equally good").isEqualTo(0.5);
    }

    @Test
    void lessIsBetter() {
        Regret regret = new Regret(VALUES, false);
        assertThat(regret.rows()).map(Regret.Row::shareBest).containsExactly(0.75, 0.25, 0.0);
        assertThat(regret.of(2)).containsExactly(1, 4, 1, Double.NaN, 4);
    }
}
