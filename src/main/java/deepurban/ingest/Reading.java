package deepurban.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;

/** Reads records from the first row to the last, and keeps tallies alone. For one thread. */
final class Reading {

    /** The forms of times are found from so many rows. */
    private static final int FIRST_ROWS = 2_000;

    /** The limit of refused rows is looked at each time so many more have been read. */
    private static final int ROWS_BETWEEN = 10_000;

    private static final List<Field> TIMES = List.of(Field.OPENED, Field.CLOSED, Field.DEADLINE);

    private final IngestOptions options;
    private final Account account = new Account();
    private final Tally training;
    private final Optional<Tally> heldOut;
    private Profile profile = Profile.empty();
    private Columns columns;
    private ZoneId zone = ZoneOffset.UTC;
    private Charset charset;

    private Reading(IngestOptions options) {
        this.options = options;
        this.training = new Tally(options.training(), options.recency());
        this.heldOut = options.heldOut().map(span -> new Tally(span, Recency.NONE));
    }

    /**
     * Reads a file.
     *
     * @throws BadRecords if it cannot be used
     */
    static Reading of(IngestOptions options) {
        Reading reading = new Reading(options);
        try {
            reading.read();
        } catch (ZipException | EOFException e) {
            throw new BadRecords("damaged", 0, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new BadRecords("unreadableFile", options.records(), String.valueOf(e.getMessage()));
        }
        return reading;
    }

    private void read() throws IOException {
        if (!Files.isRegularFile(options.records())) {
            throw new BadRecords("noFile", options.records());
        }
        Optional<Profile> named = options.profile().map(Profiles::named);
        Optional<Charset> encoding =
                options.charset().or(() -> named.flatMap(Profile::namedCharset)).map(Reading::charset);
        try (RecordText text = RecordText.open(options.records(), encoding, options.mostExpansion());
                RowSource rows = rows(text, named)) {
            charset = text.charset();
            profile = profile(named, rows.columns());
            columns = Columns.of(rows.columns(), profile, options.columns());
            zone = profile.namedZone().map(Reading::zone).orElse(ZoneOffset.UTC);
            rows.choose(columns.places());
            count(rows);
        }
        finish();
    }

    private RowSource rows(RecordText text, Optional<Profile> named) throws IOException {
        if (GeoReportRows.recognises(text.beginning())) {
            return GeoReportRows.open(text);
        }
        Optional<Character> delimiter = options.delimiter()
                .or(() -> named.flatMap(Profile::namedDelimiter))
                .map(Reading::delimiter);
        return CsvRows.open(text, delimiter);
    }

    private Profile profile(Optional<Profile> named, List<String> found) {
        return named.or(() -> Profiles.fitting(found))
                .orElseGet(Profile::empty)
                .with(options.columns(), options.dates(), options.zone());
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new BadRecords("noCharset", name);
        }
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new BadRecords("noZone", name);
        }
    }

    private static char delimiter(String text) {
        String plain = text.equals("tab") || text.equals("\\t") ? "\t" : text;
        if (plain.length() != 1 || plain.charAt(0) == '"' || plain.charAt(0) == '\n') {
            throw new BadRecords("noDelimiter", text);
        }
        return plain.charAt(0);
    }

    private void count(RowSource rows) {
        List<Row> first = new ArrayList<>();
        Optional<Row> row = rows.next();
        while (row.isPresent() && first.size() < FIRST_ROWS) {
            first.add(row.get());
            row = rows.next();
        }
        if (first.isEmpty()) {
            throw new BadRecords("noRows", options.records());
        }
        CaseReader reader = reader(first);
        first.forEach(one -> count(one, reader));
        while (row.isPresent()) {
            count(row.get(), reader);
            row = rows.next();
        }
        stopAboveLimit();
    }

    private CaseReader reader(List<Row> first) {
        TimeColumn opened = times(first, Field.OPENED, Optional.empty());
        return new CaseReader(
                columns,
                profile.closedStatus(),
                opened,
                times(first, Field.CLOSED, Optional.of(opened)),
                times(first, Field.DEADLINE, Optional.of(opened)));
    }

    /** Reads a column's times as its first ones are written; with none, or not for itself, as another column's. */
    private TimeColumn times(List<Row> first, Field field, Optional<TimeColumn> other) {
        List<String> some = texts(first, List.of(field));
        if (some.isEmpty() && other.isEmpty() && profile.dates().isEmpty()) {
            stopAboveLimit(first);
        }
        boolean like = other.isPresent() && (some.isEmpty() || some.stream().allMatch(t -> isRead(other.get(), t)));
        return like
                ? other.get()
                : TimeColumn.of(columns.names().get(field), profile.dates(), some, texts(first, TIMES), zone);
    }

    private static List<String> texts(List<Row> first, List<Field> fields) {
        return first.stream()
                .filter(row -> row.trouble().isEmpty())
                .flatMap(row -> fields.stream().map(field -> row.cells()[field.ordinal()]))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static boolean isRead(TimeColumn column, String text) {
        return column.read(text).isPresent();
    }

    /** Refuses records of whose first rows none is usable. */
    private void stopAboveLimit(List<Row> first) {
        first.forEach(row -> account.refuse(row.trouble().orElse(Reason.NO_OPENING), row.line(), ""));
        Reason worst = account.worst();
        throw new BadRecords(
                "refused", account.refused(worst), account.rows(), percent(1), worst.word(), sample(worst));
    }

    private void count(Row row, CaseReader reader) {
        if (row.trouble().isEmpty() && columns.isLeftOut(row.cells())) {
            account.leaveOut();
            return;
        }
        CaseReader.Result result = reader.read(row);
        if (result.reason().isPresent()) {
            account.refuse(result.reason().get(), row.line(), result.text());
            if (account.rows() % ROWS_BETWEEN == 0) {
                stopAboveLimit();
            }
        } else {
            count(result.made().orElseThrow());
        }
    }

    private void count(Case found) {
        if (training.offer(found)) {
            account.train();
        } else if (heldOut.isPresent() && heldOut.get().offer(found)) {
            account.holdOut();
        } else {
            account.outside();
        }
    }

    private void stopAboveLimit() {
        if (account.mistakes() > options.mostRefused()) {
            Reason worst = account.worst();
            throw new BadRecords(
                    "refused",
                    account.refused(worst),
                    account.rows(),
                    percent(options.mostRefused()),
                    worst.word(),
                    sample(worst));
        }
    }

    private static String percent(double share) {
        return String.valueOf(Math.round(1000 * share) / 10.0);
    }

    private String sample(Reason reason) {
        Account.Sample sample = account.samples(reason).get(0);
        return sample.line() + (sample.text().isEmpty() ? "" : ": \"" + sample.text() + "\"");
    }

    private void finish() {
        if (training.cases() == 0) {
            throw new BadRecords("noCases", account.rows(), account.outsideRows());
        }
        int latest = Math.max(training.latest(), heldOut.map(Tally::latest).orElse(Integer.MIN_VALUE));
        training.end(latest);
        heldOut.ifPresent(part -> {
            if (part.cases() == 0) {
                throw new BadRecords("noHeldOut", options.holdOut().orElseThrow());
            }
            part.end(latest);
        });
    }

    Account account() {
        return account;
    }

    Tally training() {
        return training;
    }

    Optional<Tally> heldOut() {
        return heldOut;
    }

    Profile profile() {
        return profile;
    }

    Map<Field, String> columnNames() {
        return columns.names();
    }

    ZoneId zone() {
        return zone;
    }

    Charset charset() {
        return charset;
    }
}
