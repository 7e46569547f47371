package deepurban.sweep;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import deepurban.mechanism.Catalogue;
import deepurban.output.InputDigest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The result folder of a sweep or of a shard, read back.
 *
 * @param path the folder
 * @param manifest its manifest
 * @param sweep the experiment
 * @param shard the part of its points
 */
public record SweepFolder(Path path, JsonNode manifest, Sweep sweep, Shard shard) {

    /** A folder cannot be used; the message is a key of texts. */
    public static final class Unusable extends Exception {

        private static final long serialVersionUID = 1L;

        Unusable(String key) {
            super(key);
        }
    }

    /**
     * Reads a folder.
     *
     * @throws Unusable if it holds no sweep, one that is not finished, or files that were changed since
     * @throws deepurban.scenario.mistake.InvalidInput if its experiment cannot be read by this version of the program
     */
    public static SweepFolder read(Path path, Catalogue catalogue) throws IOException, Unusable {
        Path manifest = path.resolve("manifest.json");
        Path experiment = path.resolve(SweepFiles.EXPERIMENT);
        if (!Files.isRegularFile(manifest) || !Files.isRegularFile(experiment)) {
            throw new Unusable("sweep.noSweep");
        }
        JsonNode told = new JsonMapper().readTree(manifest.toFile());
        if (!told.path("status").asText().startsWith("done")) {
            throw new Unusable("sweep.unfinished");
        }
        JsonNode own = told.path("sweep");
        Sweep sweep = SweepReader.read(experiment, List.of(), catalogue)
                .with(told.path("seed").longValue(), own.path("replications").intValue());
        if (!InputDigest.of(SweepResults.study(sweep, "sweep"))
                .equals(told.path("inputDigest").asText())) {
            throw new Unusable("sweep.changed");
        }
        JsonNode shard = own.path("shard");
        return new SweepFolder(
                path,
                told,
                sweep,
                new Shard(shard.path("index").intValue(), shard.path("of").intValue()));
    }

    /** Returns the digest of the model that ran it. */
    public String modelDigest() {
        return manifest.path("modelDigest").asText();
    }
}
