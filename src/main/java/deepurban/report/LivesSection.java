package deepurban.report;

import com.fasterxml.jackson.databind.JsonNode;
import deepurban.parameters.Title;
import java.util.List;
import java.util.Map;

/** Three problems and how they fare under each reform. */
final class LivesSection {

    private static final List<String> TIMES = List.of("occurred", "voiced", "served", "closed", "resolved", "ended");

    private final ResultFiles results;
    private final Phrases phrases;

    LivesSection(ResultFiles results, Phrases phrases) {
        this.results = results;
        this.phrases = phrases;
    }

    void addTo(Html html) {
        JsonNode problems = results.lives().path("problems");
        if (problems.isEmpty()) {
            return;
        }
        html.open("section", "id", "why").say("h2", phrases.say("section.why"));
        html.say(
                "p",
                phrases.say("lives.reading", results.lives().path("replication").asText()),
                "class",
                "note");
        problems.forEach(problem -> life(html, problem));
        html.close();
    }

    private void life(Html html, JsonNode problem) {
        JsonNode first = problem.path("lives").path("baseline");
        html.say(
                "h3",
                phrases.say(
                        "lives.problem",
                        phrases.say("lives." + problem.path("rule").asText()),
                        part("problemClass", first),
                        part("group", first),
                        part("subdistrict", first),
                        Rounding.to(0.1).of(first.path("severity").asDouble())));
        html.open("div", "class", "wide", "tabindex", "0")
                .open("table")
                .open("thead")
                .open("tr");
        html.say("th", phrases.say("column.reform"), "scope", "col");
        html.say("th", phrases.say("column.channel"), "scope", "col");
        TIMES.forEach(time -> html.say("th", phrases.say("time." + time), "class", "number", "scope", "col"));
        html.say("th", phrases.say("column.rounds"), "class", "number", "scope", "col");
        html.close().close().open("tbody");
        for (Map.Entry<String, JsonNode> life : problem.path("lives").properties()) {
            row(html, life.getKey(), life.getValue());
        }
        html.close().close().close();
    }

    private Title part(String scope, JsonNode life) {
        return phrases.part(scope, life.path(scope).asText(), results.scenario());
    }

    private void row(Html html, String reform, JsonNode life) {
        html.open("tr");
        html.say("td", results.titleOf(reform, phrases));
        String channel = life.path("channel").asText();
        html.say("td", channel.isEmpty() ? Phrases.plain("–") : channel(channel));
        double occurred = life.path("occurred").asDouble();
        for (String time : TIMES) {
            html.element("td", time(life.path(time), time.equals("occurred") ? 0 : occurred, time), "class", "number");
        }
        html.element("td", life.path("rounds").asText(), "class", "number").close();
    }

    private Title channel(String name) {
        JsonNode title = results.lives().path("channels").path(name);
        String english = title.path("en").asText("");
        return english.isEmpty()
                ? phrases.both(words -> words.lookup("channel." + name, name))
                : new Title(english, title.path("zh").asText(english));
    }

    /** The occurrence as a date, all else as days since then. */
    private String time(JsonNode value, double since, String time) {
        if (!value.isNumber()) {
            return "–";
        }
        if (time.equals("occurred")) {
            return results.start().plusDays((long) Math.floor(value.asDouble())).toString();
        }
        return Rounding.to(1).of(value.asDouble() - since);
    }
}
