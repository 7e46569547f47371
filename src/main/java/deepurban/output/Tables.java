package deepurban.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;

/**
 * Writes CSV tables into a result folder.
 *
 * @param folder where to
 * @param byteOrderMark whether plain CSV files begin with the mark that Excel wants before UTF-8
 */
public record Tables(ResultFolder folder, boolean byteOrderMark) {

    /** Writes a table whole; its name tells by {@code .gz} whether it is compressed. */
    public void write(String name, List<String> header, Consumer<CsvTable> rows) throws IOException {
        try (OpenTable table = begin(name, header)) {
            rows.accept(table.rows());
            table.commit();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Begins a table that is written bit by bit. */
    public OpenTable begin(String name, List<String> header) throws IOException {
        return new OpenTable(folder.begin(name), header, name.endsWith(".gz"), byteOrderMark);
    }
}
