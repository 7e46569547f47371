package deepurban.scenario;

import static deepurban.scenario.Scenarios.CATALOGUE;
import static deepurban.scenario.Scenarios.TINY;
import static deepurban.scenario.Scenarios.mistakes;
import static deepurban.scenario.Scenarios.read;
import static deepurban.scenario.Scenarios.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackagesTest {

    private static final String REFORMS = """
            'reforms': {
              'right': { 'patch': { 'dispatch': { 'accuracy': 0.9 } } },
              'fast': { 'patch': { 'dispatch': { 'delayDays': 0.1 } } },
              'wrong': { 'patch': { 'dispatch': { 'accuracy': 0.5 } } },
              'alike': { 'patch': { 'dispatch': { 'accuracy': 0.90 } } },
              'both': { 'parts': ['right', 'fast'] }%s }""";

    @TempDir
    Path folder;

    private Path with(String more) {
        return write(folder.resolve("tiny.json"), TINY.replaceFirst("\\{", "{ " + REFORMS.formatted(more) + ","));
    }

    @Test
    void aPackageStacksThePatchesOfItsParts() {
        Scenario scenario = read(with(""));
        Stage last = scenario.timeline(Optional.of("both")).get(1);
        assertThat(last.parameters().dispatch().accuracy()).isEqualTo(0.9);
        assertThat(last.parameters().dispatch().delayDays()).isEqualTo(0.1);
        Reform both = scenario.reforms().get("both");
        assertThat(both.parts()).containsExactly("right", "fast");
        assertThat(both.patch().toString()).isEqualTo("{\"dispatch\":{\"accuracy\":0.9,\"delayDays\":0.1}}");
    }

    @Test
    void theResolvedTreeReadsAsTheSameScenario() {
        Scenario scenario = read(with(""));
        Scenario again = ScenarioReader.resolve(scenario.tree(), List.of(), CATALOGUE);
        assertThat(again.digest()).isEqualTo(scenario.digest());
        assertThat(again.reforms()).isEqualTo(scenario.reforms());
    }

    @Test
    void partsThatSetAParameterAlikeDoNotClash() {
        assertThat(read(with(", 'p': { 'parts': ['right', 'alike'] }")).reforms())
                .containsKey("p");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "`parts`: [`right`, `fast`, `wrong`]|right and wrong clash: both set /dispatch/accuracy",
                "`parts`: [`right`, `fsat`]|there is no reform fsat",
                "`parts`: [`right`, `both`]|both has parts itself",
                "`parts`: [`right`, `right`]|right stands here twice",
                "`parts`: [`right`], `patch`: {}|a reform has a patch or parts, not both",
            })
    void whatDoesNotStackIsAMistake(String reform, String message) {
        assertThat(mistakes(with(", 'p': { " + reform.replace('`', '\'') + " }")))
                .singleElement()
                .asString()
                .contains(message);
    }
}
