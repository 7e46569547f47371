package deepurban.report;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the CSV files of a result folder, row by row. */
final class CsvRows {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    private static final int BYTE_ORDER_MARK = 0xEF;

    private CsvRows() {}

    /** Passes each row on; a file that is not there has none. */
    static void read(Path file, Consumer<CSVRecord> reader) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        try (InputStream in = withoutMark(file);
                CSVParser parser = CSVParser.parse(new InputStreamReader(in, StandardCharsets.UTF_8), FORMAT)) {
            parser.forEach(reader);
        }
    }

    private static InputStream withoutMark(Path file) throws IOException {
        InputStream plain = Files.newInputStream(file);
        boolean packed = file.toString().endsWith(".gz");
        InputStream in = new BufferedInputStream(packed ? new GZIPInputStream(plain, 1 << 16) : plain, 1 << 16);
        in.mark(3);
        if (in.read() == BYTE_ORDER_MARK) {
            in.skipNBytes(2);
        } else {
            in.reset();
        }
        return in;
    }

    /** Returns a number; NaN for an empty cell. */
    static double number(CSVRecord row, String column) {
        String text = row.get(column);
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }
}
