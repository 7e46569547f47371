package deepurban.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.observe.Outcome;
import deepurban.observe.Outcomes;
import deepurban.parameters.Title;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the pictures of the page are drawn from, as JSON inside it. Numbers that the page writes out come as text, rounded
 * here and nowhere else, so that a chart and a table never differ in a digit.
 */
final class PageJson {

    private final ResultFiles results;
    private final Phrases phrases;
    private final ObjectNode root = JsonNodeFactory.instance.objectNode();

    PageJson(ResultFiles results, Phrases phrases) {
        this.results = results;
        this.phrases = phrases;
    }

    /** Returns the data as the content of a {@code script} element. */
    String script() throws IOException {
        root.put("start", results.start().toString());
        root.put("title", results.manifest().path("name").asText());
        arms();
        outcomes();
        parts();
        new EffectJson(results, phrases).addTo(root);
        new SeriesJson(results).addTo(root);
        new SurvivalJson(results).addTo(root);
        new FlowJson(results, phrases).addTo(root);
        new MapJson(results.cells()).addTo(root);
        new LivesJson(results, phrases).addTo(root);
        words(root, phrases);
        return inert(root);
    }

    /** Returns JSON as the content of a {@code script} element: no text in it can end that element. */
    static String inert(ObjectNode json) throws JsonProcessingException {
        return new JsonMapper()
                .writeValueAsString(json)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private void arms() {
        ArrayNode arms = root.putArray("arms");
        for (String arm : results.arms()) {
            put(arms.addObject().put("name", arm), "title", results.titleOf(arm, phrases));
        }
    }

    private void outcomes() {
        outcomes(root, phrases, results.primaryOutcomes(), results.chosenOutcomes());
    }

    /** Adds what the page's program needs to know of outcomes; those of higher rank come first. */
    static void outcomes(ObjectNode root, Phrases phrases, List<String> primary, List<String> chosen) {
        ObjectNode outcomes = root.putObject("outcomes");
        for (Outcome outcome : Outcomes.all()) {
            ObjectNode json = outcomes.putObject(outcome.name());
            put(json, "title", outcome.title());
            put(json, "unit", phrases.unit(outcome.unit()));
            json.put("direction", outcome.direction().name().toLowerCase(Locale.ROOT));
            json.put("rank", primary.contains(outcome.name()) ? 2 : chosen.contains(outcome.name()) ? 1 : 0);
        }
        chosen.forEach(root.putArray("chosen")::add);
    }

    /** Titles of all parts of the town that some row names. */
    private void parts() {
        ObjectNode parts = root.putObject("parts");
        for (String scope : List.of("group", "subdistrict", "problemClass", "department")) {
            ObjectNode titles = parts.putObject(scope);
            for (String name : names(scope)) {
                put(titles, name, phrases.part(scope, name, results.scenario()));
            }
        }
    }

    private Set<String> names(String scope) {
        Set<String> names = new LinkedHashSet<>();
        results.summaries().stream().filter(row -> row.scope().equals(scope)).forEach(row -> names.add(row.part()));
        if (scope.equals("department")) {
            results.scenario().path("departments").fieldNames().forEachRemaining(names::add);
        }
        return names;
    }

    /** Adds the words that the page's program says. */
    static void words(ObjectNode root, Phrases phrases) {
        ObjectNode words = root.putObject("words");
        for (boolean chinese : new boolean[] {false, true}) {
            ObjectNode own = words.putObject(chinese ? "zh" : "en");
            Words language = phrases.words(chinese);
            language.keys("page.").forEach(key -> own.put(key.substring("page.".length()), language.pattern(key)));
        }
    }

    static void put(ObjectNode json, String name, Title title) {
        json.putObject(name).put("en", title.en()).put("zh", title.zh());
    }
}
