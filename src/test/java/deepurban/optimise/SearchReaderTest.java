package deepurban.optimise;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import deepurban.mechanism.Catalogue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchReaderTest {

    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final Path SHIPPED = Path.of("scenarios", "experiments", "classroom-front.json");

    @Test
    void theShippedSearchIsValidAndFollowsTheSchema() throws IOException {
        assertThat(SearchReader.recognises(SHIPPED)).isTrue();
        assertThat(SearchReader.check(SHIPPED, CATALOGUE)).isEmpty();
        JsonNode json = new JsonMapper().readTree(SHIPPED.toFile());
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(SearchShape.schema())
                        .validate(json))
                .isEmpty();
    }

    @Test
    void directionsAndTheStateAsItIsComeFromTheModel() {
        Search search = SearchReader.read(SHIPPED, List.of(), CATALOGUE);
        assertThat(search.objectives()).extracting(Objective::higher).containsExactly(true, false);
        assertThat(search.present().orElseThrow().toString()).isEqualTo("[1, 0.4, false, false, false]");
        assertThat(search.mostRuns()).isEqualTo(161 * 3 + 21 * 20);
    }

    @Test
    void theHashDependsOnWhatDecidesTheSearch() {
        Search search = SearchReader.read(SHIPPED, List.of(), CATALOGUE);
        assertThat(search.with(1, 4).study().hash())
                .as("more replications take the search another way")
                .isNotEqualTo(search.study().hash());
        assertThat(search.with(2, 3).study().hash()).isNotEqualTo(search.study().hash());
        assertThat(search.with(1, 3).study().hash()).isEqualTo(search.study().hash());
    }
}
