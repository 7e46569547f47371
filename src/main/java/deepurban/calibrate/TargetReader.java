package deepurban.calibrate;

import com.fasterxml.jackson.databind.JsonNode;
import deepurban.calibrate.FreeParameter.Scale;
import deepurban.scenario.Scenario;
import deepurban.scenario.mistake.InvalidInput;
import deepurban.scenario.mistake.Mistake;
import deepurban.scenario.mistake.Mistakes;
import deepurban.scenario.shape.Checking;
import deepurban.scenario.shape.Completion;
import deepurban.scenario.source.Documents;
import deepurban.scenario.source.Located;
import deepurban.scenario.source.Source;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads files of targets. */
public final class TargetReader {

    /** Of its value, where a target says nothing of its error. */
    private static final double USUAL_ERROR = 0.05;

    private TargetReader() {}

    /**
     * Reads targets for a scenario.
     *
     * @throws InvalidInput with every mistake, also where they do not go together with the scenario
     */
    public static TargetFile read(Path file, Scenario scenario) {
        return read(file, Optional.of(scenario));
    }

    private static TargetFile read(Path file, Optional<Scenario> scenario) {
        Mistakes mistakes = new Mistakes();
        Located given = Documents.read(Source.file(file), file, mistakes)
                .orElseThrow(() -> new InvalidInput(mistakes.sorted()));
        TargetShape.FILE.check(given, "", Checking.of(mistakes, Optional.of(given)));
        Completion completion = new Completion(mistakes, given);
        JsonNode complete = TargetShape.FILE.complete(Optional.of(given), "", completion);
        new TargetChecks(complete, scenario, completion).check();
        mistakes.throwIfAny();
        return file(file, complete);
    }

    /** Returns every mistake in a file that is so without its scenario. */
    public static List<Mistake> check(Path file) {
        try {
            read(file, Optional.empty());
            return List.of();
        } catch (InvalidInput e) {
            return e.mistakes();
        }
    }

    /** Returns whether a file is meant to hold targets. */
    public static boolean recognises(Path file) {
        return Documents.read(Source.file(file), file, new Mistakes())
                .filter(found -> found.member("targets").isPresent())
                .isPresent();
    }

    private static TargetFile file(Path from, JsonNode file) {
        List<FreeParameter> parameters = new ArrayList<>();
        file.path("parameters").forEach(parameter -> parameters.add(parameter(parameter)));
        List<Target> targets = new ArrayList<>();
        file.path("targets").forEach(target -> targets.add(target(target)));
        return new TargetFile(window(file.path("records")), arrivals(from, file), parameters, targets, file);
    }

    private static Optional<Path> arrivals(Path from, JsonNode file) {
        return Optional.ofNullable(file.at("/records/arrivals").textValue()).map(from::resolveSibling);
    }

    private static Window window(JsonNode records) {
        return records.isObject()
                ? new Window(date(records, "from"), date(records, "until"), date(records, "observedUntil"))
                : null;
    }

    private static LocalDate date(JsonNode records, String name) {
        return LocalDate.parse(records.path(name).textValue());
    }

    private static FreeParameter parameter(JsonNode parameter) {
        JsonNode start = parameter.path("start");
        return new FreeParameter(
                parameter.path("parameter").textValue(),
                parameter.path("range").path(0).doubleValue(),
                parameter.path("range").path(1).doubleValue(),
                (Scale) TargetShape.SCALE.bind(parameter.path("scale"), ""),
                start.isNumber() ? (Double) start.doubleValue() : null);
    }

    private static Target target(JsonNode target) {
        double value = target.path("value").doubleValue();
        double usual = Math.max(USUAL_ERROR * Math.abs(value), 1e-9);
        return new Target(
                statistic(target),
                value,
                target.path("standardError").asDouble(usual),
                target.path("weight").doubleValue(),
                target.path("source").asText(""));
    }

    static Statistic statistic(JsonNode target) {
        return new Statistic(
                target.path("statistic").asText(""),
                target.path("class").asText(""),
                target.path("department").asText(""),
                target.path("area").asText(""));
    }
}
