package deepurban.report;

import com.fasterxml.jackson.databind.JsonNode;
import deepurban.parameters.Title;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Why: where runs first part, and the same problem in the baseline and under a reform. */
final class LivesSection {

    /** More places than this are counted. */
    private static final int MOST_PLACES = 4;

    private final ResultFiles results;
    private final Phrases phrases;

    LivesSection(ResultFiles results, Phrases phrases) {
        this.results = results;
        this.phrases = phrases;
    }

    void addTo(Html html) {
        JsonNode lives = results.lives();
        if (lives.path("problems").isEmpty()) {
            return;
        }
        boolean compared = !results.effects().isEmpty();
        html.open("section", "id", "why").say("h2", phrases.say(compared ? "section.why" : "section.lives"));
        html.say(
                "p",
                phrases.say(
                        compared ? "lives.reading" : "lives.reading.alone",
                        lives.path("replication").asText()),
                "class",
                "note");
        new FigureMarkup(phrases, html).add("lives", compared ? "lives" : "lives.alone");
        if (!lives.path("partings").isEmpty()) {
            html.say("h3", phrases.say("partings"));
            html.say("p", phrases.say("partings.reading"), "class", "note");
            html.open("ul", "class", "plain");
            for (Map.Entry<String, JsonNode> parting : lives.path("partings").properties()) {
                html.say("li", parting(parting.getKey(), parting.getValue()));
            }
            html.close();
        }
        html.close();
    }

    private Title parting(String reform, JsonNode parting) {
        List<Title> places = StreamSupport.stream(parting.path("subdistricts").spliterator(), false)
                .map(name -> phrases.part("subdistrict", name.asText(), results.scenario()))
                .toList();
        List<Title> indicators = StreamSupport.stream(parting.path("indicators").spliterator(), false)
                .map(name -> phrases.both(words -> words.lookup("page.indicator." + name.asText(), name.asText())))
                .toList();
        return phrases.say(
                "partings.one",
                results.titleOf(reform, phrases),
                results.start().plusDays(parting.path("day").asLong()).toString(),
                places.size() > MOST_PLACES ? phrases.say("partings.places", places.size()) : phrases.list(places),
                phrases.list(indicators));
    }
}
