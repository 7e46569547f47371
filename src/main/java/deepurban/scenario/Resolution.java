package deepurban.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.parameters.ModelParameters;
import deepurban.parameters.Title;
import deepurban.scenario.Timeline.Dated;
import deepurban.scenario.mistake.InvalidInput;
import deepurban.scenario.mistake.Mistakes;
import deepurban.scenario.mistake.Phrase;
import deepurban.scenario.shape.Completion;
import deepurban.scenario.shape.Field;
import deepurban.scenario.source.Located;
import deepurban.scenario.source.Pointers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes the scenario from merged and checked files. */
final class Resolution {

    /** What results call the run without a reform. */
    private static final String BASELINE = "baseline";

    private final ScenarioShape shape;
    private final Located scenario;
    private final Mistakes mistakes;
    private final Completion completion;
    private final Timeline timeline;

    Resolution(ScenarioShape shape, Located scenario, Mistakes mistakes) {
        this.shape = shape;
        this.scenario = scenario;
        this.mistakes = mistakes;
        this.completion = new Completion(mistakes, scenario);
        this.timeline = new Timeline(shape.model(), mistakes);
    }

    /**
     * Returns the scenario.
     *
     * @param known the outcomes that there are; empty: not checked
     * @throws InvalidInput with every mistake
     */
    Scenario resolve(Set<String> known) {
        ObjectNode complete = (ObjectNode) shape.file().complete(Optional.of(scenario), "", completion);
        CrossChecks.check(complete, completion);
        outcomesExist(complete, known);
        Optional<Span> span = Span.of(complete);
        span.ifPresent(run -> dates(complete, run));
        mistakes.throwIfAny();
        ObjectNode tree = withDefaults(complete, span.orElseThrow());
        Optional<ModelParameters> parameters = timeline.bind(scenario);
        mistakes.throwIfAny();
        return bound(tree, parameters.orElseThrow());
    }

    private void outcomesExist(JsonNode complete, Set<String> known) {
        complete.path("outcomes").fieldNames().forEachRemaining(name -> {
            if (!known.isEmpty() && !known.contains(name)) {
                completion.unknown(Pointers.child("/outcomes", name), Phrase.of("outcome.unknown", name), name, known);
            }
        });
    }

    private void dates(JsonNode complete, Span run) {
        for (int i = 0; i < complete.path("changes").size(); i++) {
            inside(run, "/changes/" + i + "/from");
        }
        complete.path("reforms").fieldNames().forEachRemaining(name -> {
            inside(run, Pointers.child("/reforms", name) + "/from");
            if (name.equals(BASELINE)) {
                completion.add(Pointers.child("/reforms", name), Phrase.of("reform.baseline", BASELINE));
            }
        });
    }

    private void inside(Span run, String pointer) {
        scenario.at(pointer)
                .flatMap(deepurban.scenario.shape.DateShape::date)
                .filter(date -> !run.holds(date))
                .ifPresent(date -> completion.add(pointer, Phrase.of("date.outside", date, run.start(), run.last())));
    }

    /** Every scenario's tree has all parts, in one order, so that equal scenarios give equal text. */
    private ObjectNode withDefaults(ObjectNode complete, Span run) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        String name = complete.path("name").textValue();
        for (Field field : shape.file().fields()) {
            switch (field.name()) {
                case "title" -> tree.set("title", title(complete.path("title"), name));
                case "reforms" -> tree.set("reforms", reforms(complete.path("reforms"), run));
                case "extends" -> tree.remove("extends");
                default -> tree.set(field.name(), complete.path(field.name()));
            }
        }
        return tree;
    }

    private static JsonNode title(JsonNode given, String name) {
        return given.isMissingNode()
                ? JsonNodeFactory.instance.objectNode().put("en", name).put("zh", name)
                : given;
    }

    private static ObjectNode reforms(JsonNode given, Span run) {
        ObjectNode reforms = JsonNodeFactory.instance.objectNode();
        given.properties().forEach(entry -> {
            ObjectNode reform = reforms.putObject(entry.getKey());
            JsonNode value = entry.getValue();
            reform.set("title", title(value.path("title"), entry.getKey()));
            reform.put("from", value.path("from").asText(run.endOfWarmUp().toString()));
            if (value.path("parts").isEmpty()) {
                reform.set("patch", value.path("patch"));
            } else {
                reform.set("parts", value.path("parts"));
            }
        });
        return reforms;
    }

    private Scenario bound(ObjectNode tree, ModelParameters parameters) {
        LocalDate start = parameters.time().start();
        List<Change> changes = new ArrayList<>();
        List<Dated> dated = new ArrayList<>();
        for (JsonNode change : tree.path("changes")) {
            String patch = "/changes/" + changes.size() + "/patch";
            LocalDate from = LocalDate.parse(change.path("from").textValue());
            changes.add(new Change(from, (ObjectNode) change.path("patch")));
            dated.add(new Dated(from, scenario.at(patch).orElseThrow()));
        }
        List<Stage> baseline = timeline.stages(scenario, start, dated);
        Map<String, Reform> reforms = new LinkedHashMap<>();
        tree.path("reforms")
                .properties()
                .forEach(entry -> reforms.put(entry.getKey(), reform(entry.getKey(), entry.getValue(), start, dated)));
        mistakes.throwIfAny();
        return new Scenario(
                tree.path("format").intValue(),
                tree.path("name").textValue(),
                title(tree.path("title")),
                parameters,
                changes,
                baseline,
                reforms,
                outcomes(tree.path("outcomes")),
                tree);
    }

    private Reform reform(String name, JsonNode reform, LocalDate start, List<Dated> changes) {
        LocalDate from = LocalDate.parse(reform.path("from").textValue());
        Located patch = scenario.at(Pointers.child("/reforms", name) + "/patch").orElseThrow();
        List<Dated> dated = new ArrayList<>(changes);
        dated.add(new Dated(from, patch));
        ObjectNode json = (ObjectNode) patch.toJson();
        List<String> parts = new ArrayList<>();
        reform.path("parts").forEach(part -> parts.add(part.textValue()));
        List<Stage> stages = timeline.stages(scenario, start, dated);
        return new Reform(name, title(reform.path("title")), from, parts, json, stages);
    }

    private static Map<String, ChosenOutcome> outcomes(JsonNode tree) {
        Map<String, ChosenOutcome> outcomes = new LinkedHashMap<>();
        tree.properties().forEach(entry -> {
            JsonNode outcome = entry.getValue();
            outcomes.put(
                    entry.getKey(),
                    new ChosenOutcome(
                            outcome.path("primary").booleanValue(),
                            outcome.path("smallestEffect").doubleValue()));
        });
        return outcomes;
    }

    private static Title title(JsonNode tree) {
        return new Title(tree.path("en").textValue(), tree.path("zh").textValue());
    }
}
