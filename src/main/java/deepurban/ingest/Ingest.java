package deepurban.ingest;

import deepurban.output.ResultFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads records and writes what they show. */
public final class Ingest {

    private final RecordTown town;

    private Ingest(RecordTown town) {
        this.town = town;
    }

    /**
     * Reads records whole; nothing is written.
     *
     * @throws BadRecords if they cannot be used
     */
    public static Ingest read(IngestOptions options) {
        return new Ingest(new RecordTown(Reading.of(options), options));
    }

    /** Returns the usual folder of a file of records. */
    public static Path usualFolder(Path records) {
        return Path.of("results", "records-" + RecordFolder.name(records));
    }

    /**
     * Refuses a folder that holds anything else.
     *
     * @throws BadRecords if it does
     */
    public static void requireOwn(Path folder) throws IOException {
        if (RecordFolder.isForeign(folder)) {
            throw new BadRecords("foreign", folder);
        }
    }

    /** Writes scenario parts, targets, tables and a summary in the language of {@code words}. */
    public void write(ResultFolder folder, IngestWords words) throws IOException {
        new RecordFolder(folder, town).write(words);
    }

    /** Returns in a few lines where the rows went and what was found. */
    public List<String> report(IngestWords words) {
        return new RecordSummary(
                        town,
                        new ScenarioParts(town, RecordFolder.name(town.options().records())),
                        words)
                .report();
    }
}
