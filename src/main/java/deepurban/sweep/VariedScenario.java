package deepurban.sweep;

import com.fasterxml.jackson.databind.JsonNode;
import deepurban.mechanism.Catalogue;
import deepurban.observe.Outcome;
import deepurban.observe.Outcomes;
import deepurban.scenario.NamedFile;
import deepurban.scenario.Scenario;
import deepurban.scenario.ScenarioReader;
import deepurban.scenario.mistake.InvalidInput;
import deepurban.scenario.mistake.Mistakes;
import deepurban.scenario.mistake.Phrase;
import deepurban.scenario.shape.Completion;
import deepurban.scenario.source.Located;
import deepurban.scenario.source.Located.Kind;
import deepurban.scenario.source.Located.Scalar;
import deepurban.scenario.source.Source;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the scenario that an experiment file names, and checks the outcomes that it names. */
public final class VariedScenario {

    private static final Set<String> OUTCOMES =
            Outcomes.all().stream().map(Outcome::name).collect(Collectors.toUnmodifiableSet());

    private VariedScenario() {}

    /**
     * Reads the scenario.
     *
     * @param given the experiment file
     * @param sets settings {@code POINTER=VALUE} over the scenario
     * @param mistakes receives what is wrong with it; then it is empty
     */
    public static Optional<Scenario> read(Located given, List<String> sets, Catalogue catalogue, Mistakes mistakes) {
        if (!(given.member("scenario").orElse(null) instanceof Scalar path) || path.kind() != Kind.TEXT) {
            return Optional.empty();
        }
        Optional<Source> source = NamedFile.findNear(path.text(), path.place(), "/scenario", mistakes);
        try {
            return source.map(found -> ScenarioReader.read(found.path().orElseThrow(), sets, catalogue, OUTCOMES));
        } catch (InvalidInput e) {
            e.mistakes().forEach(mistakes::add);
            return Optional.empty();
        }
    }

    /** Checks that the names in a section of the file are those of outcomes. */
    public static void outcomesExist(JsonNode complete, String section, Completion completion) {
        complete.path(section).fieldNames().forEachRemaining(name -> {
            if (!OUTCOMES.contains(name)) {
                completion.unknown("/" + section + "/" + name, Phrase.of("outcome.unknown", name), name, OUTCOMES);
            }
        });
    }
}
