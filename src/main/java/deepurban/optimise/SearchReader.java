package deepurban.optimise;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.design.Points;
import deepurban.experiment.OutcomeChoice;
import deepurban.mechanism.Catalogue;
import deepurban.observe.Outcome;
import deepurban.observe.Outcomes;
import deepurban.parameters.Title;
import deepurban.scenario.Scenario;
import deepurban.scenario.Variations;
import deepurban.scenario.mistake.InvalidInput;
import deepurban.scenario.mistake.Mistake;
import deepurban.scenario.mistake.Mistakes;
import deepurban.scenario.mistake.Phrase;
import deepurban.scenario.shape.Checking;
import deepurban.scenario.shape.Completion;
import deepurban.scenario.source.Documents;
import deepurban.scenario.source.Located;
import deepurban.scenario.source.Source;
import deepurban.sweep.FactorReader;
import deepurban.sweep.Sweep;
import deepurban.sweep.VariedScenario;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the file of a search. */
public final class SearchReader {

    private static final int LEAST_OBJECTIVES = 2;
    private static final int MOST_OBJECTIVES = 4;

    private final Catalogue catalogue;
    private final List<String> sets;
    private final Mistakes mistakes = new Mistakes();

    private SearchReader(Catalogue catalogue, List<String> sets) {
        this.catalogue = catalogue;
        this.sets = sets;
    }

    /**
     * Reads a search with the scenario that it names. Each level and each end of a range is tried in the scenario.
     *
     * @param sets settings {@code POINTER=VALUE} over the scenario
     * @throws InvalidInput with every mistake
     */
    public static Search read(Path file, List<String> sets, Catalogue catalogue) {
        return new SearchReader(catalogue, sets).read(file);
    }

    /** Returns every mistake in the file and all that it names. */
    public static List<Mistake> check(Path file, Catalogue catalogue) {
        try {
            read(file, List.of(), catalogue);
            return List.of();
        } catch (InvalidInput e) {
            return e.mistakes();
        }
    }

    /** Returns whether a file is meant to be a search: it has objectives. */
    public static boolean recognises(Path file) {
        return Documents.read(Source.file(file), file, new Mistakes())
                .filter(found -> found.member("objectives").isPresent())
                .isPresent();
    }

    private Search read(Path file) {
        Optional<Located> document = Documents.read(Source.file(file), file, mistakes);
        if (document.isEmpty()) {
            throw new InvalidInput(mistakes.sorted());
        }
        Located given = document.get();
        SearchShape.file().check(given, "", Checking.of(mistakes, Optional.empty()));
        Completion completion = new Completion(mistakes, given);
        JsonNode complete = SearchShape.file().complete(document, "", completion);
        Optional<Scenario> scenario = VariedScenario.read(given, sets, catalogue, mistakes);
        VariedScenario.outcomesExist(complete, "objectives", completion);
        checkObjectives(complete, completion);
        checkSearch(complete.path("search"), completion);
        FactorReader factors = new FactorReader(complete, given, catalogue, completion);
        factors.checkFree();
        mistakes.throwIfAny();
        Variations variations = new Variations(scenario.orElseThrow(), List.of(), catalogue);
        factors.tryEach(variations, mistakes);
        mistakes.throwIfAny();
        return search((ObjectNode) complete, factors, variations);
    }

    private static void checkObjectives(JsonNode complete, Completion completion) {
        JsonNode objectives = complete.path("objectives");
        int count = objectives.size();
        if (objectives.isObject() && (count < LEAST_OBJECTIVES || count > MOST_OBJECTIVES)) {
            completion.add("/objectives", Phrase.of("search.objectives", LEAST_OBJECTIVES, MOST_OBJECTIVES, count));
        }
        objectives.properties().forEach(entry -> {
            boolean neutral = Outcomes.find(entry.getKey())
                    .filter(outcome -> outcome.direction() == Outcome.Direction.NEUTRAL)
                    .isPresent();
            if (neutral && !entry.getValue().has("direction")) {
                completion.add("/objectives/" + entry.getKey(), Phrase.of("search.direction"));
            }
        });
    }

    private static void checkSearch(JsonNode search, Completion completion) {
        int population = search.path("population").asInt();
        if (population % 2 != 0) {
            completion.add("/search/population", Phrase.of("experiment.even"));
        }
        if (search.path("points").asInt() < population) {
            completion.add("/search/points", Phrase.of("search.points", population));
        }
    }

    private static Search search(ObjectNode complete, FactorReader factors, Variations variations) {
        List<Objective> objectives = objectives(complete.path("objectives"));
        List<OutcomeChoice> outcomes = objectives.stream()
                .map(objective -> new OutcomeChoice(objective.outcome().name(), true, 0))
                .toList();
        String name = complete.path("name").textValue();
        JsonNode title = complete.path("title");
        Title named = title.isMissingNode()
                ? new Title(name, name)
                : new Title(title.path("en").textValue(), title.path("zh").textValue());
        Sweep base = new Sweep(
                complete.put("scenario", SearchFiles.SCENARIO),
                named,
                variations,
                Points.of(List.of(), List.of(List.of())),
                Optional.empty(),
                outcomes,
                1,
                complete.path("replications").intValue());
        return new Search(base, factors.factors(), objectives, settings(complete.path("search")));
    }

    private static List<Objective> objectives(JsonNode objectives) {
        List<Objective> list = new ArrayList<>();
        objectives.properties().forEach(entry -> {
            Outcome outcome = Outcomes.find(entry.getKey()).orElseThrow();
            Object said = SearchShape.DIRECTION.bind(entry.getValue().path("direction"), "");
            boolean higher =
                    said == null ? outcome.direction() == Outcome.Direction.HIGHER : said == Objective.Direction.HIGHER;
            list.add(new Objective(outcome, higher));
        });
        return list;
    }

    private static Settings settings(JsonNode search) {
        return new Settings(
                search.path("points").intValue(),
                search.path("population").intValue(),
                search.path("seed").longValue(),
                search.path("front").intValue(),
                search.path("confirmation").intValue());
    }
}
