package deepurban.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import deepurban.parameters.Title;
import deepurban.report.Curve.Point;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVRecord;

/** What a report needs of a result folder, read from its files; page and charts may ask at once. */
final class ResultFiles {

    private final Path folder;
    private final JsonNode manifest;
    private final JsonNode scenario;
    private final JsonNode lives;
    private final Map<String, Map<String, List<Curve>>> overTime = new LinkedHashMap<>(); // by file and indicator
    private TownCells cells;
    private Map<String, List<Curve>> survival;
    private final List<EffectRow> effects = new ArrayList<>();
    private final List<SummaryRow> summaries = new ArrayList<>();
    private final List<List<String>> failures = new ArrayList<>();

    private ResultFiles(Path folder) throws IOException {
        this.folder = folder;
        JsonMapper mapper = new JsonMapper();
        manifest = mapper.readTree(folder.resolve("manifest.json").toFile());
        scenario = mapper.readTree(folder.resolve("scenario.json").toFile());
        lives = mapper.readTree(folder.resolve("lives.json").toFile());
        CsvRows.read(folder.resolve("effects.csv"), row -> effects.add(EffectRow.of(row)));
        CsvRows.read(folder.resolve("summary.csv"), row -> summaries.add(SummaryRow.of(row)));
        effects.removeIf(row -> isPartial(row.reform()));
        summaries.removeIf(row -> isPartial(row.reform()));
        CsvRows.read(
                folder.resolve("failures.csv"),
                row -> failures.add(
                        List.of(row.get("reform"), row.get("replication"), row.get("cause"), row.get("message"))));
    }

    static ResultFiles read(Path folder) throws IOException {
        return new ResultFiles(folder);
    }

    JsonNode manifest() {
        return manifest;
    }

    JsonNode scenario() {
        return scenario;
    }

    JsonNode lives() {
        return lives;
    }

    List<EffectRow> effects() {
        return effects;
    }

    List<SummaryRow> summaries() {
        return summaries;
    }

    /** Returns reform, replication, cause and message of each run that failed. */
    List<List<String>> failures() {
        return failures;
    }

    Title title() {
        return title(scenario.path("title"), manifest.path("name").asText());
    }

    /** Returns the title of an arm; its name if the scenario gives none. */
    Title titleOf(String reform, Words words) {
        if (reform.equals("baseline")) {
            return new Title(words.get("baseline"), words.get("baseline"));
        }
        return title(scenario.path("reforms").path(reform).path("title"), reform);
    }

    /** Returns the title of an arm in both languages. */
    Title titleOf(String reform, Phrases phrases) {
        return reform.equals("baseline")
                ? phrases.say("baseline")
                : title(scenario.path("reforms").path(reform).path("title"), reform);
    }

    private static Title title(JsonNode title, String otherwise) {
        String en = title.path("en").asText(otherwise);
        return new Title(en, title.path("zh").asText(en));
    }

    /** Returns the names of the reforms, in order. */
    List<String> reforms() {
        List<String> names = new ArrayList<>();
        manifest.path("arms").forEach(arm -> {
            // Of a package that was decomposed, the page shows the parts and the whole, not all sets of parts.
            if (!arm.path("baseline").asBoolean() && !isPartial(arm.path("name").asText())) {
                names.add(arm.path("name").asText());
            }
        });
        return names;
    }

    private boolean isPartial(String reform) {
        JsonNode decomposition = manifest.path("decomposition");
        return !decomposition.isMissingNode()
                && reform.contains("+")
                && !reform.equals(decomposition.path("package").asText());
    }

    /** Returns a file of the folder. */
    Path file(String name) {
        return folder.resolve(name);
    }

    /** Returns the names of the arms that have curves: the first baseline and the reforms. */
    List<String> arms() {
        List<String> names = new ArrayList<>(List.of("baseline"));
        names.addAll(reforms());
        return names;
    }

    /** Returns the outcomes that the report puts first: those with a verdict that decides, then others asked for. */
    List<String> chosenOutcomes() {
        List<String> names = new ArrayList<>();
        manifest.path("outcomes")
                .forEach(outcome -> names.add(outcome.path("name").asText()));
        return names;
    }

    /** Returns the outcomes that decide the question, in the scenario's order. */
    List<String> primaryOutcomes() {
        List<String> names = new ArrayList<>();
        manifest.path("outcomes").forEach(outcome -> {
            if (outcome.path("primary").asBoolean()) {
                names.add(outcome.path("name").asText());
            }
        });
        return names;
    }

    /** Returns the days before outcomes count. */
    int warmUpDays() {
        return (int) ChronoUnit.DAYS.between(
                start(),
                LocalDate.parse(
                        manifest.path("arms").path(0).path("observedFrom").asText()));
    }

    LocalDate start() {
        return LocalDate.parse(scenario.path("time").path("start").asText());
    }

    /** Returns the daily town-wide series of each indicator, one curve an arm. */
    Map<String, List<Curve>> daily(List<String> indicators) throws IOException {
        return overTime("daily.csv", indicators);
    }

    /** Returns the daily town-wide differences from the baseline of each indicator, one curve a reform. */
    Map<String, List<Curve>> dailyEffects(List<String> indicators) throws IOException {
        return overTime("daily-effects.csv", indicators);
    }

    /** Returns the maps; they are read once, for a district has half a million rows of them. */
    synchronized TownCells cells() throws IOException {
        if (cells == null) {
            cells = new TownCells(this);
        }
        return cells;
    }

    /** Returns the town-wide events by four weeks, one curve an arm. */
    Map<String, List<Curve>> fourWeeks(List<String> indicators) throws IOException {
        return overTime("four-weeks.csv", indicators);
    }

    /** Returns the town-wide differences from the baseline by four weeks, one curve a reform. */
    Map<String, List<Curve>> fourWeekEffects(List<String> indicators) throws IOException {
        return overTime("four-weeks-effects.csv", indicators);
    }

    /** Reads all indicators in one go: the file of a district is large. */
    private synchronized Map<String, List<Curve>> overTime(String file, List<String> indicators) throws IOException {
        Map<String, List<Curve>> known = overTime.getOrDefault(file, Map.of());
        if (known.keySet().containsAll(indicators)) {
            return known;
        }
        Map<String, Map<String, List<Point>>> points = new LinkedHashMap<>();
        indicators.forEach(indicator -> points.put(indicator, new LinkedHashMap<>()));
        CsvRows.read(folder.resolve(file), row -> {
            if (row.get("area").equals("town")) {
                points.forEach((indicator, own) -> addDay(own, row, indicator));
            }
        });
        Map<String, List<Curve>> curves = new LinkedHashMap<>();
        points.forEach((indicator, own) -> curves.put(indicator, curves(own)));
        overTime.put(file, curves);
        return curves;
    }

    private static void addDay(Map<String, List<Point>> points, CSVRecord row, String indicator) {
        if (row.isMapped(indicator + ".mean")) {
            add(points, row, CsvRows.number(row, "day"), indicator + ".mean", indicator + ".");
        }
    }

    /** Returns the service units of the baseline. */
    List<UnitLoad> baselineUnits() throws IOException {
        List<UnitLoad> units = new ArrayList<>();
        CsvRows.read(folder.resolve("units.csv"), row -> {
            if (row.get("reform").equals("baseline")) {
                units.add(new UnitLoad(
                        row.get("subdistrict"), row.get("department"), CsvRows.number(row, "utilisation")));
            }
        });
        return units;
    }

    /**
     * How busy a service unit is.
     *
     * @param subdistrict its subdistrict
     * @param department its department
     * @param utilisation share of its case time that was used
     */
    record UnitLoad(String subdistrict, String department, double utilisation) {}

    /** Returns the survival curves of each class of problems, one curve an arm. */
    synchronized Map<String, List<Curve>> survival() throws IOException {
        if (survival != null) {
            return survival;
        }
        Map<String, Map<String, List<Point>>> points = new LinkedHashMap<>();
        CsvRows.read(
                folder.resolve("survival.csv"),
                row -> add(
                        points.computeIfAbsent(row.get("problem_class"), name -> new LinkedHashMap<>()),
                        row,
                        CsvRows.number(row, "day"),
                        "unresolved_share",
                        ""));
        Map<String, List<Curve>> curves = new LinkedHashMap<>();
        points.forEach((problemClass, own) -> curves.put(problemClass, curves(own)));
        survival = curves;
        return curves;
    }

    /** Passes each row of a table on; one that is not there has none. */
    void read(String table, Consumer<CSVRecord> reader) throws IOException {
        CsvRows.read(folder.resolve(table), reader);
    }

    /** Returns the title of a channel: of the mechanism, or from the program's words, or its name. */
    Title channel(String name, Phrases phrases) {
        JsonNode title = lives.path("channels").path(name);
        String english = title.path("en").asText("");
        return english.isEmpty()
                ? phrases.both(words -> words.lookup("channel." + name, name))
                : new Title(english, title.path("zh").asText(english));
    }

    private static void add(Map<String, List<Point>> points, CSVRecord row, double x, String mean, String prefix) {
        Point point = new Point(
                x,
                CsvRows.number(row, mean),
                CsvRows.number(row, prefix + "ci_low"),
                CsvRows.number(row, prefix + "ci_high"));
        if (!Double.isNaN(point.mean())) {
            points.computeIfAbsent(row.get("reform"), key -> new ArrayList<>()).add(point);
        }
    }

    private List<Curve> curves(Map<String, List<Point>> points) {
        List<Curve> curves = new ArrayList<>();
        points.keySet().removeIf(this::isPartial);
        points.forEach((reform, list) -> curves.add(new Curve(reform, list)));
        return curves;
    }
}
