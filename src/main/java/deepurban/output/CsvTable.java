package deepurban.output;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A CSV table under construction: RFC 4180, UTF-8, lines that end in LF. Cells are added from left to right; {@link
 * #endRow} checks that none is missing. For one thread.
 */
public final class CsvTable {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private final CSVPrinter printer;
    private final int columns;
    private int cells;

    /** Starts a table with its header; {@link #finish} must follow. */
    public CsvTable(OutputStream out, List<String> header) {
        try {
            printer = new CSVPrinter(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)), FORMAT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        columns = header.size();
        header.forEach(this::name);
        endRow();
    }

    /** Adds a name of the model: letters, digits and few signs, which no spreadsheet takes for a formula. */
    public CsvTable name(String value) {
        return cell(value);
    }

    /** Adds free text; one that a spreadsheet would run as a formula gets an apostrophe in front. */
    public CsvTable text(String value) {
        boolean formula = !value.isEmpty() && STARTS_A_FORMULA.indexOf(value.charAt(0)) >= 0;
        return cell(formula ? "'" + value : value);
    }

    /** Adds a number; one that is not finite gives an empty cell. */
    public CsvTable number(double value) {
        return cell(Numbers.text(value));
    }

    /** Adds a number of single precision. */
    public CsvTable number(float value) {
        return cell(Numbers.text(value));
    }

    /** Adds a whole number. */
    public CsvTable number(long value) {
        return cell(Long.toString(value));
    }

    /** Ends a row. */
    public void endRow() {
        if (cells != columns) {
            throw new IllegalStateException(cells + " cells in a row of " + columns);
        }
        cells = 0;
        try {
            printer.println();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hands all rows to the stream, which stays open. */
    public void finish() {
        try {
            printer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CsvTable cell(String value) {
        cells++;
        try {
            printer.print(value);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
