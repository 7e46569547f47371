package deepurban.output;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.scenario.Canonical;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A finished result folder, some of whose files are made again from the others. */
public final class Remaking {

    private final ResultFolder folder;
    private final ObjectNode manifest;

    private Remaking(ResultFolder folder, ObjectNode manifest) {
        this.folder = folder;
        this.manifest = manifest;
    }

    /** Opens a folder; empty if it holds no finished results. */
    public static Optional<Remaking> of(Path path, Disk disk) throws IOException {
        return readJson(path.resolve(Manifest.NAME))
                .filter(manifest -> manifest.path("status").asText().startsWith("done"))
                .map(manifest -> new Remaking(new ResultFolder(path, disk), manifest));
    }

    private static Optional<ObjectNode> readJson(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new JsonMapper().readTree(file.toFile())).flatMap(Remaking::object);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static Optional<ObjectNode> object(JsonNode json) {
        return json instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
    }

    /** Returns the folder, to write into. */
    public ResultFolder folder() {
        return folder;
    }

    /** Returns whether it is a part of a sweep, which tells nothing without the others. */
    public boolean isShard() {
        return manifest.path("sweep").path("shard").path("of").asInt(1) > 1;
    }

    /** Returns the language in which the folder's report was asked for: {@code en} unless its call said otherwise. */
    public String language() {
        String language = "en";
        JsonNode arguments = manifest.path("arguments");
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i).asText();
            if (argument.equals("--lang")) {
                language = arguments.path(i + 1).asText(language);
            } else if (argument.startsWith("--lang=")) {
                language = argument.substring("--lang=".length());
            }
        }
        return language;
    }

    /** Brings size and digest of what was written into the manifest, and sizes into the description, where they have changed. */
    public void end() throws IOException {
        Path crate = folder.path().resolve(RoCrate.NAME);
        Optional<ObjectNode> description = readJson(crate);
        if (description.isPresent() && sizes(description.get())) {
            write(RoCrate.NAME, description.get());
        }
        boolean changed = false;
        for (JsonNode entry : manifest.path("files")) {
            changed |= renew((ObjectNode) entry);
        }
        if (changed) {
            write(Manifest.NAME, manifest);
        }
    }

    private boolean sizes(ObjectNode description) {
        boolean changed = false;
        for (JsonNode entity : description.path("@graph")) {
            String size = folder.written(entity.path("@id").asText())
                    .map(file -> Long.toString(file.bytes()))
                    .orElse("");
            if (!size.isEmpty()
                    && entity.has("contentSize")
                    && !entity.path("contentSize").asText().equals(size)) {
                ((ObjectNode) entity).put("contentSize", size);
                changed = true;
            }
        }
        return changed;
    }

    private boolean renew(ObjectNode entry) {
        Optional<WrittenFile> file = folder.written(entry.path("name").asText());
        if (file.isEmpty() || file.get().sha256().equals(entry.path("sha256").asText())) {
            return false;
        }
        entry.put("bytes", file.get().bytes()).put("sha256", file.get().sha256());
        return true;
    }

    private void write(String name, ObjectNode json) throws IOException {
        folder.write(name, out -> out.write(Canonical.pretty(json).getBytes(StandardCharsets.UTF_8)));
    }
}
