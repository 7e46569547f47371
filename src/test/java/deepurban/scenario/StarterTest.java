package deepurban.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deepurban.mechanism.Catalogue;
import deepurban.scenario.mistake.InvalidInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StarterTest {

    @TempDir
    Path folder;

    @Test
    void theStarterIsAScenario() throws IOException {
        Path file = Starter.write(folder, "my-town");
        assertThat(file).isEqualTo(folder.resolve("my-town.yaml"));
        assertThat(Validation.check(file, Catalogue.load(), Set.of())).isEmpty();
        Scenario scenario = ScenarioReader.read(file, List.of(), Catalogue.load());
        assertThat(scenario.name()).isEqualTo("my-town");
        assertThat(scenario.reforms()).containsOnlyKeys("more-caseworkers");
    }

    @Test
    void whatIsThereIsNotOverwritten() throws IOException {
        Files.writeString(folder.resolve("mine.yaml"), "precious");
        assertThatThrownBy(() -> Starter.write(folder, "mine"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageEndingWith("mine.yaml: exists already and is not overwritten");
        assertThat(folder.resolve("mine.yaml")).hasContent("precious");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../x", "a b", "1st", "a/b", "x.yaml"})
    void aNameIsNoPath(String name) {
        assertThatThrownBy(() -> Starter.write(folder, name))
                .isInstanceOf(InvalidInput.class)
                .hasMessageStartingWith("init: expected a name");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aReformsOwnFileIsCheckedByItself() {
        Path good = Scenarios.write(folder.resolve("r.yaml"), "patch: {dispatch: {accuracy: 0.9}}\n");
        assertThat(Validation.check(good, Catalogue.load(), Set.of())).isEmpty();
        Path bad = Scenarios.write(folder.resolve("b.yaml"), "patch: {dispatch: {accuracy: 9}, town: {width: 1}}\n");
        assertThat(Validation.check(bad, Catalogue.load(), Set.of())).hasSize(2);
    }
}
