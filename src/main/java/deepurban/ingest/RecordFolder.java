package deepurban.ingest;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.output.ResultFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** Writes what records show into a folder: scenario parts, targets, tables and a summary. */
final class RecordFolder {

    /** The table of cases by day, beside the files of targets. */
    static final String ARRIVALS = "arrivals.csv";

    /** What the folder was made from; where it stands, the folder may be written anew. */
    static final String MANIFEST = "ingest.json";

    private static final JsonMapper JSON = new JsonMapper();
    private static final DefaultPrettyPrinter PRINTER = new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));

    private final ResultFolder folder;
    private final RecordTown town;

    RecordFolder(ResultFolder folder, RecordTown town) {
        this.folder = folder;
        this.town = town;
    }

    /** Returns whether a folder holds files that are not of this command. */
    static boolean isForeign(Path path) throws IOException {
        if (!Files.exists(path) || Files.exists(path.resolve(MANIFEST))) {
            return false;
        }
        if (!Files.isDirectory(path)) {
            return true;
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.findAny().isPresent();
        }
    }

    void write(IngestWords words) throws IOException {
        ScenarioParts parts = new ScenarioParts(town, name(town.options().records()));
        json(MANIFEST, manifest());
        json("classes.json", parts.classes());
        json("departments.json", parts.departments());
        json("areas.json", parts.areas());
        json("town.json", parts.town());
        TargetPart targets = new TargetPart(town, parts);
        json("targets.json", targets.of("train", town.training(), town.reading().training()));
        if (town.reading().heldOut().isPresent()) {
            json(
                    "holdout.json",
                    targets.of(
                            "holdout", town.heldOut(), town.reading().heldOut().get()));
        } else {
            folder.remove("holdout.json");
        }
        RecordTables tables = new RecordTables(town);
        folder.write("classes.csv", tables::classes);
        folder.write(ARRIVALS, tables::arrivals);
        folder.write("survival.csv", tables::survival);
        folder.write("areas.csv", tables::areas);
        folder.write("refused.csv", tables::refused);
        String summary = new RecordSummary(town, parts, words).text();
        folder.write("summary.md", out -> out.write(summary.getBytes(StandardCharsets.UTF_8)));
    }

    private void json(String name, ObjectNode tree) throws IOException {
        String text = JSON.writer(PRINTER).writeValueAsString(tree) + "\n";
        folder.write(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private ObjectNode manifest() {
        Account account = town.reading().account();
        ObjectNode manifest = JsonNodeFactory.instance.objectNode();
        manifest.put("records", town.options().records().getFileName().toString());
        manifest.put("profile", town.reading().profile().name());
        ObjectNode columns = manifest.putObject("columns");
        for (Field field : Field.values()) {
            String column = town.reading().columnNames().get(field);
            if (column != null) {
                columns.put(field.word(), column);
            }
        }
        manifest.put("charset", town.reading().charset().name())
                .put("zone", town.reading().zone().getId());
        ObjectNode rows = manifest.putObject("rows");
        rows.put("all", account.rows())
                .put("train", account.trainingRows())
                .put("holdout", account.heldOutRows())
                .put("outside", account.outsideRows())
                .put("leftOut", account.leftOutRows());
        ObjectNode refused = rows.putObject("refused");
        account.reasons().forEach(reason -> refused.put(reason.word(), account.refused(reason)));
        return manifest;
    }

    /** Returns a name for the scenario, from that of the file. */
    static String name(Path records) {
        String plain = records.getFileName()
                .toString()
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\.(gz|csv|tsv|txt|json)\\b", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[^a-z]+|-+$", "");
        return plain.isEmpty() ? "records" : plain;
    }
}
