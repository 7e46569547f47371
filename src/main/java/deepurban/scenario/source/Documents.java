package deepurban.scenario.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import deepurban.scenario.mistake.Mistakes;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Reads JSON, and YAML where the name ends in {@code .yaml} or {@code .yml}, into located trees. */
public final class Documents {

    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(64)
            .maxNumberLength(100)
            .maxNameLength(1_000)
            .maxStringLength(100_000)
            .build();

    private static final JsonFactory JSON =
            JsonFactory.builder().streamReadConstraints(LIMITS).build();
    private static final JsonFactory YAML =
            YAMLFactory.builder().streamReadConstraints(LIMITS).build();

    private Documents() {}

    /** Reads a file of UTF-8 text; when it cannot be read, adds the mistake and returns nothing. */
    public static Optional<Located> read(Source source, Path path, Mistakes mistakes) {
        JsonFactory format = isYaml(path) ? YAML : JSON;
        return new FileText(source, mistakes)
                .read(path)
                .flatMap(text -> new TreeBuilder(source, mistakes).build(format, text));
    }

    /** Reads JSON text; when it is not well formed, adds the mistake and returns nothing. */
    public static Optional<Located> parse(Source source, String json, Mistakes mistakes) {
        return new TreeBuilder(source, mistakes).build(JSON, json);
    }

    /** Reads a file of UTF-8 text as it is; when it cannot be read, adds the mistake and returns nothing. */
    public static Optional<String> text(Source source, Path path, Mistakes mistakes) {
        return new FileText(source, mistakes).read(path);
    }

    private static boolean isYaml(Path path) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }
}
