package deepurban.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Rows of a table: a header and a row a line, with a delimiter that is told or found. */
final class CsvRows implements RowSource {

    private static final char[] DELIMITERS = {',', ';', '\t', '|'};
    private static final char UNKNOWN = '\uFFFD';

    private final RecordText text;
    private final RecordGuard guard;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final List<String> columns;
    private int[] places = {};

    private CsvRows(RecordText text, char delimiter) throws IOException {
        this.text = text;
        this.guard = new RecordGuard(text.reader());
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(true)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
        this.parser = CSVParser.builder().setReader(guard).setFormat(format).get();
        this.records = parser.iterator();
        this.columns = header();
    }

    /** Opens a table; without a delimiter, the likeliest is taken. */
    static CsvRows open(RecordText text, Optional<Character> delimiter) throws IOException {
        return new CsvRows(text, delimiter.orElseGet(() -> likeliest(text.beginning())));
    }

    /** Returns the delimiter that the header has most of. */
    static char likeliest(String beginning) {
        String header =
                beginning.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char best = DELIMITERS[0];
        for (char delimiter : DELIMITERS) {
            best = count(header, delimiter) > count(header, best) ? delimiter : best;
        }
        return best;
    }

    private static int count(String line, char wanted) {
        return (int) line.chars().filter(c -> c == wanted).count();
    }

    private List<String> header() {
        CSVRecord header = record().orElseThrow(() -> new BadRecords("noHeader"));
        return header.stream().map(String::strip).toList();
    }

    private Optional<CSVRecord> record() {
        try {
            if (!records.hasNext()) {
                return Optional.empty();
            }
            CSVRecord record = records.next();
            guard.recordEnded();
            return Optional.of(record);
        } catch (UncheckedIOException e) {
            throw RecordText.trouble(e.getCause(), parser.getCurrentLineNumber());
        } catch (IllegalStateException e) { // what the parser makes of trouble while it looks ahead
            if (e.getCause() instanceof IOException cause) {
                throw RecordText.trouble(cause, parser.getCurrentLineNumber());
            }
            throw e;
        }
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public void choose(int[] chosen) {
        places = chosen.clone();
    }

    @Override
    public Optional<Row> next() {
        return record().map(this::row);
    }

    private Row row(CSVRecord record) {
        long line = parser.getCurrentLineNumber();
        if (record.size() < columns.size() || hasMore(record)) {
            return new Row(line, Optional.of(Reason.COLUMNS), new String[] {record.size() + " / " + columns.size()});
        }
        String[] cells = new String[places.length];
        boolean unknown = false;
        for (int i = 0; i < places.length; i++) {
            cells[i] = places[i] < 0 ? "" : record.get(places[i]).strip();
            unknown |= cells[i].indexOf(UNKNOWN) >= 0;
        }
        return new Row(line, unknown ? Optional.of(Reason.ENCODING) : Optional.empty(), cells);
    }

    /** Empty cells after the last column are an editor's habit. */
    private boolean hasMore(CSVRecord record) {
        for (int i = columns.size(); i < record.size(); i++) {
            if (!record.get(i).isBlank()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        parser.close();
        text.close();
    }
}
