package deepurban.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The tables of a result folder once more in another form, beside them. */
public final class ConvertedTables {

    private ConvertedTables() {}

    /** Converts all tables that were written; those of single runs and those of failures stay as they are. */
    public static void write(ResultFolder folder, TableConverter converter) throws IOException {
        Path drafts = Files.createTempDirectory("deepurban-tables");
        try {
            for (WrittenFile file : folder.written()) {
                String name = file.name();
                if (name.matches("[^/]+\\.csv(\\.gz)?") && !name.equals("failures.csv")) {
                    Path draft = drafts.resolve("table" + converter.ending());
                    converter.convert(folder.path().resolve(name), draft);
                    folder.write(
                            name.replaceFirst("\\.csv(\\.gz)?$", converter.ending()), out -> Files.copy(draft, out));
                    Files.delete(draft);
                }
            }
        } finally {
            try (var left = Files.list(drafts)) {
                for (Path draft : left.toList()) {
                    Files.delete(draft);
                }
            }
            Files.delete(drafts);
        }
    }
}
