package deepurban.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import deepurban.calibrate.TargetShape;
import deepurban.docs.SchedulePage;
import deepurban.docs.StateVariablePage;
import deepurban.hypothesis.HypothesisSchema;
import deepurban.mechanism.Catalogue;
import deepurban.optimise.SearchShape;
import deepurban.sweep.ExperimentSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Generated pages are those of the code; {@code -Drenew} writes them anew. */
class ReferencePagesTest {

    private static final Path FOLDER = Path.of("docs", "reference");
    private static final Catalogue CATALOGUE = Catalogue.load();

    @Test
    void theTableOfParametersIsFresh() throws IOException {
        isFresh("parameters.md", ParameterPage.text(CATALOGUE));
    }

    @Test
    void theTableOfStateVariablesIsFresh() throws IOException {
        isFresh("state-variables.md", StateVariablePage.text());
    }

    @Test
    void theTableOfTheScheduleIsFresh() throws IOException {
        isFresh("schedule.md", SchedulePage.text());
    }

    @Test
    void theSchemaOfScenariosIsFresh() throws IOException {
        isFresh("scenario.schema.json", Canonical.pretty(ScenarioSchema.scenario(CATALOGUE)));
    }

    @Test
    void theSchemaOfReformsIsFresh() throws IOException {
        isFresh("reform.schema.json", Canonical.pretty(ScenarioSchema.reform(CATALOGUE)));
    }

    @Test
    void theSchemaOfHypothesesIsFresh() throws IOException {
        isFresh("hypothesis.schema.json", Canonical.pretty(HypothesisSchema.of(CATALOGUE)));
    }

    @Test
    void theSchemaOfTargetsIsFresh() throws IOException {
        isFresh("targets.schema.json", Canonical.pretty(TargetShape.schema()));
    }

    @Test
    void theSchemaOfExperimentsIsFresh() throws IOException {
        isFresh("experiment.schema.json", Canonical.pretty(ExperimentSchema.schema()));
    }

    @Test
    void theSchemaOfSearchesIsFresh() throws IOException {
        isFresh("search.schema.json", Canonical.pretty(SearchShape.schema()));
    }

    private static void isFresh(String name, String text) throws IOException {
        Path file = FOLDER.resolve(name);
        if (System.getProperty("renew") != null) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, text);
        }
        List<String> written = Files.readString(file).lines().toList();
        List<String> expected = text.lines().toList();
        assertThat(firstDifference(written, expected))
                .as("%s is stale; renew it by ./mvnw -Dquick test -Dtest=ReferencePagesTest -Drenew", file)
                .isEmpty();
    }

    /** The whole page in a failure would bury the one line that matters. */
    private static String firstDifference(List<String> written, List<String> expected) {
        for (int i = 0; i < Math.max(written.size(), expected.size()); i++) {
            String is = i < written.size() ? written.get(i) : "(end)";
            String should = i < expected.size() ? expected.get(i) : "(end)";
            if (!is.equals(should)) {
                return "line " + (i + 1) + " is " + is + ", should be " + should;
            }
        }
        return "";
    }
}
