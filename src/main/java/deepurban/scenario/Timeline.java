package deepurban.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import deepurban.parameters.ModelParameters;
import deepurban.scenario.mistake.Mistakes;
import deepurban.scenario.mistake.Phrase;
import deepurban.scenario.shape.Completion;
import deepurban.scenario.shape.RecordShape;
import deepurban.scenario.shape.Refused;
import deepurban.scenario.source.Located;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Applies dated patches to a merged scenario, one date after the other. */
final class Timeline {

    /**
     * A patch and the day from which it holds.
     *
     * @param from the day
     * @param patch merge patch of the parameters
     */
    record Dated(LocalDate from, Located patch) {}

    private final Sections sections;
    private final Mistakes mistakes;

    Timeline(RecordShape model, Mistakes mistakes) {
        this(Sections.of(model), mistakes);
    }

    Timeline(Sections sections, Mistakes mistakes) {
        this.sections = sections;
        this.mistakes = mistakes;
    }

    /** Returns the stages; patches of one date are applied in the order given. Those that are wrong are told, left out. */
    List<Stage> stages(Located scenario, LocalDate start, List<Dated> patches) {
        Map<LocalDate, Located> steps = new TreeMap<>();
        Map<LocalDate, List<Located>> byDate = new TreeMap<>(Map.of(start, List.of()));
        patches.forEach(dated -> byDate.merge(dated.from(), List.of(dated.patch()), Timeline::joined));
        Located current = scenario;
        for (Map.Entry<LocalDate, List<Located>> date : byDate.entrySet()) {
            for (Located patch : date.getValue()) {
                current = ScenarioMerge.apply(current, patch);
            }
            steps.put(date.getKey(), current);
        }
        List<Stage> stages = new ArrayList<>();
        steps.forEach((from, whole) -> bind(whole).ifPresent(parameters -> stages.add(new Stage(from, parameters))));
        return stages;
    }

    private static List<Located> joined(List<Located> first, List<Located> second) {
        List<Located> joined = new ArrayList<>(first);
        joined.addAll(second);
        return joined;
    }

    /** Returns the complete parameters as JSON, with what is missing or does not fit together told. */
    JsonNode complete(Located scenario) {
        Completion completion = new Completion(mistakes, scenario);
        JsonNode complete = sections.complete(scenario, completion);
        CrossChecks.check(complete, completion);
        return complete;
    }

    /** Returns the bound parameters, nothing when there is any mistake. */
    Optional<ModelParameters> bind(Located scenario) {
        JsonNode complete = complete(scenario);
        if (!mistakes.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(sections.bind(scenario, complete));
        } catch (Refused e) {
            mistakes.add(scenario.placeOf(e.pointer()).mistake(e.pointer(), Phrase.of("refused", e.getMessage())));
            return Optional.empty();
        }
    }
}
