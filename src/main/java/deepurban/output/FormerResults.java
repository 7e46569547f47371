package deepurban.output;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What stands in a folder before anything is written to it.
 *
 * @param kind what it is
 * @param files files that its manifest lists
 */
public record FormerResults(Kind kind, List<String> files) {

    /** What a folder holds. */
    public enum Kind {
        /** Nothing. */
        EMPTY,
        /** Results of the same input. */
        SAME,
        /** Results of another input. */
        OTHER,
        /** Files that are not results. */
        FOREIGN
    }

    /** Looks into a folder for results of the input with this digest. */
    public static FormerResults in(Path folder, String inputDigest) throws IOException {
        Path manifest = folder.resolve(Manifest.NAME);
        if (Files.isRegularFile(manifest)) {
            return read(manifest, inputDigest);
        }
        return new FormerResults(isEmpty(folder) ? Kind.EMPTY : Kind.FOREIGN, List.of());
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    private static FormerResults read(Path manifest, String inputDigest) throws IOException {
        JsonNode json;
        try {
            json = new JsonMapper().readTree(manifest.toFile());
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            return new FormerResults(Kind.FOREIGN, List.of());
        }
        List<String> files = new ArrayList<>();
        json.path("files").forEach(file -> files.add(file.path("name").asText()));
        boolean same = json.path("inputDigest").asText().equals(inputDigest);
        return new FormerResults(same ? Kind.SAME : Kind.OTHER, files);
    }
}
