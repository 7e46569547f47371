package deepurban.scenario.source;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where text comes from.
 *
 * @param label how messages name it
 * @param path the file; empty for text that was not read from one
 */
public record Source(String label, Optional<Path> path) {

    /** Names a file as the user gave it. */
    public static Source file(Path path) {
        return new Source(path.toString(), Optional.of(path));
    }

    /** Names a text that is no file, for example the option {@code --set}. */
    public static Source text(String label) {
        return new Source(label, Optional.empty());
    }
}
