package deepurban.report;

import com.fasterxml.jackson.databind.JsonNode;
import deepurban.parameters.Title;
import java.util.List;
import java.util.Map;

/** Three problems and how they fare under each reform. */
final class LivesSection {

    private static final List<String> TIMES = List.of("occurred", "voiced", "served", "closed", "resolved", "ended");

    private final ResultFiles results;
    private final Words words;

    LivesSection(ResultFiles results, Words words) {
        this.results = results;
        this.words = words;
    }

    void addTo(Html html) {
        JsonNode problems = results.lives().path("problems");
        if (problems.isEmpty()) {
            return;
        }
        html.element("h2", words.get("lives"));
        html.element(
                "p",
                words.get("lives.reading", results.lives().path("replication").asText()));
        problems.forEach(problem -> life(html, problem));
    }

    private void life(Html html, JsonNode problem) {
        JsonNode first = problem.path("lives").path("baseline");
        html.element(
                "h3",
                words.get(
                        "lives.problem",
                        words.lookup("lives." + problem.path("rule").asText(), ""),
                        words.part("problemClass", first.path("problemClass").asText(), results.scenario()),
                        words.part("group", first.path("group").asText(), results.scenario()),
                        words.part("subdistrict", first.path("subdistrict").asText(), results.scenario()),
                        Rounding.to(0.1).of(first.path("severity").asDouble())));
        html.open("div", "class", "wide").open("table").open("thead").open("tr");
        html.element("th", words.get("column.reform"), "scope", "col");
        html.element("th", words.get("column.channel"), "scope", "col");
        TIMES.forEach(time -> html.element("th", words.get("time." + time), "class", "number", "scope", "col"));
        html.element("th", words.get("column.rounds"), "class", "number", "scope", "col");
        html.close().close().open("tbody");
        for (Map.Entry<String, JsonNode> life : problem.path("lives").properties()) {
            row(html, life.getKey(), life.getValue());
        }
        html.close().close().close();
    }

    private void row(Html html, String reform, JsonNode life) {
        html.open("tr");
        html.element("td", words.of(results.titleOf(reform, words)));
        String channel = life.path("channel").asText();
        html.element("td", channel.isEmpty() ? "–" : channel(channel));
        double occurred = life.path("occurred").asDouble();
        for (String time : TIMES) {
            html.element("td", time(life.path(time), time.equals("occurred") ? 0 : occurred, time), "class", "number");
        }
        html.element("td", life.path("rounds").asText(), "class", "number").close();
    }

    private String channel(String name) {
        JsonNode title = results.lives().path("channels").path(name);
        String english = title.path("en").asText("");
        return english.isEmpty()
                ? words.lookup("channel." + name, name)
                : words.of(new Title(english, title.path("zh").asText(english)));
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
