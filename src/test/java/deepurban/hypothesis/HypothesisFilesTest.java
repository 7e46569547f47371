package deepurban.hypothesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import deepurban.experiment.ModelTowns;
import deepurban.mechanism.Catalogue;
import deepurban.scenario.mistake.InvalidInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files are read with every mistake told, and what they claim of a small town is found true or false. */
class HypothesisFilesTest {

    private static final Catalogue CATALOGUE = Catalogue.load();

    /** Apostrophes stand for quotes. */
    private static final String TOY = """
            { 'format': 1, 'name': 'toy', 'title': { 'en': 'Toy', 'zh': '玩具' }, 'claim': { 'en': 'Contacts are heard.', 'zh': '联系即听见。' },
              'scenario': 'classroom.json',
              'set': { 'time': { 'warmUpDays': 30, 'horizonDays': 300 } },
              'arms': { 'denser': { 'patch': { 'mechanisms': { 'threeTierLiaison': { 'on': true, 'contactsPerWeek': 60, 'deputiesPerThousand': 20 } } } },
                        'same': { 'patch': {} } },
              'grid': { 'fading': { 'slow': { 'voicing': { 'fadePerDay': 0.002 } }, 'quick': { 'voicing': { 'fadePerDay': 0.01 } } } },
              'replications': 4,
              'tests': [ { 'name': 'heard', 'title': { 'en': 'Heard', 'zh': '听见' }, 'direction': 'below', 'margin': 0.01,
                'contrast': [ { 'arm': 'denser', 'outcome': 'neverHeardShare', 'weight': 1 },
                              { 'arm': 'baseline', 'outcome': 'neverHeardShare', 'weight': -1 } ] } ] }
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"h1", "h2", "h3", "h4", "h5", "h6", "h7", "h8"})
    void thoseOfTheArticleAreValid(String name) {
        Hypothesis hypothesis = HypothesisReader.read(Path.of("scenarios", "hypotheses", name + ".json"), CATALOGUE);
        assertThat(hypothesis.name()).isEqualTo(name);
        assertThat(hypothesis.tests()).anyMatch(StatedTest::primary);
        assertThat(hypothesis.points().size()).isGreaterThan(1);
        assertThat(hypothesis.replications()).isGreaterThanOrEqualTo(10);
    }

    @Test
    void whatIsTrueOfASmallTownIsHeldAtEveryPoint() throws IOException {
        Judged judged = judge(toy());
        assertThat(judged.ruling()).isEqualTo(Ruling.HELD);
        assertThat(judged.points()).containsOnlyKeys("fading=slow", "fading=quick");
        assertThat(judged.findings()).allMatch(finding -> finding.interval().high() < -0.01);
    }

    @Test
    void theContraryIsRefuted() throws IOException {
        Judged judged = judge(toy("'below'", "'above'"));
        assertThat(judged.ruling()).isEqualTo(Ruling.NOT_HELD);
        assertThat(judged.points().values()).containsOnly(Support.OPPOSITE);
    }

    @Test
    void aSideThatChangesNothingIsNoEffectExactly() throws IOException {
        Judged judged = judge(toy("'arm': 'denser'", "'arm': 'same'"));
        assertThat(judged.findings()).allMatch(finding -> finding.estimate() == 0);
        assertThat(judged.ruling()).isEqualTo(Ruling.NOT_HELD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'arm': 'denser'|'arm': 'densr'|/tests/0/contrast/0/arm|densr",
                "'outcome': 'neverHeardShare', 'weight': 1|'outcome': 'neverHeardShar', 'weight': 1|/tests/0/contrast/0/outcome|neverHeardShare",
                "'outcome': 'neverHeardShare', 'weight': 1|'outcome': 'cost', 'weight': 1|/tests/0/contrast|one unit",
                "'contactsPerWeek'|'contactsPerWek'|contactsPerWek|contactsPerWeek",
                "0.002|-1|fadePerDay|-1",
                "'direction': 'below'|'direction': 'sideways'|/tests/0/direction|above",
                "'margin': 0.01|'margin': -1|/tests/0/margin|-1",
                "'replications': 4|'replications': 1|/replications|2",
                "'name': 'heard'|'primary': false, 'name': 'heard'|/tests|primary",
                "'weight': 1 }|'weight': 1, 'scope': 'group', 'part': 'nobody' }|/tests/0/contrast/0/part|no group",
                "'weight': 1 }|'weight': 1, 'scope': 'group' }|/tests/0/contrast/0|group",
                "'same'|'baseline'|/arms/baseline|baseline",
                "'slow': {|'slow': 3, 'slower': {|/grid/fading/slow|3",
                "'format': 1|'format': 9|/format|1",
                "'claim'|'clam'|clam|claim",
                "'tests'|'test'|test|tests",
            })
    void aMistakeIsToldWithItsPlace(String from, String to, String place, String words) throws IOException {
        InvalidInput invalid = catchThrowableOfType(InvalidInput.class, () -> judge(toy(from, to)));
        assertThat(invalid.mistakes())
                .anySatisfy(mistake -> assertThat(mistake.toString())
                        .contains("toy.json:", place)
                        .containsIgnoringCase(words));
    }

    @Test
    void whatCannotBeReadIsToldToo() throws IOException {
        assertThat(mistakes(Files.writeString(folder.resolve("cut.json"), "{ \"name\": \"cut\", ")))
                .contains("cut.json:1");
        assertThat(mistakes(Files.writeString(folder.resolve("empty.json"), "")))
                .contains("empty.json");
        assertThat(mistakes(toy("classroom.json", "nowhere.json"))).contains("nowhere.json");
        assertThat(mistakes(folder.resolve("absent.json"))).contains("absent.json");
    }

    @Test
    void aPartThatAPointHasNotIsUnknownThere() throws IOException {
        Judged judged = judge(toy(
                "'slow': { 'voicing': { 'fadePerDay': 0.002 } }",
                "'gone': { 'problems': { 'neighbourDispute': null } }",
                "'weight': 1 }",
                "'weight': 1, 'scope': 'problemClass', 'part': 'neighbourDispute' }"));
        assertThat(judged.findings()).extracting(Finding::n).containsExactly(0, 4);
        assertThat(judged.points()).containsEntry("fading=gone", Support.UNDECIDED);
    }

    private static String mistakes(Path file) {
        return HypothesisReader.check(file, CATALOGUE).toString();
    }

    private static Judged judge(Path file) {
        return new Trial(new ModelTowns(CATALOGUE), 1, 2, () -> {}).judge(HypothesisReader.read(file, CATALOGUE));
    }

    private Path toy() throws IOException {
        return toy("'toy'", "'toy'");
    }

    private Path toy(String... changes) throws IOException {
        for (String scenario : new String[] {"town.json", "classroom.json"}) {
            Files.copy(Path.of("scenarios", scenario), folder.resolve(scenario), StandardCopyOption.REPLACE_EXISTING);
        }
        String text = TOY;
        for (int i = 0; i < changes.length; i += 2) {
            assertThat(text).contains(changes[i]);
            text = text.replace(changes[i], changes[i + 1]);
        }
        return Files.writeString(folder.resolve("toy.json"), text.replace('\'', '"'));
    }
}
