package deepurban.mechanism;

import static deepurban.mechanism.Trial.assertFalls;
import static deepurban.mechanism.Trial.assertRises;
import static deepurban.mechanism.Trial.change;
import static deepurban.mechanism.Trial.on;
import static deepurban.mechanism.Trial.outcome;
import static deepurban.mechanism.Trial.with;
import static org.assertj.core.api.Assertions.assertThat;

import deepurban.statistics.PairedDifference;
import org.junit.jupiter.api.Test;

/** Mechanisms 15 and 16. */
class OversightTest {

    private static final String ACCOUNT = "accountability";
    private static final String SUPERVISION = "supervision";

    @Test
    void supervisionRaisesTrueResolutionAndLowersClosingOnPaper() {
        assertRises(change("trueResolutionShare", on(SUPERVISION)));
        assertFalls(change("goodhartGap", on(SUPERVISION)));
    }

    @Test
    void urgingAloneShortensTheBacklog() {
        String honest = "/closing/paperIntercept=-30"; // where units close on paper before the limit, little is overdue
        String[] urging = {
            honest,
            on(SUPERVISION),
            with(SUPERVISION, "strength", 0),
            with(SUPERVISION, "verification", 0),
            with(SUPERVISION, "tracked", 1),
            with(SUPERVISION, "urgeDays", 1),
            with(SUPERVISION, "urgings", 20)
        };
        assertFalls(PairedDifference.of(outcome("backlog", honest), outcome("backlog", urging)));
    }

    @Test
    void proposalsRaiseTheRateOnTime() {
        String[] before = {on("receptionPoints"), "/mechanisms/receptionPoints/visits=0.1"};
        String[] after = {before[0], before[1], on(ACCOUNT)};
        assertRises(PairedDifference.of(outcome("onTimeShare", before), outcome("onTimeShare", after)));
    }

    @Test
    void withoutDeputiesThereAreNoProposals() {
        String none = "/mechanisms/threeTierLiaison/on=false";
        assertThat(outcome("onTimeShare", none, on(ACCOUNT))).containsExactly(outcome("onTimeShare", none));
    }
}
