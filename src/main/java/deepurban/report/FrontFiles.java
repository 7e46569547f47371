package deepurban.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import deepurban.observe.Outcome;
import deepurban.observe.Outcome.Direction;
import deepurban.observe.Outcomes;
import deepurban.parameters.Title;
import deepurban.report.FrontRow.Estimate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What the page of a search needs of its folder, read from the files. */
final class FrontFiles {

    private static final String FRONT = "front.csv";

    private final JsonNode manifest;
    private final JsonNode experiment;
    private final JsonNode scenario;
    private final Map<String, Title> factors = new LinkedHashMap<>();
    private final List<String> objectives = new ArrayList<>();
    private final List<FrontRow> rows = new ArrayList<>();
    private final List<double[]> tried = new ArrayList<>();
    private double[] searchedPresent = new double[0]; // empty where it was not run
    private final List<double[]> progress = new ArrayList<>();
    private int evaluated;
    private int left;

    private FrontFiles(Path folder) throws IOException {
        JsonMapper mapper = new JsonMapper();
        manifest = mapper.readTree(folder.resolve("manifest.json").toFile());
        experiment = mapper.readTree(folder.resolve("experiment.json").toFile());
        scenario = mapper.readTree(folder.resolve("scenario.json").toFile());
        experiment.path("objectives").fieldNames().forEachRemaining(objectives::add);
        experiment
                .path("factors")
                .fieldNames()
                .forEachRemaining(pointer -> factors.put(pointer, Phrases.plain(pointer)));
        manifest.path("search").path("factors").forEach(factor -> {
            String pointer = factor.path("pointer").asText();
            factors.put(pointer, title(factor.path("title"), pointer));
        });
        CsvRows.read(folder.resolve(FRONT), row -> rows.add(FrontRow.of(row, pointers(), objectives)));
        CsvRows.read(folder.resolve("evaluations.csv"), row -> {
            evaluated += row.get("generation").equals("0") ? 0 : 1;
            String status = row.get("status");
            if (status.equals("front") || status.equals("beaten")) {
                double[] means = objectives.stream()
                        .mapToDouble(objective -> CsvRows.number(row, objective))
                        .toArray();
                tried.add(means);
                searchedPresent = row.get("generation").equals("0") ? means : searchedPresent;
            } else {
                left++;
            }
        });
        CsvRows.read(
                folder.resolve("hypervolume.csv"),
                row -> progress.add(new double[] {
                    CsvRows.number(row, "generation"),
                    CsvRows.number(row, "evaluated"),
                    CsvRows.number(row, "front"),
                    CsvRows.number(row, "hypervolume")
                }));
    }

    /** Returns whether a folder holds a search. */
    static boolean areIn(Path folder) {
        return Files.exists(folder.resolve(FRONT));
    }

    static FrontFiles read(Path folder) throws IOException {
        return new FrontFiles(folder);
    }

    JsonNode manifest() {
        return manifest;
    }

    JsonNode experiment() {
        return experiment;
    }

    JsonNode scenario() {
        return scenario;
    }

    List<String> pointers() {
        return List.copyOf(factors.keySet());
    }

    Title factor(String pointer) {
        return factors.get(pointer);
    }

    List<String> objectives() {
        return objectives;
    }

    boolean isHigherBetter(String objective) {
        String said =
                experiment.path("objectives").path(objective).path("direction").asText("");
        Optional<Outcome> outcome = Outcomes.find(objective);
        return said.isEmpty()
                ? outcome.filter(found -> found.direction() == Direction.HIGHER).isPresent()
                : said.equals("higher");
    }

    static String unit(String objective) {
        return Outcomes.find(objective).map(Outcome::unit).orElse("none");
    }

    /** Returns what was run anew. */
    List<FrontRow> rows() {
        return rows;
    }

    /** Returns the scenario as it is, if it was run. */
    Optional<FrontRow> present() {
        return rows.stream().filter(FrontRow::isPresent).findFirst();
    }

    /** Returns the settings that no other beats by the new runs. */
    List<FrontRow> front() {
        return rows.stream()
                .filter(row -> row.status().equals("front") && !row.isPresent())
                .toList();
    }

    /**
     * Returns whether all is told as differences from the scenario as it is. Levels of the search and of the new runs cannot be
     * compared: they come from other random numbers.
     */
    boolean tellsChanges() {
        return present().isPresent() && searchedPresent.length > 0;
    }

    /** Returns what pictures show of a setting, objective by objective. */
    List<Estimate> shown(FrontRow row) {
        return tellsChanges() ? row.changes() : row.levels();
    }

    /** Returns what the search has seen of each setting that can be compared, in the same terms: [objective]. */
    List<double[]> tried() {
        return tried.stream()
                .map(means -> IntStream.range(0, means.length)
                        .mapToDouble(i -> tellsChanges() ? means[i] - searchedPresent[i] : means[i])
                        .toArray())
                .toList();
    }

    /** Returns generation, settings so far, front so far, hypervolume. */
    List<double[]> progress() {
        return progress;
    }

    /** Returns how many settings the search has tried. */
    int evaluated() {
        return evaluated;
    }

    /** Returns how many settings could not be compared. */
    int left() {
        return left;
    }

    Title title() {
        return title(experiment.path("title"), manifest.path("name").asText());
    }

    private static Title title(JsonNode title, String otherwise) {
        String en = title.path("en").asText(otherwise);
        return new Title(en, title.path("zh").asText(en));
    }
}
