package deepurban.sweep;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.databind.node.ValueNode;
import deepurban.design.Points;
import deepurban.scenario.mistake.Mistakes;
import deepurban.scenario.mistake.Phrase;
import deepurban.scenario.source.Documents;
import deepurban.scenario.source.Numbers;
import deepurban.scenario.source.Place;
import deepurban.scenario.source.Source;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads points from a CSV file: a column for each factor, named by its JSON Pointer; a column {@code point} is passed over. */
public final class PointFile {

    /** The column of {@code points.csv} that numbers the points. */
    static final String NUMBER = "point";

    private static final String A_NUMBER = "[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?";

    private final Source source;
    private final Mistakes mistakes;

    private PointFile(Source source, Mistakes mistakes) {
        this.source = source;
        this.mistakes = mistakes;
    }

    /** Returns the points; adds what is wrong and returns nothing when anything is. */
    public static Optional<Points> read(Source source, Path path, Mistakes mistakes) {
        return Documents.text(source, path, mistakes).flatMap(text -> new PointFile(source, mistakes).parse(text));
    }

    private Optional<Points> parse(String text) {
        CSVFormat format = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            return points(parser.getRecords());
        } catch (IOException | UncheckedIOException e) {
            mistakes.add(Place.of(source).mistake("", Phrase.of("experiment.list.csv")));
            return Optional.empty();
        }
    }

    private Optional<Points> points(List<CSVRecord> records) {
        List<Integer> columns = new ArrayList<>();
        List<String> pointers = pointers(records.get(0), columns);
        List<List<ValueNode>> rows = new ArrayList<>();
        for (CSVRecord record : records.subList(1, records.size())) {
            row(record, records.get(0).size(), columns).ifPresent(rows::add);
        }
        if (rows.isEmpty()) {
            mistakes.add(Place.of(source).mistake("", Phrase.of("experiment.list.empty")));
        }
        return mistakes.isEmpty() ? Optional.of(Points.list(pointers, rows)) : Optional.empty();
    }

    private List<String> pointers(CSVRecord header, List<Integer> columns) {
        List<String> pointers = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i).strip();
            if (name.equals(NUMBER)) {
                continue;
            }
            if (!name.startsWith("/") || name.length() < 2 || !seen.add(name)) {
                mistakes.add(new Place(source, 1, i + 1).mistake("", Phrase.of("experiment.list.column", name)));
            }
            columns.add(i);
            pointers.add(name);
        }
        return pointers;
    }

    private Optional<List<ValueNode>> row(CSVRecord record, int width, List<Integer> columns) {
        int line = (int) record.getRecordNumber();
        if (record.size() != width) {
            Phrase message = Phrase.of("experiment.list.row", record.size(), width);
            mistakes.add(new Place(source, line, 1).mistake("", message));
            return Optional.empty();
        }
        return Optional.of(columns.stream()
                .map(column -> value(record.get(column).strip()))
                .toList());
    }

    private static ValueNode value(String text) {
        if (text.matches(A_NUMBER)) {
            return Numbers.node(Double.parseDouble(text));
        }
        return text.equals("true") || text.equals("false")
                ? BooleanNode.valueOf(Boolean.parseBoolean(text))
                : TextNode.valueOf(text);
    }
}
