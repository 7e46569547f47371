package deepurban.scenario;

import static deepurban.scenario.Scenarios.TINY;
import static deepurban.scenario.Scenarios.mistakes;
import static deepurban.scenario.Scenarios.read;
import static deepurban.scenario.Scenarios.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatedPatchTest {

    @TempDir
    Path folder;

    @Test
    void changesAndAReformFollowEachOtherByDate() {
        Scenario scenario = read(with("""
                        'changes': [
                          { 'from': '2022-01-01', 'patch': { 'dispatch': { 'accuracy': 0.9 } } },
                          { 'from': '2020-01-01', 'patch': { 'dispatch': { 'accuracy': 0.7 } } },
                          { 'from': '2021-01-01', 'patch': { 'dispatch': { 'accuracy': 0.6, 'delayDays': 9 } } } ],
                        'reforms': { 'r': { 'patch': { 'dispatch': { 'accuracy': 0.95 } } } }"""));
        assertThat(scenario.parameters().dispatch().accuracy()).isEqualTo(0.8);
        assertThat(accuracies(scenario.timeline(Optional.empty())))
                .containsExactly(
                        tuple(LocalDate.of(2020, 1, 1), 0.7, 0.5),
                        tuple(LocalDate.of(2021, 1, 1), 0.6, 9.0),
                        tuple(LocalDate.of(2022, 1, 1), 0.9, 9.0));
        // A reform of no date acts from the end of the warm-up, here 2021-01-01, over a change of the same day.
        assertThat(accuracies(scenario.timeline(Optional.of("r"))))
                .containsExactly(
                        tuple(LocalDate.of(2020, 1, 1), 0.7, 0.5),
                        tuple(LocalDate.of(2021, 1, 1), 0.95, 9.0),
                        tuple(LocalDate.of(2022, 1, 1), 0.9, 9.0));
    }

    private static List<org.assertj.core.groups.Tuple> accuracies(List<Stage> stages) {
        return stages.stream()
                .map(stage -> tuple(
                        stage.from(),
                        stage.parameters().dispatch().accuracy(),
                        stage.parameters().dispatch().delayDays()))
                .toList();
    }

    @Test
    void anEmptyReformIsTheBaseline() {
        Scenario scenario = read(with("'reforms': { 'none': { 'patch': {} } }"));
        List<Stage> stages = scenario.timeline(Optional.of("none"));
        assertThat(stages).hasSize(2);
        assertThat(stages).allSatisfy(stage -> assertThat(stage.parameters()).isEqualTo(scenario.parameters()));
    }

    @Test
    void nullTakesAParameterBackToItsDefault() {
        Scenario scenario = read(with(
                "'service': { 'surgeMax': 1 }, 'reforms': { 'r': { 'patch': { 'service': { 'surgeMax': null } } } }"));
        assertThat(scenario.timeline(Optional.of("r"))
                        .get(1)
                        .parameters()
                        .service()
                        .surgeMax())
                .isEqualTo(2.5);
    }

    @Test
    void aFidelityForOneSubdistrictLeavesTheOthers() {
        Scenario scenario = read(with("""
                'mechanisms': { 'listening': { 'fidelity': 0.6 } },
                'reforms': { 'east': { 'patch': { 'mechanisms': { 'listening': { 'fidelity': { 'east': 0.1 } } } } },
                             'all': { 'patch': { 'mechanisms': { 'listening': { 'fidelity': 0.9 } } } } }"""));
        assertThat(fidelity(scenario, "east")).isEqualTo(java.util.Map.of("east", 0.1, "west", 0.6));
        assertThat(fidelity(scenario, "all")).isEqualTo(java.util.Map.of("east", 0.9, "west", 0.9));
    }

    private static Object fidelity(Scenario scenario, String reform) {
        return scenario.timeline(Optional.of(reform))
                .get(1)
                .parameters()
                .mechanisms()
                .get("listening")
                .fidelity();
    }

    @Test
    void extendingAScenarioMergesItsReforms() {
        with("'reforms': { 'a': { 'patch': { 'dispatch': { 'accuracy': 0.9 } } }, 'b': { 'patch': {} } }");
        Scenario child = read(write(folder.resolve("child.json"), """
                { 'name': 'child', 'extends': 'dated.json', 'reforms': { 'b': null,
                  'a': { 'from': '2023-01-01', 'patch': { 'dispatch': { 'delayDays': null } } }, 'c': { 'patch': {} } } }
                """));
        assertThat(child.reforms()).containsOnlyKeys("a", "c");
        assertThat(Canonical.text(child.reforms().get("a").patch()))
                .isEqualTo("{\"dispatch\":{\"accuracy\":0.9,\"delayDays\":null}}");
        assertThat(child.reforms().get("a").from()).isEqualTo("2023-01-01");
    }

    @Test
    void aReformMayStandInAFileOfItsOwn() {
        write(folder.resolve("reforms/r.yml"), "title: {en: R, zh: 改}\npatch: {dispatch: {accuracy: 0.9}}\n");
        Scenario scenario = read(with("'reforms': { 'r': 'reforms/r.yml' }"));
        assertThat(scenario.reforms().get("r").title().zh()).isEqualTo("改");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'town':{'width':9}}                  | /town/width: cannot change during a run",
                "{'town':{'subdistricts':{}}}          | /town/subdistricts: cannot change during a run",
                "{'time':{'horizonDays':9}}            | /time/horizonDays: cannot change during a run",
                "{'residents':{'trustMean':null}}      | /residents/trustMean: cannot change during a run",
                "{'problems':{'noises':{}}}            | /problems/noises: cannot be added during a run",
                "{'problems':{'noise':null}}           | /problems/noise: cannot be taken away during a run",
                "{'departments':{'desk':null}}         | /departments/desk: cannot be taken away during a run",
                "{'departments':{'fire':{}}}           | /departments/fire: cannot be added during a run",
                "{'problems':{'noise':{'title':null}}} | /problems/noise/title: is missing",
                "{'problems':{'noise':{'departments':{'x':1}}}} | /problems/noise/departments/x: there is no department x",
                "{'evaluation':{'contents':{'execution':0}}} | /evaluation/contents: at least one weight",
                "{'mechanisms':{'listening':{'fidelity':{'north':1}}}} | /mechanisms/listening/fidelity/north: there is no",
                "{'mechanisms':{'lisening':{}}}        | (did you mean listening?)",
                "{'name':'x'}                          | /name: unknown name",
                "[]                                    | expected an object, given a list",
                "null                                  | is missing: What changes"
            })
    void whatCannotChangeInARunIsRefused(String patch, String message) {
        assertThat(mistakes(with("'reforms': { 'r': { 'patch': " + patch + " } }")))
                .singleElement()
                .asString()
                .contains(message);
        assertThat(mistakes(with("'changes': [ { 'from': '2021-01-01', 'patch': " + patch + " } ]")))
                .singleElement()
                .asString()
                .contains(message);
    }

    @Test
    void parametersInsideAClassOrDepartmentMayChange() {
        Scenario scenario = read(with("""
                        'reforms': { 'r': { 'patch': { 'problems': { 'noise': { 'hoursMean': 9 } },
                                                       'departments': { 'desk': { 'caseworkers': 3 } } } } }"""));
        Stage stage = scenario.timeline(Optional.of("r")).get(1);
        assertThat(stage.parameters().departments().get("desk").caseworkers()).isEqualTo(3);
        assertThat(stage.parameters().problems().get("noise").hoursMean()).isEqualTo(9);
    }

    @Test
    void aReformCannotBeCalledBaseline() {
        assertThat(mistakes(with("'reforms': { 'baseline': { 'patch': {} } }")))
                .singleElement()
                .asString()
                .contains("/reforms/baseline: the name baseline is taken");
    }

    @Test
    void aTimelineOfAnUnknownReformIsAnError() {
        Scenario scenario = read(with("'reforms': {}"));
        assertThatThrownBy(() -> scenario.timeline(Optional.of("x"))).isInstanceOf(IllegalArgumentException.class);
    }

    private Path with(String members) {
        return write(
                folder.resolve("dated.json"), TINY.replace("'name': 'tiny',", "'name': 'dated',\n" + members + ",\n"));
    }
}
