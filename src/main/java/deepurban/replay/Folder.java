package deepurban.replay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import deepurban.experiment.RunPlan;
import deepurban.experiment.ScenarioPlan;
import deepurban.mechanism.Catalogue;
import deepurban.optimise.SearchFolder;
import deepurban.output.Sha256;
import deepurban.scenario.Scenario;
import deepurban.scenario.ScenarioReader;
import deepurban.sweep.Sweep;
import deepurban.sweep.SweepFolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A finished result folder of {@code run}, {@code compare}, {@code sweep} or {@code optimise}, with what is needed to run any of its rows again. */
public final class Folder {

    private static final String RUNS = "runs.csv";

    private final Path path;
    private final JsonNode manifest;
    private final int size;
    private final Meaning meaning;

    /** Which run a row tells of. */
    @FunctionalInterface
    private interface Meaning {

        /**
         * Reads a row.
         *
         * @param number from 1
         */
        Row of(int number, List<String> cells) throws IOException;
    }

    /** A folder cannot be used; the message is a key of texts. */
    public static final class Unusable extends Exception {

        private static final long serialVersionUID = 1L;

        Unusable(String key) {
            super(key);
        }
    }

    private Folder(Path path, JsonNode manifest, int size, Meaning meaning) {
        this.path = path;
        this.manifest = manifest;
        this.size = size;
        this.meaning = meaning;
    }

    /**
     * Returns a folder whose rows stand in the order of points, arms and replications.
     *
     * @param points of a sweep, by their places in the file; {0} for the other commands
     */
    private static Folder inOrder(
            Path path, JsonNode manifest, IntFunction<RunPlan> plans, int[] points, int arms, int replications) {
        return new Folder(
                path, manifest, Math.toIntExact((long) points.length * arms * replications), (number, cells) -> {
                    int index = number - 1;
                    int place = index / (arms * replications);
                    return new Row(
                            number,
                            plans.apply(points[place]),
                            place,
                            index / replications % arms,
                            index % replications,
                            cells);
                });
    }

    /**
     * Reads a folder.
     *
     * @throws Unusable if it holds no finished results
     * @throws deepurban.scenario.mistake.InvalidInput if its scenario cannot be read by this version of the program
     */
    public static Folder read(Path path, Catalogue catalogue) throws IOException, Unusable {
        Path manifest = path.resolve("manifest.json");
        if (!Files.isRegularFile(manifest)) {
            throw new Unusable("verify.noResults");
        }
        JsonNode told = new JsonMapper().readTree(manifest.toFile());
        if (!told.path("status").asText().startsWith("done")) {
            throw new Unusable("verify.unfinished");
        }
        return switch (told.path("command").asText()) {
            case "run", "compare" -> ofScenario(path, told, catalogue);
            case "sweep" -> ofSweep(path, told, catalogue);
            case "optimise" -> ofSearch(path, told, catalogue);
            default -> throw new Unusable("verify.noResults");
        };
    }

    private static Folder ofScenario(Path path, JsonNode told, Catalogue catalogue) {
        Scenario scenario = ScenarioReader.read(path.resolve("scenario.json"), List.of(), catalogue);
        List<String> reforms = new ArrayList<>();
        told.path("arms").forEach(arm -> {
            if (!arm.path("baseline").booleanValue()) {
                reforms.add(arm.path("name").textValue());
            }
        });
        int replications = told.path("replications").intValue();
        RunPlan plan = ScenarioPlan.of(scenario, reforms, told.path("seed").longValue(), replications);
        return inOrder(path, told, point -> plan, new int[] {0}, plan.arms().size(), replications);
    }

    private static Folder ofSweep(Path path, JsonNode told, Catalogue catalogue) throws IOException, Unusable {
        try {
            SweepFolder folder = SweepFolder.read(path, catalogue);
            Sweep sweep = folder.sweep();
            int[] points = folder.shard().points(sweep.size());
            return inOrder(path, told, sweep::plan, points, sweep.plan(0).arms().size(), sweep.replications());
        } catch (SweepFolder.Unusable e) {
            throw new Unusable(e.getMessage());
        }
    }

    /** The settings of a search are run as it comes to them, and those of the front once more: each row says which it is. */
    private static Folder ofSearch(Path path, JsonNode told, Catalogue catalogue) throws IOException {
        Sweep sweep = SearchFolder.read(path, told, catalogue);
        int rows;
        try (CSVParser parser = parser(path)) {
            rows = (int) parser.stream().count() - 1;
        }
        return new Folder(path, told, rows, (number, cells) -> {
            int point = index(cells.get(0), sweep.size());
            int replication = index(cells.get(2), sweep.replications());
            return new Row(number, sweep.plan(point), point, 0, replication, cells);
        });
    }

    /** Returns the place, from 0, of what is numbered from 1. */
    private static int index(String text, int count) throws IOException {
        if (!text.matches("[1-9][0-9]{0,8}") || Integer.parseInt(text) > count) {
            throw new IOException(RUNS + ": " + text + " is no number from 1 to " + count);
        }
        return Integer.parseInt(text) - 1;
    }

    private static CSVParser parser(Path path) throws IOException {
        return CSVParser.parse(Files.newBufferedReader(path.resolve(RUNS), StandardCharsets.UTF_8), CSVFormat.RFC4180);
    }

    /** Returns the digest of the model that ran it. */
    public String modelDigest() {
        return manifest.path("modelDigest").asText();
    }

    /** Returns how many rows there are. */
    public int size() {
        return size;
    }

    /** Returns the files that the manifest lists and that are missing or hold other bytes. */
    public List<String> changedFiles() {
        List<String> changed = new ArrayList<>();
        manifest.path("files").forEach(file -> {
            String name = file.path("name").asText();
            if (!file.path("sha256").asText().equals(digest(path.resolve(name)))) {
                changed.add(name);
            }
        });
        return changed;
    }

    private static String digest(Path file) {
        MessageDigest digest = Sha256.start();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
            return Sha256.hex(digest);
        } catch (IOException e) {
            return ""; // it is not there, or as good as not there
        }
    }

    /** Takes rows, with the header of their table. */
    @FunctionalInterface
    interface Rows {
        void row(List<String> header, Row row);
    }

    /**
     * Passes on those rows that are wanted, in the order of the file.
     *
     * @throws IOException if the table cannot be read or has too few rows
     */
    void forEach(IntPredicate wanted, Rows rows) throws IOException {
        try (CSVParser parser = parser(path)) {
            List<String> header = null;
            int number = 0;
            for (CSVRecord record : parser) {
                if (header == null) {
                    header = record.toList();
                } else if (number++ < size() && wanted.test(number)) {
                    rows.row(header, meaning.of(number, record.toList()));
                }
            }
            if (number < size()) {
                throw new IOException(path.resolve(RUNS) + " has " + number + " rows, not " + size());
            }
        }
    }
}
