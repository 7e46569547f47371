package deepurban.calibrate;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * A file of targets, and the scenario file that takes the levels.
 *
 * @param targets one for each lever
 */
public record TargetFile(List<Target> targets) {

    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** Levels are written with this many digits: more would pretend to know more. */
    private static final MathContext DIGITS = new MathContext(3);

    /** Reads a file of targets; throws IOException whose message says where it is not one. */
    public static TargetFile read(Path file) throws IOException {
        try {
            return JSON.readValue(file.toFile(), TargetFile.class);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new IOException(file + ":" + line + ": " + e.getOriginalMessage(), e);
        }
    }

    /** Writes the levers of {@code round} into a scenario file, whose other parts stay; the file is replaced as a whole. */
    public void writeInto(Path scenario, LevelSearch.Round round) throws IOException {
        ObjectNode tree = (ObjectNode) JSON.readTree(scenario.toFile());
        for (int i = 0; i < targets.size(); i++) {
            JsonPointer pointer = JsonPointer.compile(targets.get(i).parameter());
            ObjectNode parent = tree.withObject(pointer.head());
            parent.put(pointer.last().getMatchingProperty(), rounded(round.levers()[i]));
        }
        Path fresh = scenario.resolveSibling(scenario.getFileName() + ".new");
        Files.writeString(fresh, JSON.writeValueAsString(tree) + "\n");
        Files.move(fresh, scenario, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Returns a lever as it is written. */
    public static BigDecimal rounded(double lever) {
        return new BigDecimal(lever).round(DIGITS);
    }
}
