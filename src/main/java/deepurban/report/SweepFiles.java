package deepurban.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import deepurban.observe.Outcome;
import deepurban.observe.Outcomes;
import deepurban.parameters.Title;
import deepurban.report.FactorRow.Response;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVRecord;

/** What the page of a sweep needs of its folder, read from the files. */
final class SweepFiles {

    /** Of an experiment that says of no outcome that it decides, so many outcomes are shown first. */
    private static final int FIRST_OUTCOMES = 3;

    private final Path folder;
    private final JsonNode manifest;
    private final JsonNode experiment;
    private final JsonNode scenario;
    private final Analysis analysis;
    private final List<FactorRow> rows = new ArrayList<>();
    private final List<ChoiceRow> choices = new ArrayList<>();
    private final List<BoxRow> boxes = new ArrayList<>();
    private final List<List<String>> failures = new ArrayList<>();
    private final Map<String, Title> factors = new LinkedHashMap<>();

    private SweepFiles(Path folder) throws IOException {
        this.folder = folder;
        JsonMapper mapper = new JsonMapper();
        manifest = mapper.readTree(folder.resolve("manifest.json").toFile());
        experiment = mapper.readTree(folder.resolve("experiment.json").toFile());
        scenario = mapper.readTree(folder.resolve("scenario.json").toFile());
        analysis = Analysis.of(experiment.path("design").path("kind").asText());
        List<String> arms = arms();
        read(analysis.file(), row -> {
            // A baseline that is measured from another date serves the differences of its reforms alone.
            if (arms.contains(row.get("reform"))) {
                rows.add(FactorRow.of(row, analysis));
            }
        });
        read("robustness.csv", row -> choices.add(ChoiceRow.of(row)));
        read("boxes.csv", row -> boxes.add(BoxRow.of(row)));
        read("failures.csv", row -> failures.add(List.copyOf(row.toList())));
        manifest.path("sweep").path("factors").forEach(factor -> {
            String pointer = factor.path("pointer").asText();
            String english = factor.path("title").path("en").asText(pointer);
            factors.put(
                    pointer, new Title(english, factor.path("title").path("zh").asText(english)));
        });
    }

    static SweepFiles read(Path folder) throws IOException {
        return new SweepFiles(folder);
    }

    /** Passes each row of a table on; one that is not there has none. */
    void read(String table, Consumer<CSVRecord> reader) throws IOException {
        CsvRows.read(folder.resolve(table), reader);
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

    Analysis analysis() {
        return analysis;
    }

    /** Returns whether it asks which choice is best in which future, not what factors do. */
    boolean isOfFutures() {
        return !choices.isEmpty();
    }

    /** Returns all rows of the analysis, in the file's order. */
    List<FactorRow> rows() {
        return rows;
    }

    /** Returns the rows of one response. */
    List<FactorRow> rows(Response response) {
        return rows.stream().filter(row -> row.response().equals(response)).toList();
    }

    /** Returns what is analysed, in the file's order. */
    List<Response> responses() {
        return rows.stream().map(FactorRow::response).distinct().toList();
    }

    /** Returns how each choice fares over the futures; none without uncertainties. */
    List<ChoiceRow> choices() {
        return choices;
    }

    List<ChoiceRow> choices(String outcome) {
        return choices.stream().filter(row -> row.outcome().equals(outcome)).toList();
    }

    /** Returns the limits of the region in which a choice falls short; none if none was found. */
    List<BoxRow> box(ChoiceRow choice) {
        return boxes.stream()
                .filter(row ->
                        row.choice().equals(choice.choice()) && row.outcome().equals(choice.outcome()))
                .toList();
    }

    /** Returns the fields of each run that failed. */
    List<List<String>> failures() {
        return failures;
    }

    Title title() {
        return title(experiment.path("title"), manifest.path("name").asText());
    }

    /** Returns the title of an arm; its name if the scenario gives none. */
    Title titleOf(String arm, Phrases phrases) {
        if (arm.equals("baseline")) {
            return phrases.say(isOfFutures() ? "sweep.nothing" : "baseline");
        }
        return title(scenario.path("reforms").path(arm).path("title"), arm);
    }

    private static Title title(JsonNode title, String otherwise) {
        String en = title.path("en").asText(otherwise);
        return new Title(en, title.path("zh").asText(en));
    }

    /** Returns the name of a factor for people; its pointer if the folder says no other. */
    Title factor(String pointer) {
        return factors.getOrDefault(pointer, Phrases.plain(pointer));
    }

    /** Returns the name of a factor, with the level where the row is about one. */
    Title factor(FactorRow row, Phrases phrases) {
        Title title = factor(row.factor());
        return row.to().isEmpty() || !row.from().isEmpty()
                ? title
                : phrases.say("sweep.level", title, level(row.to(), phrases));
    }

    /** Returns what a factor is varied over, its levels or its range. */
    static Title span(JsonNode declared, Phrases phrases) {
        JsonNode range = declared.path("range");
        if (!range.isEmpty()) {
            return Phrases.plain(range.path(0).asText() + " – " + range.path(1).asText());
        }
        List<Title> levels = new ArrayList<>();
        declared.path("levels").forEach(level -> levels.add(level(level.asText(), phrases)));
        return phrases.join(levels, "list.comma");
    }

    /** Returns a level for people: switches are on or off. */
    static Title level(String level, Phrases phrases) {
        return level.equals("true") || level.equals("false")
                ? phrases.say("sweep.level." + level)
                : Phrases.plain(level);
    }

    /** Returns pointers of the factors. */
    List<String> factors() {
        List<String> pointers = new ArrayList<>();
        declared().fieldNames().forEachRemaining(pointers::add);
        return pointers.isEmpty() ? List.copyOf(factors.keySet()) : pointers;
    }

    /** Returns the factors as the experiment declares them. */
    JsonNode declared() {
        return experiment.path(experiment.has("uncertainties") ? "uncertainties" : "factors");
    }

    /** Returns the names of the arms, the baseline first. */
    List<String> arms() {
        List<String> names = new ArrayList<>(List.of("baseline"));
        manifest.path("arms").forEach(arm -> {
            if (!arm.path("baseline").asBoolean()) {
                names.add(arm.path("name").asText());
            }
        });
        return names;
    }

    /** Returns the outcomes asked for. */
    List<String> outcomes() {
        return outcomes(outcome -> true);
    }

    /** Returns the outcomes that are told first: those that decide, else the first of those asked for. */
    List<String> firstOutcomes() {
        List<String> primary = outcomes(outcome -> outcome.path("primary").asBoolean());
        List<String> first = primary.isEmpty() ? outcomes() : primary;
        List<String> judged = isOfFutures()
                ? first.stream().filter(name -> !choices(name).isEmpty()).toList()
                : first;
        return primary.isEmpty() ? judged.subList(0, Math.min(FIRST_OUTCOMES, judged.size())) : judged;
    }

    private List<String> outcomes(Predicate<JsonNode> wanted) {
        List<String> names = new ArrayList<>();
        manifest.path("outcomes").forEach(outcome -> {
            if (wanted.test(outcome)) {
                names.add(outcome.path("name").asText());
            }
        });
        return names;
    }

    static String unit(String outcome) {
        return Outcomes.find(outcome).map(Outcome::unit).orElse("none");
    }
}
