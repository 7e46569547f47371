package deepurban;

import static org.assertj.core.api.Assertions.assertThat;

import deepurban.experiment.Experiment;
import deepurban.experiment.Failure;
import deepurban.experiment.ModelTowns;
import deepurban.experiment.RunListener;
import deepurban.experiment.RunPlan;
import deepurban.experiment.ScenarioPlan;
import deepurban.observe.ProblemRow;
import deepurban.observe.ProblemSink;
import deepurban.observe.RunRecord;
import deepurban.scenario.Scenario;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The day on which the arms of a plan part decides how much work they share, and no bit of what they say: a run may be
 * taken from one experiment into another.
 */
class BranchDayTest {

    /** Reforms from the first day, in the warm-up, at its end and later, in a scenario that changes by itself. */
    private static final Scenario SCENARIO = Towns.of(Towns.TINY.replaceFirst("\\{", """
            { 'changes': [ { 'from': '2020-01-16', 'patch': { 'departments': { 'desk': { 'caseworkers': 2 } } } },
                           { 'from': '2020-03-16', 'patch': { 'departments': { 'works': { 'caseworkers': 2 } } } } ],
              'reforms': {
                'first': { 'title': { 'en': 'a', 'zh': 'a' }, 'from': '2020-01-01', 'patch': PATCH },
                'early': { 'title': { 'en': 'b', 'zh': 'b' }, 'from': '2020-01-10', 'patch': PATCH },
                'usual': { 'title': { 'en': 'c', 'zh': 'c' }, 'patch': PATCH },
                'late': { 'title': { 'en': 'd', 'zh': 'd' }, 'from': '2020-03-01', 'patch': PATCH } },
            """.replace(
                    "PATCH", "{ 'mechanisms': { 'threeTierLiaison': { 'on': true, 'contactsPerWeek': 9 } } }")));

    /** Runs the plan of some reforms; returns the bits of all that each arm says, its problems among them. */
    private static Map<String, String> bits(String... reforms) {
        RunPlan plan = ScenarioPlan.of(SCENARIO, List.of(reforms), 3, 1);
        Map<String, String> bits = new TreeMap<>();
        Map<Integer, List<ProblemRow>> rows = new TreeMap<>();
        plan.arms().forEach(arm -> rows.put(rows.size(), Collections.synchronizedList(new ArrayList<>())));
        new Experiment(plan, new ModelTowns(Towns.CATALOGUE), new RunListener() {
                    @Override
                    public Optional<ProblemSink> problemsOf(int arm, int replication) {
                        return Optional.of(rows.get(arm)::add);
                    }

                    @Override
                    public void finished(int arm, int replication, RunRecord record) {
                        String key = plan.arms().get(arm).name() + " from "
                                + plan.arms().get(arm).observedFrom();
                        bits.put(key.replaceFirst("-from-day-\\d+", ""), Bits.of(record) + Bits.of(rows.get(arm)));
                    }

                    @Override
                    public void failed(Failure failure) {
                        throw new AssertionError(failure.thrown());
                    }
                })
                .run(1);
        return bits;
    }

    @Test
    void whoeverElseIsInThePlanEachArmSaysTheSame() {
        Map<String, String> all = bits("first", "early", "usual", "late");
        assertThat(all).hasSize(8);
        assertThat(all.values()).doesNotHaveDuplicates();
        assertThat(all).containsAllEntriesOf(bits("late"));
        assertThat(all).containsAllEntriesOf(bits("late", "usual"));
        assertThat(all).containsAllEntriesOf(bits("early"));
        assertThat(all).containsAllEntriesOf(bits("first"));
        assertThat(all).containsAllEntriesOf(bits());
    }
}
