package deepurban.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import deepurban.parameters.Title;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the page of a calibration needs of its folder, read from the files. */
final class FitFiles {

    private static final String FIT = "fit.csv";

    private final JsonNode manifest;
    private final JsonNode scenario;
    private final JsonNode targets;
    private final JsonNode holdOut;
    private final Map<String, Title> titles = new HashMap<>();
    private final List<ParameterRow> parameters = new ArrayList<>();
    private final List<FitRow> fits = new ArrayList<>();
    private final Map<String, List<double[]>> profiles = new LinkedHashMap<>();
    private final Map<String, DayScores> days;
    private final List<Tried> tried = new ArrayList<>();
    private final List<double[]> draws = new ArrayList<>();

    /**
     * A point that was tried.
     *
     * @param phase of the search
     * @param misfit there
     * @param values of the parameters
     */
    record Tried(String phase, double misfit, double[] values) {}

    private FitFiles(Path folder) throws IOException {
        manifest = json(folder, "manifest.json");
        scenario = json(folder, "scenario.json");
        targets = json(folder, "targets.json");
        holdOut = Files.exists(folder.resolve("hold-out.json"))
                ? json(folder, "hold-out.json")
                : MissingNode.getInstance();
        told().path("factors")
                .forEach(factor -> titles.put(
                        factor.path("pointer").asText(),
                        title(factor.path("title"), factor.path("pointer").asText())));
        CsvRows.read(folder.resolve("parameters.csv"), row -> parameters.add(ParameterRow.of(row)));
        CsvRows.read(folder.resolve(FIT), row -> fits.add(FitRow.of(row, target(row.get("part")))));
        days = DayScores.read(folder);
        CsvRows.read(
                folder.resolve("profile.csv"),
                row -> profiles.computeIfAbsent(row.get("parameter"), name -> new ArrayList<>())
                        .add(new double[] {
                            CsvRows.number(row, "value"), CsvRows.number(row, "misfit"), CsvRows.number(row, "limit")
                        }));
        CsvRows.read(
                folder.resolve("points.csv"),
                row -> tried.add(new Tried(
                        row.get("phase"),
                        CsvRows.number(row, "misfit"),
                        parameters.stream()
                                .mapToDouble(one -> CsvRows.number(row, one.pointer()))
                                .toArray())));
        CsvRows.read(
                folder.resolve("posterior.csv"),
                row -> draws.add(parameters.stream()
                        .mapToDouble(one -> CsvRows.number(row, one.pointer()))
                        .toArray()));
    }

    /** Returns the next target of a part: tables have them in the order of the files. */
    private JsonNode target(String part) {
        long before = fits.stream().filter(row -> row.part().equals(part)).count();
        JsonNode file = part.equals(FitRow.TRAINING) ? targets : holdOut;
        return file.path("targets").path((int) before);
    }

    private static JsonNode json(Path folder, String name) throws IOException {
        return new JsonMapper().readTree(folder.resolve(name).toFile());
    }

    /** Returns whether a folder holds a calibration. */
    static boolean areIn(Path folder) {
        return Files.exists(folder.resolve(FIT));
    }

    static FitFiles read(Path folder) throws IOException {
        return new FitFiles(folder);
    }

    JsonNode manifest() {
        return manifest;
    }

    JsonNode scenario() {
        return scenario;
    }

    /** Returns the file of targets that it was fitted to. */
    JsonNode targets() {
        return targets;
    }

    /** Returns the file of targets that were held out; missing if there was none. */
    JsonNode holdOut() {
        return holdOut;
    }

    /** Returns what the manifest tells of the calibration. */
    JsonNode told() {
        return manifest.path("calibration");
    }

    Title title() {
        return title(scenario.path("title"), manifest.path("name").asText());
    }

    Title title(String pointer) {
        return titles.getOrDefault(pointer, Phrases.plain(pointer));
    }

    private static Title title(JsonNode title, String otherwise) {
        String en = title.path("en").asText(otherwise);
        return new Title(en, title.path("zh").asText(en));
    }

    List<ParameterRow> parameters() {
        return parameters;
    }

    /** Returns the rows of a part, figures of one kind together. */
    List<FitRow> fits(String part) {
        List<String> kinds = fits.stream().map(FitRow::statistic).distinct().toList();
        return fits.stream()
                .filter(row -> row.part().equals(part))
                .sorted(Comparator.comparingInt(row -> kinds.indexOf(row.statistic())))
                .toList();
    }

    /** Returns what parameters were fitted to: the rest of the training is only shown. */
    List<FitRow> fitted() {
        return fits(FitRow.TRAINING).stream().filter(FitRow::fitted).toList();
    }

    /** Returns the figure that is farthest off: of what was held out, or else of what was fitted to. */
    Optional<FitRow> farthest() {
        List<FitRow> unseen = fits(FitRow.HOLD_OUT);
        return (unseen.isEmpty() ? fitted() : unseen)
                .stream()
                        .filter(row -> !row.isMet() && Double.isFinite(row.simulated()))
                        .max(Comparator.comparingDouble(row -> Math.abs(row.error())));
    }

    /** Returns value, misfit and limit along the profile of a parameter. */
    List<double[]> profile(String pointer) {
        return profiles.getOrDefault(pointer, List.of());
    }

    /** Returns whether profiles were run. */
    boolean hasProfiles() {
        return told().path("profiles").asBoolean();
    }

    /** Returns the days of the hold-out by class; none without a table of them. */
    Map<String, DayScores> days() {
        return days;
    }

    List<Tried> tried() {
        return tried;
    }

    /** Returns the draws from the posterior, values of the parameters; none without one. */
    List<double[]> draws() {
        return draws;
    }

    /** Returns the least misfit. */
    double misfit() {
        return tried.stream().mapToDouble(Tried::misfit).min().orElse(Double.NaN);
    }
}
