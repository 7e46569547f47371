package deepurban.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import deepurban.mechanism.Catalogue;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScenarioReaderTest {

    @Test
    void readsTheTownOfTheRepository() {
        Scenario town = ScenarioReader.read(Path.of("scenarios/town.json"), List.of(), Catalogue.load());
        assertThat(town.name()).isEqualTo("town");
        assertThat(town.parameters().problems()).hasSize(9);
        assertThat(town.parameters().town().subdistricts().values().stream()
                        .mapToInt(subdistrict -> subdistrict.residents())
                        .sum())
                .isEqualTo(10_000);
        assertThat(town.timeline(Optional.empty())).singleElement().satisfies(stage -> {
            assertThat(stage.from()).isEqualTo("2020-01-01");
            assertThat(stage.parameters()).isEqualTo(town.parameters());
        });
    }

    @Test
    void readsTheClassroomOverTheTown() {
        Scenario classroom = ScenarioReader.read(
                Path.of("scenarios/classroom.json"), List.of("/time/warmUpDays=100"), Catalogue.load());
        assertThat(classroom.parameters().time().warmUpDays()).isEqualTo(100);
        assertThat(classroom.parameters().problems()).hasSize(9);
        assertThat(classroom.parameters().town().subdistricts().values().stream()
                        .mapToInt(subdistrict -> subdistrict.residents())
                        .sum())
                .isEqualTo(2_000);
    }
}
