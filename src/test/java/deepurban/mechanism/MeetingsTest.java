package deepurban.mechanism;

import static deepurban.mechanism.Trial.assertFalls;
import static deepurban.mechanism.Trial.assertRises;
import static deepurban.mechanism.Trial.change;
import static deepurban.mechanism.Trial.on;
import static deepurban.mechanism.Trial.outcome;
import static deepurban.mechanism.Trial.with;
import static org.assertj.core.api.Assertions.assertThat;

import deepurban.Towns;
import deepurban.model.DeepUrban;
import deepurban.statistics.PairedDifference;
import org.junit.jupiter.api.Test;

/** Mechanism 6 and conflict coordination of mechanism 7: what agendas do. */
class MeetingsTest {

    /** Every owner of a far overdue problem petitions, so that a small town shows what meetings prevent. */
    private static final String PETITIONS = "/escalation/petitionProbability=1";

    private static final String FOUR = "deliberationMeetings";
    private static final String CONFLICTS = "conflictCoordination";

    @Test
    void meetingsOfFourLevelsMoveWhatIsStalled() {
        assertFalls(PairedDifference.of(
                outcome("petitionsPerThousand", PETITIONS), outcome("petitionsPerThousand", PETITIONS, on(FOUR))));
        assertFalls(change("backlog", on(FOUR)));
    }

    @Test
    void withoutAuthorityMeetingsDecideNothing() {
        double[] before = outcome("backlog");
        double[] idle = outcome("backlog", on(FOUR), with(FOUR, "authority", 0), with(FOUR, "authorityStep", 0));
        assertThat(idle).containsExactly(before);
    }

    @Test
    void conflictsAreSettledAtTheTable() {
        assertRises(change("settledShare", on(CONFLICTS)));
        assertFalls(change("backlog", on(CONFLICTS), with(CONFLICTS, "perYear", 52), with(CONFLICTS, "settled", 0.8)));
    }

    @Test
    void moreTimeOnTheAgendaSettlesMore() {
        String seldom = with(CONFLICTS, "perYear", 4);
        String often = with(CONFLICTS, "perYear", 52);
        assertRises(PairedDifference.of(
                outcome("settledShare", on(CONFLICTS), seldom), outcome("settledShare", on(CONFLICTS), often)));
    }

    @Test
    void townsWithMeetingsBalanceEveryDay() {
        var scenario = Towns.read("classroom", on(FOUR), on(CONFLICTS), on("supervision"), on("accountability"));
        DeepUrban town = Towns.start(scenario, 3);
        Towns.run(town, 400);
        assertThat(town.day()).isEqualTo(400);
    }
}
