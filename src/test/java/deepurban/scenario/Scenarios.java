package deepurban.scenario;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import deepurban.mechanism.Catalogue;
import deepurban.mechanism.Mechanism;
import deepurban.mechanism.MechanismType;
import deepurban.parameters.Parameter;
import deepurban.scenario.mistake.InvalidInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Scenario files for tests. Quotes may be written as apostrophes. */
final class Scenarios {

    /** The least that is valid. */
    static final String TINY = """
            { 'name': 'tiny',
              'town': { 'subdistricts': {
                'east': { 'title': { 'en': 'East', 'zh': '东' }, 'residents': 100, 'cells': 10 },
                'west': { 'title': { 'en': 'West', 'zh': '西' }, 'residents': 200, 'cells': 20 } } },
              'problems': {
                'noise': { 'title': { 'en': 'Noise', 'zh': '噪声' }, 'ratePerResidentYear': 0.1, 'departments': { 'desk': 1 } } },
              'departments': { 'desk': { 'title': { 'en': 'Desk', 'zh': '窗口' }, 'caseworkers': 1 } } }
            """;

    /** A mechanism that the catalogue of the tests has beside the model's own. */
    static final class Listening implements Mechanism {}

    /** Its parameters. */
    record ListeningParameters(
            @Parameter(
                    unit = "h/week",
                    value = "2",
                    min = 0,
                    max = 40,
                    en = "Hours of listening",
                    zh = "倾听时数",
                    source = "assumed; swept 0–8")
            double hours) {}

    static final Catalogue CATALOGUE = Catalogue.of(List.of(MechanismType.of(
            0, Listening.class, ListeningParameters.class, own -> new Listening(), "Listening", "倾听")));

    private Scenarios() {}

    /** Writes a file; apostrophes become quotes in JSON. */
    static Path write(Path file, String text) {
        boolean json = file.toString().endsWith(".json");
        return writeBytes(
                file, (json ? text.replace('\'', '"') : text).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    static Path writeBytes(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Scenario read(Path file, String... sets) {
        return ScenarioReader.read(file, List.of(sets), CATALOGUE);
    }

    /** Returns the lines of messages that reading the file ends in, with the names of files instead of whole paths. */
    static List<String> mistakes(Path file, String... sets) {
        InvalidInput invalid = catchThrowableOfType(InvalidInput.class, () -> read(file, sets));
        String folder = file.getParent() + "/";
        return invalid.mistakes().stream()
                .map(mistake -> mistake.toString().replace(folder, ""))
                .toList();
    }
}
