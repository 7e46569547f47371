package deepurban.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.parameters.Title;

/** Problems and their lives, as the page's time line needs them. */
final class LivesJson {

    private final ResultFiles results;
    private final Phrases phrases;

    LivesJson(ResultFiles results, Phrases phrases) {
        this.results = results;
        this.phrases = phrases;
    }

    void addTo(ObjectNode root) {
        ArrayNode lives = root.putArray("lives");
        for (String group : new String[] {"problems", "others"}) {
            for (JsonNode problem : results.lives().path(group)) {
                ObjectNode json = lives.addObject();
                PageJson.put(json, "title", title(problem));
                json.set("lives", problem.path("lives"));
            }
        }
    }

    private Title title(JsonNode problem) {
        JsonNode first = problem.path("lives").path("baseline");
        return phrases.say(
                problem.has("rule") ? "lives.chosen" : "lives.other",
                phrases.both(words -> words.lookup(
                        "lives." + problem.path("rule").asText(),
                        problem.path("rule").asText())),
                part("problemClass", first),
                part("group", first),
                part("subdistrict", first),
                first.path("severity").isNumber()
                        ? Rounding.to(0.1).of(first.path("severity").asDouble())
                        : "–",
                first.path("occurred").isNumber()
                        ? results.start()
                                .plusDays(
                                        (long) Math.floor(first.path("occurred").asDouble()))
                                .toString()
                        : "–");
    }

    private Title part(String scope, JsonNode life) {
        return phrases.part(scope, life.path(scope).asText(), results.scenario());
    }
}
