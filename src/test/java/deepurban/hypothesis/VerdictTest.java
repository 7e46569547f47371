package deepurban.hypothesis;

import static deepurban.hypothesis.Support.HELD;
import static deepurban.hypothesis.Support.NOT_HELD;
import static deepurban.hypothesis.Support.OPPOSITE;
import static deepurban.hypothesis.Support.UNDECIDED;
import static org.assertj.core.api.Assertions.assertThat;

import deepurban.statistics.PairedDifference;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Verdicts follow from p-values and signs by the rules that the pages state. */
class VerdictTest {

    @Test
    void aClaimIsHeldBeyondItsMarginAlone() {
        assertThat(support(1, 0.049, 3, 0.001)).isEqualTo(HELD);
        assertThat(support(1, Support.LEVEL, 3, 0.001)).isEqualTo(UNDECIDED);
        assertThat(support(1, 0.2, 3, 0.001)).isEqualTo(UNDECIDED);
    }

    @Test
    void lessThanTheMarginIsNotHeldAndLessThanMinusTheMarginIsTheOpposite() {
        assertThat(support(-1, 0.01, 1, 0.01)).isEqualTo(NOT_HELD);
        assertThat(support(-3, 0.01, -1, 0.01)).isEqualTo(OPPOSITE);
        assertThat(support(-3, 0.01, -1, 0.2)).isEqualTo(NOT_HELD);
    }

    @Test
    void withoutASpreadNothingIsLeftToChance() {
        PairedDifference below = difference(-1, -1, -1);
        PairedDifference above = difference(1, 1, 1);
        assertThat(Support.of(below, below.pValue(), above, above.pValue())).isEqualTo(NOT_HELD);
        PairedDifference none = difference(0, 0, 0);
        assertThat(Support.of(none, none.pValue(), none, none.pValue())).isEqualTo(NOT_HELD);
    }

    @Test
    void oneRunTellsNothing() {
        PairedDifference one = difference(5);
        assertThat(Support.of(one, 0, one, 0)).isEqualTo(UNDECIDED);
    }

    @Test
    void aClaimAboutEveryPointFallsIntoPartsWhereOneIsMissing() {
        assertThat(Ruling.everywhere(List.of(HELD, HELD))).isEqualTo(Ruling.HELD);
        assertThat(Ruling.everywhere(List.of(HELD, OPPOSITE))).isEqualTo(Ruling.IN_PART);
        assertThat(Ruling.everywhere(List.of(HELD, UNDECIDED))).isEqualTo(Ruling.IN_PART);
        assertThat(Ruling.everywhere(List.of(UNDECIDED, NOT_HELD))).isEqualTo(Ruling.NOT_HELD);
        assertThat(Ruling.everywhere(List.of(UNDECIDED, UNDECIDED))).isEqualTo(Ruling.UNDECIDED);
    }

    @Test
    void aClaimAboutSomePointWantsOne() {
        assertThat(Ruling.somewhere(List.of(OPPOSITE, HELD))).isEqualTo(Ruling.HELD);
        assertThat(Ruling.somewhere(List.of(NOT_HELD, UNDECIDED))).isEqualTo(Ruling.UNDECIDED);
        assertThat(Ruling.somewhere(List.of(NOT_HELD, OPPOSITE))).isEqualTo(Ruling.NOT_HELD);
    }

    @Test
    void allPartsDecideTogether() {
        assertThat(Ruling.all(List.of(Ruling.HELD, Ruling.HELD))).isEqualTo(Ruling.HELD);
        assertThat(Ruling.all(List.of(Ruling.HELD, Ruling.NOT_HELD))).isEqualTo(Ruling.IN_PART);
        assertThat(Ruling.all(List.of(Ruling.UNDECIDED, Ruling.IN_PART))).isEqualTo(Ruling.IN_PART);
        assertThat(Ruling.all(List.of(Ruling.UNDECIDED, Ruling.NOT_HELD))).isEqualTo(Ruling.NOT_HELD);
        assertThat(Ruling.all(List.of(Ruling.UNDECIDED))).isEqualTo(Ruling.UNDECIDED);
    }

    private static Support support(double fromMargin, double p, double fromContrary, double pContrary) {
        return Support.of(around(fromMargin), p, around(fromContrary), pContrary);
    }

    private static PairedDifference around(double mean) {
        return difference(mean - 1, mean, mean + 1);
    }

    private static PairedDifference difference(double... values) {
        double[] zeros = new double[values.length];
        Arrays.fill(zeros, 0);
        return PairedDifference.of(zeros, values);
    }
}
