package deepurban.scenario;

import static deepurban.scenario.Scenarios.CATALOGUE;
import static deepurban.scenario.Scenarios.TINY;
import static deepurban.scenario.Scenarios.read;
import static deepurban.scenario.Scenarios.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.parameters.MechanismSettings;
import deepurban.parameters.TimeParameters.OfficeCalendar;
import deepurban.scenario.mistake.InvalidInput;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResolvedScenarioTest {

    private static final String RICH = TINY.replace("'name': 'tiny',", """
            'format': 1.0, 'name': 'rich', '$schema': 'anything',
            'voicing': { 'group': { 'newcomer': -1e0 } },
            'mechanisms': { 'listening': { 'on': true, 'fidelity': { 'west': 0.50 } } },
            'changes': [ { 'from': '2021-05-01', 'patch': { 'dispatch': { 'accuracy': 0.9 } } } ],
            'reforms': { 'more': { 'title': { 'en': 'More', 'zh': '更多' },
                                   'patch': { 'mechanisms': { 'listening': { 'hours': null, 'fidelity': { 'east': 0.2 } } } } },
                         'nothing': { 'from': '2022-01-01', 'patch': {} } },
            'outcomes': { 'trust': { 'primary': true, 'smallestEffect': 0.01 }, 'time.median': {} },
            """);

    @TempDir
    Path folder;

    @Test
    void defaultsFillWhatAFileLeavesOut() {
        Scenario tiny = read(write(folder.resolve("tiny.json"), TINY));
        assertThat(tiny.format()).isEqualTo(1);
        assertThat(tiny.title().en()).isEqualTo("tiny");
        assertThat(tiny.parameters().time().calendar()).isEqualTo(OfficeCalendar.WORKING_DAYS);
        assertThat(tiny.parameters().voicing().group().newcomer()).isEqualTo(-0.69);
        assertThat(tiny.parameters().mechanisms())
                .isEqualTo(Map.of(
                        "listening",
                        new MechanismSettings(
                                false, Map.of("east", 1.0, "west", 1.0), new Scenarios.ListeningParameters(2))));
        assertThat(tiny.tree().at("/mechanisms/listening/hours").intValue()).isEqualTo(2);
        assertThat(tiny.reforms()).isEmpty();
    }

    @Test
    void aPartOfAGroupKeepsTheDefaultsOfTheOthers() {
        Scenario rich = read(write(folder.resolve("rich.json"), RICH));
        assertThat(rich.parameters().voicing().group().newcomer()).isEqualTo(-1);
        assertThat(rich.parameters().voicing().group().vulnerable()).isEqualTo(-0.5);
        assertThat(rich.outcomes())
                .containsExactly(
                        Map.entry("trust", new ChosenOutcome(true, 0.01)),
                        Map.entry("time.median", new ChosenOutcome(false, 0)));
    }

    @Test
    void theResolvedTreeReadsAsTheSameScenario() {
        Scenario rich = read(write(folder.resolve("rich.json"), RICH));
        Scenario again = read(write(folder.resolve("scenario.json"), Canonical.pretty(rich.tree())));
        assertThat(again).isEqualTo(rich);
        assertThat(again.digest()).isEqualTo(rich.digest());
        assertThat(ScenarioReader.resolve(rich.tree(), List.of(), CATALOGUE)).isEqualTo(rich);
    }

    @Test
    void jsonAndYamlAreTheSame() {
        Scenario json = read(write(folder.resolve("t.json"), TINY));
        Scenario yaml = read(write(folder.resolve("t.yaml"), """
                # The same in YAML.
                name: tiny
                town:
                  subdistricts:
                    east: {title: {en: East, zh: 东}, residents: 0x64, cells: 10}
                    west: {title: {en: West, zh: "西"}, residents: 2e2, cells: 2_0}
                problems:
                  noise: {title: {en: Noise, zh: 噪声}, ratePerResidentYear: .1, departments: {desk: 1.0}}
                departments:
                  desk: {title: {en: Desk, zh: 窗口}, caseworkers: 1}
                mechanisms:
                  listening: {on: no, fidelity: 1}
                """));
        assertThat(yaml).isEqualTo(json);
        assertThat(yaml.digest()).isEqualTo(json.digest());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.1", "1e-1", "0.10", "1.0E-1", "0.1000000000000000000000001"})
    void numbersAreTheSameHoweverTheyAreWritten(String number) {
        Scenario tiny = read(write(folder.resolve("t.json"), TINY));
        assertThat(read(write(folder.resolve("n.json"), TINY.replace("0.1", number)))
                        .digest())
                .isEqualTo(tiny.digest());
    }

    @Test
    void anyOtherNumberIsAnotherScenario() {
        Scenario tiny = read(write(folder.resolve("t.json"), TINY));
        assertThat(read(folder.resolve("t.json"), "/dispatch/accuracy=0.8000001")
                        .digest())
                .isNotEqualTo(tiny.digest());
    }

    @Test
    void theCanonicalTextIsTheSameOnEveryJdk() {
        // 2.0E-3 against 0.002, and 2.2250738585072014E-308: where JDKs before 19 printed other digits.
        Scenario tiny = read(
                write(folder.resolve("t.json"), TINY),
                "/voicing/fadePerDay=2.0E-3",
                "/judgement/burden=2.2250738585072014E-308",
                "/voicing/fadeTrustLoss=2e-44");
        assertThat(Canonical.text(tiny.tree()))
                .contains("\"fadePerDay\":0.002,")
                .contains("\"fadeTrustLoss\":2.0E-44,")
                .contains("\"burden\":2.2250738585072014E-308");
    }

    @Test
    void theOrderOfStagesIsKept() {
        Path file = write(
                folder.resolve("o.json"),
                TINY.replace("'departments': { 'desk': 1 }", "'departments': { 'police': 1, 'desk': 0.5 }")
                        .replace(
                                "'departments': { 'desk': {",
                                "'departments': { 'police': { 'title': { 'en': 'Police', 'zh': '公安' } }, 'desk': {"));
        assertThat(read(file).parameters().problems().get("noise").departments().keySet())
                .containsExactly("police", "desk");
    }

    @Test
    void settingsActOnTheMergedScenario() {
        Path file = write(folder.resolve("rich.json"), RICH);
        Scenario set = read(
                file,
                "/mechanisms/listening/hours=7",
                "/title/en=Rather rich",
                "/title/zh=\"1\"",
                "/time/start=2019-01-01",
                "/reforms/nothing=null",
                "/voicing/group={\"local\":1}");
        assertThat(set.title().en()).isEqualTo("Rather rich");
        assertThat(set.title().zh()).isEqualTo("1");
        assertThat(set.parameters().time().start()).isEqualTo("2019-01-01");
        assertThat(set.parameters().mechanisms().get("listening").own())
                .isEqualTo(new Scenarios.ListeningParameters(7));
        assertThat(set.reforms()).containsOnlyKeys("more");
        assertThat(set.parameters().voicing().group().local()).isEqualTo(1);
        assertThat(set.parameters().voicing().group().newcomer()).isEqualTo(-1);
    }

    @Test
    void aTreeInMemoryMayBeChangedAndResolvedAnew() {
        ObjectNode tree = read(write(folder.resolve("rich.json"), RICH)).tree();
        tree.withObject("/time").put("horizonDays", 0);
        assertThatThrownBy(() -> ScenarioReader.resolve(tree, List.of(), CATALOGUE))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("rich /time/horizonDays: expected a whole number from 1 to 10000000 (days), given 0");
    }

    @Test
    void commentsMayStandInAnyObject() {
        Scenario tiny = read(write(folder.resolve("t.json"), TINY));
        Path file = write(
                folder.resolve("c.json"),
                TINY.replace("{ 'title'", "{ '$comment': 'why', 'title'")
                        .replace("{ 'noise'", "{ '$comment': ['why', 'so'], 'noise'"));
        assertThat(read(file)).isEqualTo(tiny);
    }

    @Test
    void anotherFormatIsRefused() {
        Path file = write(folder.resolve("f.json"), TINY.replace("'name'", "'format': 2, 'name'"));
        assertThat(Scenarios.mistakes(file))
                .containsExactly(
                        "f.json:1:13 /format: expected 1, the format that this version of the program reads, given 2");
    }
}
