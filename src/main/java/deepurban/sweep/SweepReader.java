package deepurban.sweep;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.design.Design;
import deepurban.design.Factor;
import deepurban.design.Points;
import deepurban.experiment.OutcomeChoice;
import deepurban.mechanism.Catalogue;
import deepurban.parameters.Title;
import deepurban.scenario.ChosenOutcome;
import deepurban.scenario.NamedFile;
import deepurban.scenario.Scenario;
import deepurban.scenario.Variations;
import deepurban.scenario.mistake.InvalidInput;
import deepurban.scenario.mistake.Mistake;
import deepurban.scenario.mistake.Mistakes;
import deepurban.scenario.mistake.Phrase;
import deepurban.scenario.shape.Checking;
import deepurban.scenario.shape.Completion;
import deepurban.scenario.shape.RecordShape;
import deepurban.scenario.source.Documents;
import deepurban.scenario.source.Located;
import deepurban.scenario.source.Located.Scalar;
import deepurban.scenario.source.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads experiment files. */
public final class SweepReader {

    /** More points than this are a mistake rather than an experiment. */
    private static final long MOST_POINTS = 10_000_000;

    private final Catalogue catalogue;
    private final List<String> sets;
    private final RecordShape shape = ExperimentShape.file();
    private final Mistakes mistakes = new Mistakes();

    private SweepReader(Catalogue catalogue, List<String> sets) {
        this.catalogue = catalogue;
        this.sets = sets;
    }

    /**
     * Reads an experiment with the scenario that it names and the file of its points, if it has one. Each level and each
     * end of a range is tried in the scenario; whether they go together at every point is not.
     *
     * @param sets settings {@code POINTER=VALUE} over the scenario
     * @throws InvalidInput with every mistake
     */
    public static Sweep read(Path file, List<String> sets, Catalogue catalogue) {
        return new SweepReader(catalogue, sets).read(file);
    }

    /** Returns every mistake in an experiment and all that it names, or else those of its first point that does not go together. */
    public static List<Mistake> check(Path file, Catalogue catalogue) {
        try {
            read(file, List.of(), catalogue).tryPoints();
            return List.of();
        } catch (InvalidInput e) {
            return e.mistakes();
        }
    }

    /** Returns whether a file is meant to be an experiment: it has a design. */
    public static boolean recognises(Path file) {
        return Documents.read(Source.file(file), file, new Mistakes())
                .filter(found -> found.member("design").isPresent())
                .isPresent();
    }

    private Sweep read(Path file) {
        Optional<Located> document = Documents.read(Source.file(file), file, mistakes);
        if (document.isEmpty()) {
            throw new InvalidInput(mistakes.sorted());
        }
        Located given = document.get();
        shape.check(given, "", Checking.of(mistakes, Optional.empty()));
        Completion completion = new Completion(mistakes, given);
        JsonNode complete = shape.complete(document, "", completion);
        Optional<Scenario> scenario = VariedScenario.read(given, sets, catalogue, mistakes);
        VariedScenario.outcomesExist(complete, "outcomes", completion);
        scenario.ifPresent(found -> reformsExist(complete, found, completion));
        FactorReader factors = new FactorReader(complete, given, catalogue, completion);
        factors.check();
        mistakes.throwIfAny();
        List<String> reforms = reforms(complete, scenario.orElseThrow());
        Variations variations = new Variations(scenario.get(), reforms, catalogue);
        factors.tryEach(variations, mistakes);
        mistakes.throwIfAny();
        return sweep((ObjectNode) complete, given, factors, variations, completion);
    }

    private Sweep sweep(
            ObjectNode complete, Located given, FactorReader factors, Variations variations, Completion completion) {
        DesignReader designs = new DesignReader(complete.path("design"));
        Optional<Design> design = designs.design();
        Points points = design.isPresent() ? points(design.get(), factors.factors(), completion) : list(given);
        mistakes.throwIfAny();
        Map<String, ChosenOutcome> chosen = outcomes(complete);
        JsonNode title = complete.path("title");
        String name = complete.path("name").textValue();
        return new Sweep(
                designs.resolved(complete),
                title.isMissingNode()
                        ? new Title(name, name)
                        : new Title(
                                title.path("en").textValue(), title.path("zh").textValue()),
                variations,
                points,
                design,
                OutcomeChoice.of(chosen.isEmpty() ? variations.base().outcomes() : chosen),
                1,
                complete.path("replications").intValue());
    }

    private Points points(Design design, List<Factor> factors, Completion completion) {
        long size = design.size(factors);
        if (size > MOST_POINTS) {
            completion.add("/design", Phrase.of("experiment.points", size, MOST_POINTS));
            mistakes.throwIfAny();
        }
        return Points.of(design, factors);
    }

    private Points list(Located given) {
        Scalar path = (Scalar) given.at("/design/file").orElseThrow();
        return NamedFile.findNear(path.text(), path.place(), "/design/file", mistakes)
                .flatMap(source -> PointFile.read(source, source.path().orElseThrow(), mistakes))
                .orElseThrow(() -> new InvalidInput(mistakes.sorted()));
    }

    private static void reformsExist(JsonNode complete, Scenario scenario, Completion completion) {
        Set<String> known = scenario.reforms().keySet();
        for (int i = 0; i < complete.path("reforms").size(); i++) {
            String name = complete.path("reforms").path(i).asText();
            if (!known.contains(name)) {
                completion.unknown("/reforms/" + i, Phrase.of("experiment.reform", name), name, known);
            }
        }
        if (complete.path("uncertainties").size() > 0 && known.isEmpty()) {
            completion.add("/uncertainties", Phrase.of("experiment.noReforms"));
        }
    }

    /** Under uncertainty all reforms of the scenario are compared if the file names none. */
    private static List<String> reforms(JsonNode complete, Scenario scenario) {
        List<String> named = new ArrayList<>();
        complete.path("reforms").forEach(name -> named.add(name.textValue()));
        boolean all = named.isEmpty() && complete.path("uncertainties").size() > 0;
        return all
                ? List.copyOf(scenario.reforms().keySet())
                : named.stream().distinct().toList();
    }

    private static Map<String, ChosenOutcome> outcomes(JsonNode complete) {
        Map<String, ChosenOutcome> outcomes = new LinkedHashMap<>();
        complete.path("outcomes").properties().forEach(entry -> {
            JsonNode outcome = entry.getValue();
            outcomes.put(
                    entry.getKey(),
                    new ChosenOutcome(
                            outcome.path("primary").booleanValue(),
                            outcome.path("smallestEffect").doubleValue()));
        });
        return outcomes;
    }
}
