package deepurban.cli;

import deepurban.ingest.BadRecords;
import deepurban.ingest.Field;
import deepurban.ingest.Ingest;
import deepurban.ingest.IngestOptions;
import deepurban.ingest.IngestWords;
import deepurban.output.ResultFolder;
import deepurban.report.RecordReport;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads the records of a hotline or a 311 system, and writes scenario parts, targets and a summary. */
@Command(name = "ingest")
final class IngestCommand implements Callable<Integer> {

    /** A week: shorter, and days of the week would be known from one or two. */
    private static final double SHORTEST_HALF_LIFE = 7;

    private final Surroundings around;

    @Mixin
    Common common;

    @Parameters(index = "0", paramLabel = "RECORDS", descriptionKey = "records")
    private Path records;

    @Option(names = "--profile", paramLabel = "NAME|FILE", descriptionKey = "ingest.profile")
    private Optional<String> profile = Optional.empty();

    @Option(names = "--columns", paramLabel = "FIELD=COLUMN", descriptionKey = "ingest.columns")
    private Map<String, String> columns = new LinkedHashMap<>();

    @Option(names = "--date-format", paramLabel = "PATTERN", descriptionKey = "ingest.dateFormat")
    private List<String> dates = new ArrayList<>();

    @Option(names = "--zone", paramLabel = "ZONE", descriptionKey = "ingest.zone")
    private Optional<String> zone = Optional.empty();

    @Option(names = "--charset", paramLabel = "NAME", descriptionKey = "ingest.charset")
    private Optional<String> charset = Optional.empty();

    @Option(names = "--delimiter", paramLabel = "CHAR", descriptionKey = "ingest.delimiter")
    private Optional<String> delimiter = Optional.empty();

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "ingest.from")
    private Optional<LocalDate> from = Optional.empty();

    @Option(names = "--until", paramLabel = "DATE", descriptionKey = "ingest.until")
    private Optional<LocalDate> until = Optional.empty();

    @Option(names = "--hold-out", paramLabel = "DATE", descriptionKey = "ingest.holdOut")
    private Optional<LocalDate> holdOut = Optional.empty();

    @Option(names = "--follow-up", descriptionKey = "ingest.followUp")
    private boolean followUp;

    @Option(names = "--half-life", paramLabel = "DAYS", descriptionKey = "ingest.halfLife")
    private Optional<Double> halfLife = Optional.empty();

    @Option(names = "--end", paramLabel = "DATE", descriptionKey = "ingest.end")
    private Optional<LocalDate> end = Optional.empty();

    @Option(names = "--most-refused", paramLabel = "SHARE", descriptionKey = "ingest.mostRefused")
    private double mostRefused = 0.05;

    @Option(names = "--most-expansion", paramLabel = "TIMES", descriptionKey = "ingest.mostExpansion")
    private double mostExpansion = 100;

    @Option(names = "--classes", paramLabel = "N", descriptionKey = "ingest.classes")
    private int classes = 20;

    @Option(names = "--areas", paramLabel = "N", descriptionKey = "ingest.areas")
    private int areas = 12;

    @Option(names = "--residents", paramLabel = "N", descriptionKey = "ingest.residents")
    private Optional<Integer> residents = Optional.empty();

    @Option(names = "--voiced-share", paramLabel = "SHARE", descriptionKey = "ingest.voicedShare")
    private Optional<Double> voicedShare = Optional.empty();

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "ingest.out")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--quiet", descriptionKey = "quiet")
    private boolean quiet;

    IngestCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        IngestWords words = IngestWords.in(around.texts().language());
        Path folder = out.orElseGet(() -> Ingest.usualFolder(records));
        try {
            checkRanges();
            Ingest.requireOwn(folder);
            Ingest ingest = Ingest.read(options());
            ResultFolder written = new ResultFolder(folder, around.disk());
            ingest.write(written, words);
            RecordReport.write(written, around.texts().language(), around.err()::println);
            if (!quiet) {
                ingest.report(words).forEach(around.err()::println);
                around.err().flush();
            }
            around.out().println(around.texts().get("ingest.here", folder.toString()));
            around.out().flush();
            return ExitStatus.DONE;
        } catch (BadRecords e) {
            throw Refusal.badUsage(e.text(words));
        } catch (IOException e) {
            throw Refusal.cannot(
                    around.texts().get("folder.cannotWrite", folder.toString(), DiskTrouble.text(e, around.texts())));
        }
    }

    private void checkRanges() {
        require("--most-refused", mostRefused, 0, 1);
        require("--most-expansion", mostExpansion, 1, 1e6);
        require("--classes", classes, 1, 200);
        require("--areas", areas, 1, 200);
        halfLife.ifPresent(days -> require("--half-life", days, SHORTEST_HALF_LIFE, 100_000));
        if (halfLife.isPresent() && holdOut.isEmpty() && until.isEmpty()) {
            throw Refusal.badUsage(around.texts().get("ingest.noAge"));
        }
        residents.ifPresent(n -> require("--residents", n, 1, 50_000_000));
        voicedShare.ifPresent(share -> require("--voiced-share", share, 0.01, 1));
    }

    private void require(String option, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw Refusal.badUsage(
                    around.texts().get("ingest.range", option, String.valueOf(least), String.valueOf(most)));
        }
    }

    private IngestOptions options() {
        return new IngestOptions(
                records,
                profile,
                fields(),
                dates,
                zone,
                charset,
                delimiter,
                from,
                until,
                holdOut,
                end,
                followUp,
                halfLife.map(OptionalDouble::of).orElse(OptionalDouble.empty()),
                mostRefused,
                mostExpansion,
                classes,
                areas,
                residents.map(OptionalInt::of).orElse(OptionalInt.empty()),
                voicedShare.map(OptionalDouble::of).orElse(OptionalDouble.empty()));
    }

    private Map<Field, String> fields() {
        Map<Field, String> named = new LinkedHashMap<>();
        columns.forEach((word, column) -> named.put(
                Field.of(word)
                        .orElseThrow(() -> Refusal.badUsage(around.texts().get("ingest.noField", word, Field.words()))),
                column));
        return named;
    }
}
