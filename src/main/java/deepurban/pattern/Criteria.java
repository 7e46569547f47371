package deepurban.pattern;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The criteria of all patterns: declared once, in {@code patterns.json}. */
public final class Criteria {

    private Criteria() {}

    /** Returns them in the order of the file. */
    public static List<Criterion> all() {
        try (InputStream in = Criteria.class.getResourceAsStream("patterns.json")) {
            return List.copyOf(new ObjectMapper().readValue(in, new TypeReference<List<Criterion>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
