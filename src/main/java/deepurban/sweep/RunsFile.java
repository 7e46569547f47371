package deepurban.sweep;

import deepurban.experiment.RunPlan;
import deepurban.experiment.ScopeWord;
import deepurban.observe.Outcome.Scoped;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads {@code runs.csv} of a result folder again, row by row. Numbers stand there with all their digits: what is read is, bit for
 * bit, what the runs said.
 */
final class RunsFile implements Closeable {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180;

    private final Path path;
    private final CSVParser parser;
    private final Iterator<CSVRecord> rows;
    private final Map<String, String> messages;
    private final List<String> header;
    private final List<Scoped> columns;
    private final int lead;

    private RunsFile(Path folder, Sweep sweep) throws IOException {
        path = folder.resolve(SweepFiles.RUNS);
        parser = CSVParser.parse(Files.newBufferedReader(path, StandardCharsets.UTF_8), FORMAT);
        rows = parser.iterator();
        header = rows.next().toList();
        lead = RunTables.LEAD.size() + sweep.factors().size();
        columns = header.subList(lead, header.size()).stream()
                .map(ScopeWord::outcome)
                .flatMap(Optional::stream)
                .toList();
        if (columns.size() != header.size() - lead) {
            throw new DamagedRuns(path.toString());
        }
        messages = messages(folder);
    }

    static RunsFile open(Path folder, Sweep sweep) throws IOException {
        try {
            return new RunsFile(folder, sweep);
        } catch (RuntimeException e) {
            throw new DamagedRuns(folder.resolve(SweepFiles.RUNS).toString());
        }
    }

    private static Map<String, String> messages(Path folder) throws IOException {
        Map<String, String> messages = new HashMap<>();
        Path file = folder.resolve(SweepFiles.FAILURES);
        try (CSVParser failures = CSVParser.parse(Files.newBufferedReader(file, StandardCharsets.UTF_8), FORMAT)) {
            for (CSVRecord row : failures) {
                messages.put(row.get(1) + " " + row.get(2) + " " + row.get(3), row.get(row.size() - 1));
            }
        }
        return messages;
    }

    /** Passes the next row on, which must be that of this run. */
    void next(int point, int arm, String armName, int replication, RunReader reader) {
        CSVRecord row = nextRow();
        String number = Integer.toString(RunPlan.number(replication));
        boolean asked = row.size() == header.size()
                && row.get(0).equals(Integer.toString(point + 1))
                && row.get(1).equals(armName)
                && row.get(2).equals(number);
        if (!asked) {
            throw new DamagedRuns(path + ", line " + row.getRecordNumber());
        }
        if (row.get(3).equals("failed")) {
            String message = messages.getOrDefault(row.get(0) + " " + armName + " " + number, "");
            reader.failed(point, arm, replication, row.get(4), message);
        } else {
            reader.finished(point, arm, replication, columns, values(row));
        }
    }

    private CSVRecord nextRow() {
        try {
            if (rows.hasNext()) {
                return rows.next();
            }
        } catch (RuntimeException e) {
            throw new DamagedRuns(path.toString());
        }
        throw new DamagedRuns(path.toString());
    }

    private double[] values(CSVRecord row) {
        double[] values = new double[columns.size()];
        try {
            for (int i = 0; i < values.length; i++) {
                String cell = row.get(lead + i);
                values[i] = cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
            }
        } catch (NumberFormatException e) {
            throw new DamagedRuns(path + ", line " + row.getRecordNumber());
        }
        return values;
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
