package deepurban.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The rules of RO-Crate 1.1 (doi:10.5281/zenodo.7867028; sections 4 and 5) and of Process Run Crate 0.5
 * (w3id.org/ro/wfrun/process/0.5) that a crate must keep, and what they recommend as far as a program can know it.
 */
class RoCrateTest {

    /** Terms of both contexts that the crate uses; a term that stands in neither is refused. */
    private static final Set<String> TERMS = Set.of(
            "about",
            "actionStatus",
            "conformsTo",
            "contentSize",
            "datePublished",
            "description",
            "encodingFormat",
            "endTime",
            "error",
            "hasPart",
            "instrument",
            "license",
            "mentions",
            "name",
            "object",
            "result",
            "softwareVersion",
            "value",
            "version");

    private static final String PROFILE = "https://w3id.org/ro/wfrun/process/0.5";

    @TempDir
    private Path temporary;

    private final Map<String, JsonNode> entities = new HashMap<>();
    private Path folder;
    private JsonNode crate;

    @BeforeEach
    void write() throws IOException {
        folder = temporary.resolve("crate");
        ResultWriterTest.write(folder, Disk.REAL, 1);
        crate = new JsonMapper()
                .readTree(folder.resolve("ro-crate-metadata.json").toFile());
        for (JsonNode entity : crate.path("@graph")) {
            assertThat(entities.put(entity.path("@id").asText(), entity))
                    .as("twice")
                    .isNull();
            assertThat(entity.path("@type").asText())
                    .as(entity.path("@id").asText())
                    .isNotEmpty();
        }
    }

    private static Set<String> references(JsonNode value) {
        Set<String> ids = new HashSet<>();
        if (value.isArray()) {
            value.forEach(one -> ids.addAll(references(one)));
        } else if (value.has("@id")) {
            ids.add(value.path("@id").asText());
        }
        return ids;
    }

    @Test
    void theDescriptorPointsAtTheRootAndNamesTheStandard() {
        assertThat(references(entityContext())).isEmpty();
        assertThat(crate.path("@context").toString()).contains("https://w3id.org/ro/crate/1.1/context");
        JsonNode descriptor = entities.get("ro-crate-metadata.json");
        assertThat(descriptor.path("@type").asText()).isEqualTo("CreativeWork");
        assertThat(references(descriptor.path("about"))).containsExactly("./");
        assertThat(references(descriptor.path("conformsTo"))).containsExactly("https://w3id.org/ro/crate/1.1");
    }

    private JsonNode entityContext() {
        return crate.path("@context");
    }

    @Test
    void theRootSaysWhatTheStandardAsksFor() {
        JsonNode root = entities.get("./");
        assertThat(root.path("@type").asText()).isEqualTo("Dataset");
        assertThat(root.path("name").asText()).isNotBlank();
        assertThat(root.path("description").asText()).isNotBlank();
        assertThat(root.path("datePublished").asText()).matches("\\d{4}-\\d\\d-\\d\\d");
        assertThat(references(root.path("license"))).isNotEmpty().allMatch(entities::containsKey);
        assertThat(references(root.path("conformsTo"))).contains(PROFILE);
        assertThat(entities.get(PROFILE).path("@type").asText()).isEqualTo("CreativeWork");
        assertThat(entities.get(PROFILE).path("version").asText()).isEqualTo("0.5");
    }

    @Test
    void everyFileIsAPartAndEveryPartIsThere() throws IOException {
        Set<String> parts = references(entities.get("./").path("hasPart"));
        for (String part : parts) {
            assertThat(entities.get(part).path("@type").asText()).as(part).isEqualTo("File");
            assertThat(entities.get(part).path("encodingFormat").asText())
                    .as(part)
                    .isNotBlank();
            assertThat(folder.resolve(part)).as(part).isRegularFile();
            JsonNode size = entities.get(part).path("contentSize");
            if (!size.isMissingNode()) {
                assertThat(size.asLong()).as(part).isEqualTo(Files.size(folder.resolve(part)));
            }
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .filter(name -> !Set.of("ro-crate-metadata.json", "manifest.json", "log.txt")
                            .contains(name))
                    .forEach(name -> assertThat(parts).contains(name));
        }
    }

    @Test
    void whatIsReferredToIsDescribed() {
        for (JsonNode entity : crate.path("@graph")) {
            entity.forEach(value -> references(value).stream()
                    .filter(id -> !id.startsWith("http"))
                    .forEach(id -> assertThat(entities).containsKey(id)));
        }
    }

    @Test
    void theRunIsAnActionOfASoftwareWithInputsAndResults() {
        Set<String> mentioned = references(entities.get("./").path("mentions"));
        assertThat(mentioned).hasSize(1);
        JsonNode action = entities.get(mentioned.iterator().next());
        assertThat(action.path("@type").asText()).isEqualTo("CreateAction");
        assertThat(action.path("name").asText()).isNotBlank();
        assertThat(action.path("description").asText()).isNotBlank();
        assertThat(action.path("endTime").asText()).matches("\\d{4}-\\d\\d-\\d\\d.*");
        JsonNode software =
                entities.get(references(action.path("instrument")).iterator().next());
        assertThat(software.path("@type").asText()).isEqualTo("SoftwareApplication");
        assertThat(software.path("name").asText()).isNotBlank();
        assertThat(software.path("softwareVersion").asText()).isNotBlank();
        assertThat(references(action.path("object"))).contains("scenario.json", "#seed");
        assertThat(references(action.path("result"))).contains("effects.csv", "runs.csv");
    }

    /** Flat, in terms of the contexts alone, and no list of one: as rocrate-validator (CRS4) reads RO-Crate 1.1. */
    @Test
    void theGraphIsFlatAndCompact() {
        for (JsonNode entity : crate.path("@graph")) {
            entity.properties().forEach(property -> {
                String name = entity.path("@id").asText() + " " + property.getKey();
                if (!property.getKey().startsWith("@")) {
                    assertThat(TERMS).as(name).contains(property.getKey());
                }
                JsonNode value = property.getValue();
                assertThat(value.isArray() && value.size() == 1).as(name).isFalse();
                for (JsonNode one : value.isArray() ? value : List.of(value)) {
                    assertThat(one.isValueNode() || one.size() == 1 && one.has("@id"))
                            .as(name)
                            .isTrue();
                }
            });
        }
    }

    @Test
    void valuesHaveTheFormThatTheProfilesAskFor() throws IOException {
        JsonNode action = entities.get("#run");
        assertThat(action.path("actionStatus").asText()).isEqualTo("http://schema.org/CompletedActionStatus");
        assertThat(action.has("error")).isFalse();
        for (String id : references(entities.get("./").path("hasPart"))) {
            assertThat(entities.get(id).path("encodingFormat").asText())
                    .as(id)
                    .matches("\\w+/\\w[\\w.-]*(\\+\\w[\\w.-]*)?");
            assertThat(id).as("an address that needs no escapes").matches("[A-Za-z0-9._/+-]+");
        }
        JsonNode software = entities.get("#deepurban");
        assertThat(software.has("version") && software.has("softwareVersion")).isFalse();
        for (String id : references(action.path("object"))) {
            assertThat(entities.get(id).path("@type").asText()).isIn("File", "PropertyValue");
        }
        assertThat(entities.get("#licence").path("@type").asText()).isEqualTo("CreativeWork");
    }

    @Test
    void aFolderWithFailedRunsSaysSo() {
        Study study = ResultWriterTest.STUDY;
        Invocation invocation = new Invocation(List.of(), 1, "1", "2026-01-01T00:00:00Z");
        JsonNode action = new RoCrate(study, invocation, List.of(), 2)
                .json()
                .path("@graph")
                .get(2);
        assertThat(action.path("actionStatus").asText()).isEqualTo("http://schema.org/FailedActionStatus");
        assertThat(action.path("error").asText()).startsWith("2 runs failed");
    }
}
