package deepurban;

import static org.assertj.core.api.Assertions.assertThat;

import deepurban.observe.ProblemRow;
import deepurban.scenario.Scenario;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Occurrences are keyed: what changes elsewhere moves none of them, and higher rates only add some. */
class OccurrenceKeysTest {

    private static final int DAYS = 200;

    /** What is drawn of an occurrence. */
    private record Occurrence(
            String subdistrict, String problemClass, String group, double severity, int affected, double time) {}

    private static Map<Long, Occurrence> occurrences(Scenario scenario, Predicate<ProblemRow> which) {
        return Towns.problems(scenario, 3, DAYS).stream()
                .filter(which)
                .collect(Collectors.toMap(
                        ProblemRow::key,
                        row -> new Occurrence(
                                row.subdistrict(),
                                row.problemClass(),
                                row.group(),
                                row.severity(),
                                row.affected(),
                                row.occurred())));
    }

    /** A petition goes on as a copy under a derived key, which only who petitions has. */
    private static Map<Long, Occurrence> occurrences(Scenario scenario) {
        return occurrences(scenario, row -> true);
    }

    private static Scenario classroom(String... sets) {
        String[] all = java.util.Arrays.copyOf(sets, sets.length + 1);
        all[sets.length] = "/escalation/petitionProbability=0";
        return Towns.read("classroom", all);
    }

    @Test
    void liaisonOfOtherDensityMeetsTheSameProblems() {
        Map<Long, Occurrence> one = occurrences(classroom());
        Map<Long, Occurrence> four = occurrences(classroom("/mechanisms/threeTierLiaison/contactsPerWeek=4"));
        Map<Long, Occurrence> none = occurrences(classroom("/mechanisms/threeTierLiaison/on=false"));
        assertThat(one).hasSizeGreaterThan(200).isEqualTo(four).isEqualTo(none);
    }

    @Test
    void petitionsAreRowsBesideTheProblemsThatTheyEnd() {
        List<ProblemRow> rows = Towns.problems(
                Towns.tiny("/escalation/petitionProbability=1", "/problems/noise/deadlineWorkingDays=0.1"), 3, DAYS);
        Map<Long, Occurrence> expected = occurrences(Towns.tiny("/escalation/petitionProbability=0"));
        assertThat(rows).anyMatch(row -> row.state().equals("petitioned"));
        assertThat(rows.stream().map(ProblemRow::key)).doesNotHaveDuplicates().containsAll(expected.keySet());
    }

    @Test
    void aHigherRateAddsOccurrencesAndMovesNone() {
        Map<Long, Occurrence> low = occurrences(classroom());
        Map<Long, Occurrence> high = occurrences(classroom("/problems/traffic/ratePerResidentYear=0.2"));
        assertThat(high).containsAllEntriesOf(low);
        high.keySet().removeAll(low.keySet());
        assertThat(high.values())
                .isNotEmpty()
                .allMatch(added -> added.problemClass().equals("traffic"));
    }

    /** Groups are left out: the land, and so who lives where, is laid out by the place on the grid. */
    @Test
    void aSubdistrictMeetsTheSameWithoutItsNeighboursAndInAnyOrder() {
        Scenario alone = Towns.of(Towns.TINY.replaceAll("'east': \\{.*\\},", ""));
        Scenario turned =
                Towns.of(Towns.TINY.replaceAll("('east': \\{.*\\}),\\s*('west': \\{.*'cells': 20 \\})", "$2, $1"));
        assertThat(alone.parameters().town().subdistricts()).containsOnlyKeys("west");
        assertThat(List.copyOf(turned.parameters().town().subdistricts().keySet()))
                .containsExactly("west", "east");
        assertThat(ofWest(Towns.tiny())).hasSizeGreaterThan(100).isEqualTo(ofWest(alone));
        assertThat(ofWest(Towns.tiny())).isEqualTo(ofWest(turned));
    }

    private static Map<Long, Occurrence> ofWest(Scenario scenario) {
        Map<Long, Occurrence> west =
                occurrences(scenario, row -> row.subdistrict().equals("west"));
        west.replaceAll((key, o) ->
                new Occurrence(o.subdistrict(), o.problemClass(), "", o.severity(), o.affected(), o.time()));
        return west;
    }

    @Test
    void newcomersMoveNobodyElsesOccurrences() {
        Map<Long, Occurrence> still = occurrences(classroom("/urbanization/growthPerYear=0"));
        Map<Long, Occurrence> slow = occurrences(classroom("/urbanization/growthPerYear=0.01"));
        Map<Long, Occurrence> fast = occurrences(classroom("/urbanization/growthPerYear=0.07"));
        assertThat(slow).containsAllEntriesOf(still);
        assertThat(fast).containsAllEntriesOf(still).hasSizeGreaterThan(still.size());
        Set<Long> newcomersProblems = fast.keySet();
        newcomersProblems.removeAll(still.keySet());
        assertThat(fast.values()).isNotEmpty().allMatch(added -> added.group().equals("newcomer"));
    }

    /** Trust is held, because contacts and closings move how open an owner is. */
    @Test
    void moreLiaisonNeverHearsAProblemLater() {
        String[] held = {
            "/mechanisms/threeTierLiaison/trustPerContact=0",
            "/mechanisms/threeTierLiaison/deputiesPerThousand=5",
            "/judgement/trustRate=0",
            "/voicing/fadeTrustLoss=0",
            "/mechanisms/threeTierLiaison/contactsPerWeek=4"
        };
        Map<Long, Double> dense = heardByLiaison(classroom(held));
        held[4] = "/mechanisms/threeTierLiaison/contactsPerWeek=1";
        Map<Long, Double> sparse = heardByLiaison(classroom(held));
        assertThat(sparse).isNotEmpty();
        assertThat(dense).hasSizeGreaterThan(sparse.size());
        sparse.keySet().retainAll(dense.keySet());
        assertThat(sparse)
                .isNotEmpty()
                .allSatisfy((key, time) -> assertThat(dense.get(key)).isLessThan(time));
    }

    private static Map<Long, Double> heardByLiaison(Scenario scenario) {
        return Towns.problems(scenario, 3, DAYS).stream()
                .filter(row -> row.channel().equals("threeTierLiaison"))
                .collect(Collectors.toMap(ProblemRow::key, ProblemRow::voiced));
    }
}
