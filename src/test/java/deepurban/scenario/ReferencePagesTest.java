package deepurban.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import deepurban.mechanism.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Generated pages are those of the declarations; {@code -Drenew} writes them anew. */
class ReferencePagesTest {

    private static final Path FOLDER = Path.of("docs", "reference");
    private static final Catalogue CATALOGUE = Catalogue.load();

    @Test
    void theTableOfParametersIsFresh() throws IOException {
        isFresh("parameters.md", ParameterPage.text(CATALOGUE));
    }

    @Test
    void theSchemaOfScenariosIsFresh() throws IOException {
        isFresh("scenario.schema.json", Canonical.pretty(ScenarioSchema.scenario(CATALOGUE)));
    }

    @Test
    void theSchemaOfReformsIsFresh() throws IOException {
        isFresh("reform.schema.json", Canonical.pretty(ScenarioSchema.reform(CATALOGUE)));
    }

    private static void isFresh(String name, String text) throws IOException {
        Path file = FOLDER.resolve(name);
        if (System.getProperty("renew") != null) {
            Files.writeString(file, text);
        }
        assertThat(file)
                .as("stale; renew it by ./mvnw -Dquick test -Dtest=ReferencePagesTest -Drenew")
                .hasContent(text);
    }
}
