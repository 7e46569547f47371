package deepurban.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import deepurban.mechanism.Catalogue;
import deepurban.scenario.Timeline.Dated;
import deepurban.scenario.mistake.InvalidInput;
import deepurban.scenario.mistake.Mistakes;
import deepurban.scenario.shape.Checking;
import deepurban.scenario.source.Documents;
import deepurban.scenario.source.Located;
import deepurban.scenario.source.Located.Members;
import deepurban.scenario.source.Place;
import deepurban.scenario.source.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Scenarios that differ from one in some values: what they have in common is read, checked and bound once, so that one
 * more costs about a tenth of reading it as a file. Safe for several threads.
 */
public final class Variations {

    private final Scenario base;
    private final ScenarioShape shape;
    private final Members tree;
    private final Sections sections;
    private final List<Dated> changes = new ArrayList<>();
    private final Map<String, Dated> reforms = new LinkedHashMap<>();

    /**
     * The parameters over time of one variation.
     *
     * @param baseline without a reform
     * @param reforms by name of the reform, in the order of the scenario
     */
    public record Variation(List<Stage> baseline, Map<String, List<Stage>> reforms) {}

    /** Prepares variations of a scenario and of these of its reforms. */
    public Variations(Scenario scenario, List<String> reforms, Catalogue catalogue) {
        base = scenario;
        shape = ScenarioShape.of(catalogue);
        tree = (Members) located(scenario.tree());
        sections = Sections.of(shape.model(), tree);
        scenario.changes().forEach(change -> changes.add(new Dated(change.from(), located(change.patch()))));
        for (String name : reforms) {
            Reform reform = scenario.reforms().get(name);
            this.reforms.put(name, new Dated(reform.from(), located(reform.patch())));
        }
    }

    private static Located located(JsonNode json) {
        Source memory = Source.text("scenario");
        return Documents.parse(memory, Canonical.text(json), new Mistakes())
                .map(parsed -> parsed.movedTo(Place.of(memory)))
                .orElseThrow();
    }

    /** Returns the scenario that is varied. */
    public Scenario base() {
        return base;
    }

    /** Returns the scenario's tree, for the values that it has. */
    public Located tree() {
        return tree;
    }

    /**
     * Returns the scenario with a merge patch of its parameters over it, in force from the start.
     *
     * @throws InvalidInput with every mistake, each with the place of the value at fault
     */
    public Variation with(Located patch) {
        Mistakes mistakes = new Mistakes();
        Located merged = ScenarioMerge.apply(tree, patch);
        shape.model().check(patch, "", Checking.of(mistakes, Optional.of(merged)));
        mistakes.throwIfAny();
        Timeline timeline = new Timeline(sections, mistakes);
        LocalDate start = base.parameters().time().start();
        List<Stage> baseline = timeline.stages(merged, start, changes);
        Map<String, List<Stage>> timelines = new LinkedHashMap<>();
        reforms.forEach((name, reform) -> {
            List<Dated> dated = new ArrayList<>(changes);
            dated.add(reform);
            timelines.put(name, timeline.stages(merged, start, dated));
        });
        mistakes.throwIfAny();
        return new Variation(baseline, timelines);
    }
}
