package deepurban.scenario;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The one text of a resolved tree, the same bytes on every JDK. Names are not sorted: records are in the order of their
 * declaration already, and the order of the names that a scenario chooses (stages of a problem, subdistricts) has a
 * meaning.
 */
public final class Canonical {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build();

    /** Line feeds on every system. */
    private static final ObjectWriter PRETTY = MAPPER.writer(new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private Canonical() {}

    /** Returns the text without a space, to be hashed. */
    public static String text(JsonNode tree) {
        return write(MAPPER.writer(), tree);
    }

    /** Returns the text for people, indented by two spaces, with a line feed at its end. */
    public static String pretty(JsonNode tree) {
        return write(PRETTY, tree) + "\n";
    }

    /** Returns SHA-256 of {@link #text}, in lower-case hex. */
    public static String digest(JsonNode tree) {
        try {
            byte[] bytes = text(tree).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static String write(ObjectWriter writer, JsonNode tree) {
        try {
            return writer.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree in memory can be written", e);
        }
    }
}
