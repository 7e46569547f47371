package deepurban.calibrate;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A file of targets.
 *
 * @param window the days of the records; null where figures are stated about the whole time observed
 * @param arrivals the table of cases by day, if there is one
 * @param parameters what is fitted
 * @param targets what it is fitted to
 * @param tree the file as read, complete with what it leaves unsaid
 */
public record TargetFile(
        Window window, Optional<Path> arrivals, List<FreeParameter> parameters, List<Target> targets, JsonNode tree) {

    /** The one format that there is so far. */
    public static final int FORMAT = 1;

    /** Copies the lists. */
    public TargetFile {
        parameters = List.copyOf(parameters);
        targets = List.copyOf(targets);
    }
}
