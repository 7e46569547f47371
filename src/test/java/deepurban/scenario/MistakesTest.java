package deepurban.scenario;

import static deepurban.scenario.Scenarios.TINY;
import static deepurban.scenario.Scenarios.mistakes;
import static deepurban.scenario.Scenarios.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import deepurban.scenario.mistake.InvalidInput;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MistakesTest {

    @TempDir
    Path folder;

    @Test
    void allMistakesOfAJsonFileAreToldAtOnce() {
        Path file = write(folder.resolve("bad.json"), """
                { 'name': 'bad',
                  'time': { 'horizonDay': 30, 'start': '2020-02-30' },
                  'town': { 'width': 10, 'height': 2, 'subdistricts': {
                    'east': { 'title': { 'en': 'East', 'zh': '东' }, 'residents': '100', 'cells': 30 } } },
                  'problems': {
                    'noise': { 'title': { 'en': 'Noise', 'zh': '噪声' }, 'departments': { 'dask': 1 }, 'hoursLaw': 'lognormal',
                               'severityMean': 1.5, 'ratePerResidentYear': 0.1 } },
                  'departments': { 'desk': { 'title': { 'en': 'Desk', 'zh': '窗口' } } } }
                """);
        assertThat(mistakes(file))
                .containsExactly(
                        "bad.json:2:13 /time/horizonDay: unknown name horizonDay; known here: start, warmUpDays,"
                                + " horizonDays, calendar, stamps (did you mean horizonDays?)",
                        "bad.json:2:40 /time/start: expected a date such as 2020-01-31, given the text \"2020-02-30\"",
                        "bad.json:3:55 /town/subdistricts: the subdistricts have 30 cells together, the grid has 20",
                        "bad.json:4:66 /town/subdistricts/east/residents: expected a whole number from 1 to 50000000"
                                + " (residents), given the text \"100\"",
                        "bad.json:6:81 /problems/noise/departments/dask: there is no department dask (did you mean"
                                + " desk?)",
                        "bad.json:6:98 /problems/noise/hoursLaw: expected one of logNormal, exponential, constant,"
                                + " geometric, given the text \"lognormal\" (did you mean logNormal?)",
                        "bad.json:7:32 /problems/noise/severityMean: expected a number from 0.01 to 0.99 (share),"
                                + " given 1.5");
    }

    @Test
    void allMistakesOfAYamlFileAreToldAtOnce() {
        Path file = write(folder.resolve("bad.yaml"), """
                name: bad name
                title: {en: Bad}
                time:
                  horizonDays: 3.5
                town:
                  subdistricts:
                    east: {title: {en: East, zh: 东}, residents: 100, cells: 10, newcomerShare: 0.6, vulnerableShare: 0.5}
                problems:
                  noise:
                    title: {en: Noise, zh: 噪声}
                    departments: {desk: 1}
                departments: {desk: {title: {en: Desk, zh: 窗口}, caseworkers: ten}}
                """);
        assertThat(mistakes(file))
                .containsExactly(
                        "bad.yaml:1:7 /name: expected a name: a letter, then letters, digits and hyphens, given the"
                                + " text \"bad name\"",
                        "bad.yaml:2:8 /title/zh: is missing: Chinese",
                        "bad.yaml:4:16 /time/horizonDays: expected a whole number from 1 to 10000000 (days), given"
                                + " 3.5",
                        "bad.yaml:7:11 /town/subdistricts/east: newcomerShare + relocatedShare + vulnerableShare is"
                                + " 1.15, more than 1",
                        "bad.yaml:10:5 /problems/noise/ratePerResidentYear: is missing: Occurrences on land of"
                                + " factor one",
                        "bad.yaml:12:62 /departments/desk/caseworkers: expected a whole number from 0 to 100000"
                                + " (caseworkers), given the text \"ten\"");
    }

    @Test
    void mistakesNameTheFileAtFaultAcrossExtendsReformsAndSettings() {
        write(folder.resolve("base.json"), TINY.replace("0.1", "-0.1"));
        write(folder.resolve("reforms/r.yaml"), "patch:\n  dispatch:\n    acuracy: 0.9\n");
        Path file = write(folder.resolve("child.json"), """
                { 'name': 'child', 'extends': 'base.json',
                  'departments': { 'desk': { 'title': null } },
                  'changes': [ { 'from': '2020-06-01', 'patch': { 'service': { 'surgeMax': 0.5 } } }, { 'patch': {} } ],
                  'reforms': { 'r': 'reforms/r.yaml', 'late': { 'from': '2040-01-01', 'patch': {} } } }
                """);
        assertThat(mistakes(file, "/time/horizonDays=0", "town=1"))
                .containsExactlyInAnyOrder(
                        "base.json:6:79 /problems/noise/ratePerResidentYear: expected a number from 0 to 1000"
                                + " (1/resident/year), given -0.1",
                        "child.json:2:30 /departments/desk/title: is missing: Name for people",
                        "child.json:3:76 /changes/0/patch/service/surgeMax: expected a number from 1 to 10, given"
                                + " 0.5",
                        "child.json:3:87 /changes/1/from: is missing: First day",
                        "reforms/r.yaml:3:5 /patch/dispatch/acuracy: unknown name acuracy; known here: delayDays,"
                                + " accuracy, misrouteDays, triageHours, overlap, handOffDays, passOn (did you mean accuracy?)",
                        "--set /time/horizonDays: expected a whole number from 1 to 10000000 (days), given 0",
                        "--set: expected POINTER=VALUE, for example /time/horizonDays=365, given town=1");
    }

    @Test
    void aReformOutsideTheRunIsAMistake() {
        Path file = write(
                folder.resolve("late.json"),
                TINY.replace(
                        "'name': 'tiny',",
                        "'name': 'late', 'reforms': { 'x': { 'from': '2040-01-01', 'patch': {} } },"));
        assertThat(mistakes(file))
                .containsExactly("late.json:1:47 /reforms/x/from: 2040-01-01 is outside of the run, 2020-01-01 to"
                        + " 2025-12-31");
    }

    @Test
    void theNamesOfOutcomesAreCheckedAgainstThoseThatThereAre() {
        Path file = write(
                folder.resolve("o.json"), TINY.replace("'name': 'tiny',", "'name': 'o', 'outcomes': { 'trsut': {} },"));
        InvalidInput invalid = catchThrowableOfType(
                InvalidInput.class,
                () -> ScenarioReader.read(file, List.of(), Scenarios.CATALOGUE, java.util.Set.of("trust", "backlog")));
        assertThat(invalid).hasMessageEndingWith("/outcomes/trsut: there is no outcome trsut (did you mean trust?)");
    }

    @Test
    void messagesAreToldInChinese() {
        Path file = write(folder.resolve("zh.json"), TINY.replace("0.1", "-1").replace("'desk': 1", "'dask': 1"));
        InvalidInput invalid = catchThrowableOfType(InvalidInput.class, () -> Scenarios.read(file));
        assertThat(invalid.text(Locale.SIMPLIFIED_CHINESE))
                .contains("应为 0 至 1000 的数值（1/resident/year），实际为 -1")
                .contains("没有部门 dask（是否想写 desk？）");
    }
}
