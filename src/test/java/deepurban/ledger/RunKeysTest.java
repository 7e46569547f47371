package deepurban.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deepurban.Towns;
import deepurban.experiment.RunPlan;
import deepurban.experiment.ScenarioPlan;
import deepurban.parameters.ModelParameters;
import deepurban.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A key tells apart what may give another record, and nothing else. */
class RunKeysTest {

    private static final Scenario CLASSROOM = Towns.read("classroom");

    private static RunKeys keys(RunPlan plan) {
        return new RunKeys(plan, "model");
    }

    private static RunPlan plan(Scenario scenario, long seed, int replications, String... reforms) {
        return ScenarioPlan.of(scenario, List.of(reforms), seed, replications);
    }

    @Test
    void aRunIsTheSameInEveryExperiment() {
        RunKeys run = keys(plan(CLASSROOM, 1, 2));
        RunKeys one = keys(plan(CLASSROOM, 1, 3, "denser-liaison"));
        RunKeys two = keys(plan(CLASSROOM, 1, 9, "three-thirds", "denser-liaison"));
        assertThat(one.of(0, 1)).isEqualTo(run.of(0, 1)).isEqualTo(two.of(0, 1));
        assertThat(one.of(1, 2)).isEqualTo(two.of(2, 2));
        Scenario renamed =
                Towns.read("classroom", "/name=other", "/reforms/all-of-them=null", "/reforms/three-thirds=null");
        assertThat(keys(plan(renamed, 1, 2)).of(0, 0)).isEqualTo(run.of(0, 0));
    }

    @Test
    void aReformThatChangesNothingIsTheBaseline() {
        Scenario scenario = Towns.tiny("/reforms/same={\"title\": {\"en\": \"a\", \"zh\": \"a\"}, \"patch\": {}}");
        RunKeys keys = keys(plan(scenario, 1, 1, "same"));
        assertThat(keys.of(1, 0)).isEqualTo(keys.of(0, 0));
    }

    @Test
    void whatMayGiveAnotherRecordGivesAnotherKey() {
        RunPlan plan = plan(CLASSROOM, 1, 2, "three-thirds", "denser-liaison");
        List<String> keys = new ArrayList<>();
        for (int arm = 0; arm < 3; arm++) {
            keys.add(keys(plan).of(arm, 0));
            keys.add(keys(plan).of(arm, 1));
        }
        keys.add(new RunKeys(plan, "another model").of(0, 0));
        keys.add(keys(plan(CLASSROOM, 2, 2)).of(0, 0));
        for (String set : List.of(
                "/time/horizonDays=500",
                "/time/warmUpDays=300",
                "/mechanisms/threeTierLiaison/contactsPerWeek=3",
                "/mechanisms/threeTierLiaison/fidelity=0.5",
                changedOn("2020-06-01"),
                changedOn("2020-06-02"))) {
            keys.add(keys(plan(Towns.read("classroom", set), 1, 1)).of(0, 0));
        }
        keys.add(keys(plan).ofProblems(0, 0, 1));
        keys.add(keys(plan).ofProblems(0, 0, 0.1));
        keys.add(keys(plan).ofProblems(0, 1, 1));
        assertThat(keys).doesNotHaveDuplicates();
    }

    private static String changedOn(String day) {
        return ("/changes=[{'from': '" + day + "', 'patch': {'departments': {'housing': {'caseworkers': 9}}}}]")
                .replace('\'', '"');
    }

    @Test
    void everyParameterCounts() {
        ModelParameters parameters = CLASSROOM.parameters();
        String own = print(parameters);
        assertThat(print(Towns.read("classroom").parameters())).isEqualTo(own);
        List<Object> others = Changed.variants(parameters);
        assertThat(others).hasSizeGreaterThan(400);
        List<String> prints = new ArrayList<>(List.of(own));
        others.forEach(other -> prints.add(print(other)));
        assertThat(prints).doesNotHaveDuplicates();
    }

    private static String print(Object value) {
        return new Fingerprint().add(value).hex();
    }

    @Test
    void valuesThatAreWrittenAlikeAreToldApart() {
        List<String> prints = new ArrayList<>();
        prints.add(new Fingerprint().add("ab").add("c").hex());
        prints.add(new Fingerprint().add("a").add("bc").hex());
        prints.add(print(List.of("a", "bc")));
        prints.add(print(List.of(List.of("a"), "bc")));
        prints.add(print(1));
        prints.add(print(1.0));
        prints.add(print("1"));
        prints.add(print(0.0));
        prints.add(print(-0.0));
        prints.add(print(Map.of("a", 1)));
        prints.add(print(Map.of("a", 2)));
        prints.add(print(null));
        assertThat(prints).doesNotHaveDuplicates();
        assertThatThrownBy(() -> print(new Object())).isInstanceOf(IllegalArgumentException.class);
    }
}
