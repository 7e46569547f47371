package deepurban.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Experiment files for tests; apostrophes stand for quotes. */
final class Experiments {

    /** Fourteen days of a small town at six points with a reform, twice. */
    static final String SMALL = """
            { 'format': 1, 'name': 'knobs', 'scenario': 'small.json', 'reforms': ['denser'],
              'factors': { '/mechanisms/threeTierLiaison/contactsPerWeek': { 'levels': [0, 2, 10] },
                           '/mechanisms/linkagePlatform/on': { 'levels': [false, true] } },
              'design': { 'kind': 'factorial' }, 'replications': 2,
              'outcomes': { 'neverHeardShare': { 'primary': true }, 'timeToResolution.median': {} } }
            """;

    private Experiments() {}

    /** Writes an experiment beside the small scenario and returns its file. */
    static Path write(Path folder, String experiment) throws IOException {
        if (!Files.exists(folder.resolve("small.json"))) {
            Call.scenario(folder);
        }
        return Files.writeString(folder.resolve("experiment.json"), experiment.replace('\'', '"'));
    }

    /** Returns the experiment with a part in place of another, which must be there. */
    static String with(String old, String replacement) {
        if (!SMALL.contains(old)) {
            throw new IllegalArgumentException(old);
        }
        return SMALL.replace(old, replacement);
    }
}
