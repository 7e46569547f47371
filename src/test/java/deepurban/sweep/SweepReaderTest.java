package deepurban.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import deepurban.mechanism.Catalogue;
import deepurban.scenario.mistake.InvalidInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Experiment files are read with every mistake told, each with its place. */
class SweepReaderTest {

    private static final Catalogue CATALOGUE = Catalogue.load();

    /** Apostrophes stand for quotes. */
    private static final String TOY = """
            { 'name': 'toy', 'scenario': 'classroom.json',
              'factors': {
                '/voicing/fadePerDay': { 'range': [0.002, 0.02], 'log': true },
                '/mechanisms/decisionHearing/perYear': { 'range': [0, 12] },
                '/mechanisms/linkagePlatform/on': { 'levels': [true, false] } },
              'design': { 'kind': 'latinHypercube', 'points': 20 } }
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void copy() throws IOException {
        for (String name : List.of("town.json", "classroom.json")) {
            Files.copy(Path.of("scenarios", name), folder.resolve(name));
        }
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("toy.json"), text.replace('\'', '"'));
    }

    private Sweep read(String text) throws IOException {
        return SweepReader.read(file(text), List.of(), CATALOGUE);
    }

    private String mistakes(String old, String replacement) throws IOException {
        assertThat(TOY).contains(old);
        Path file = file(TOY.replace(old, replacement));
        return catchThrowableOfType(InvalidInput.class, () -> SweepReader.read(file, List.of(), CATALOGUE))
                .text(Locale.ENGLISH);
    }

    static Stream<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("scenarios", "experiments"))) {
            return files
                    .filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.toString().endsWith("-front.json"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void shippedExperimentsAreValidAndFollowTheSchema(Path file) throws IOException {
        assertThat(SweepReader.recognises(file)).isTrue();
        assertThat(SweepReader.check(file, CATALOGUE)).isEmpty();
        JsonNode json = new JsonMapper().readTree(file.toFile());
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(ExperimentSchema.schema())
                        .validate(json))
                .isEmpty();
    }

    @Test
    void factorsFollowTheParametersThatTheyVary() throws IOException {
        Sweep sweep = read(TOY);
        assertThat(sweep.points().size()).isEqualTo(20);
        assertThat(sweep.factors().get(1).whole())
                .as("hearings a year are whole numbers or not")
                .isFalse();
        assertThat(sweep.replications()).isEqualTo(10);
        assertThat(sweep.outcomes()).as("those of the scenario").hasSizeGreaterThan(5);
        assertThat(sweep.plan(3).arms()).hasSize(1);
        assertThat(sweep.points().values(3).get(0).doubleValue()).isBetween(0.002, 0.02);
    }

    @Test
    void whatIsWrittenReadsBackAsTheSameExperiment() throws IOException {
        Sweep sweep = read(TOY);
        Path copy = Files.createDirectory(folder.resolve("copy"));
        Files.writeString(copy.resolve("scenario.json"), sweep.scenario().tree().toString());
        Path file =
                Files.writeString(copy.resolve("experiment.json"), sweep.tree().toString());
        Sweep again = SweepReader.read(file, List.of(), CATALOGUE);
        assertThat(SweepResults.study(again, "sweep").hash())
                .isEqualTo(SweepResults.study(sweep, "sweep").hash());
        assertThat(again.plan(7)).isEqualTo(sweep.plan(7));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'name': 'toy', | | toy.json:1:1 /name: is missing",
                "classroom.json | missing.json | no file missing.json",
                "fadePerDay | fadePerDya | did you mean fadePerDay?",
                "[0.002, 0.02] | [0.002, 20] | toy.json:3:47 /voicing/fadePerDay: expected",
                "[0.002, 0.02] | [0.02, 0.002] | a range is two numbers",
                "[0.002, 0.02] | [0, 0.02] | cannot be travelled by ratios",
                "[true, false] | [true, 7] | expected true or false, given 7",
                "[true, false] | [] | needs either levels or a range",
                "'range': [0, 12] | 'range': [0, 12], 'levels': [1] | needs either levels or a range",
                "'points': 20 | 'trajectories': 20 | toy.json:6:57 /design/trajectories: means nothing to the design latinHypercube",
                ", 'points': 20 | | is missing: points",
                "latinHypercube | latinHypercubes | did you mean latinHypercube?",
                "'latinHypercube', 'points': 20 | 'factorial' | a factorial design needs levels",
                "'latinHypercube', 'points': 20 | 'morris', 'levels': 5 | must be an even number",
                "/voicing/fadePerDay | /time/horizonDays | the time of the run cannot be varied",
                "'design' | 'uncertainties': {'/voicing/fadePerDay': {'levels': [0.01]}}, 'design' | either factors or uncertainties",
                "'design' | 'reforms': ['denser-liason'], 'design' | did you mean denser-liaison?",
                "'design' | 'outcomes': {'satisfactoin': {}}, 'design' | did you mean satisfaction?",
                "'design' | 'replications': 0, 'design' | expected a whole number",
            })
    void mistakesAreToldWithTheirPlace(String old, String replacement, String told) throws IOException {
        assertThat(mistakes(old, replacement == null ? "" : replacement)).contains(told);
    }

    @Test
    void valuesThatDoNotGoTogetherAreToldWithThePoint() throws IOException {
        Path file = file("""
                { 'name': 'toy', 'scenario': 'classroom.json',
                  'factors': { '/town/subdistricts/centre/cells': { 'levels': [12, 4] },
                               '/town/subdistricts/centre/committees': { 'levels': [1, 12] } },
                  'design': { 'kind': 'factorial' } }
                """);
        assertThat(SweepReader.read(file, List.of(), CATALOGUE).points().size()).isEqualTo(4);
        assertThat(SweepReader.check(file, CATALOGUE))
                .singleElement()
                .satisfies(mistake -> assertThat(mistake.text(Locale.ENGLISH))
                        .contains("12 committees on 4 cells", "at point 4: /town/subdistricts/centre/cells = 4"));
    }

    @Test
    void pointsAreReadFromAFile() throws IOException {
        String list = TOY.substring(0, TOY.indexOf("'factors'")) + "'design': {'kind': 'list', 'file': 'p.csv'} }";
        Files.writeString(
                folder.resolve("p.csv"),
                "point,/voicing/fadePerDay,/mechanisms/linkagePlatform/on\n7,0.01,true\n8,2e-3,false\n");
        Sweep sweep = read(list);
        assertThat(sweep.points().size()).isEqualTo(2);
        assertThat(sweep.points().values(1).get(0).doubleValue()).isEqualTo(0.002);
        assertThat(sweep.points().values(1).get(1).booleanValue()).isFalse();
        Files.writeString(folder.resolve("p.csv"), "fadePerDay,/b,/b\n1,2\n1,2,3\n");
        InvalidInput wrong = catchThrowableOfType(InvalidInput.class, () -> read(list));
        assertThat(wrong.text(Locale.ENGLISH))
                .contains("p.csv:1:1: each column", "p.csv:1:3: each column", "p.csv:2:1: this row has 2 cells");
        Files.writeString(folder.resolve("p.csv"), "/voicing/fadePerDay\n0.01\n50\n");
        assertThat(SweepReader.check(folder.resolve("toy.json"), CATALOGUE))
                .singleElement()
                .satisfies(mistake -> assertThat(mistake.text(Locale.ENGLISH))
                        .contains("expected", "at point 2: /voicing/fadePerDay = 50"));
    }
}
