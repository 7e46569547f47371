package deepurban.report;

import com.fasterxml.jackson.databind.JsonNode;
import deepurban.parameters.Title;
import java.util.ArrayList;
import java.util.List;

/** What was decided before the runs, and what on the way: what was registered, how many replications, which reform is best. */
final class Planning {

    private final ResultFiles results;
    private final Phrases phrases;
    private final JsonNode manifest;

    Planning(ResultFiles results, Phrases phrases) {
        this.results = results;
        this.phrases = phrases;
        this.manifest = results.manifest();
    }

    void addTo(Html html) {
        if (manifest.has("registration")) {
            registration(html, manifest.path("registration"));
        }
        if (manifest.has("precision")) {
            precision(html, manifest.path("precision"));
        }
        if (manifest.has("best")) {
            best(html, manifest.path("best"));
        }
    }

    /** What had been run before it was registered explores, whatever its p-value. */
    private void registration(Html html, JsonNode registration) {
        String digest = registration.path("digest").asText();
        List<Title> seen = new ArrayList<>();
        registration.path("exploratory").forEach(name -> seen.add(results.titleOf(name.asText(), phrases)));
        if (seen.isEmpty()) {
            html.say("p", phrases.say("methods.registered", digest));
        } else {
            Title list = phrases.join(seen, "list.semicolon");
            html.say("p", phrases.say("methods.exploratory", list, digest), "class", "warning");
        }
    }

    private void precision(Html html, JsonNode precision) {
        JsonNode looks = precision.path("looks");
        JsonNode last = looks.path(looks.size() - 1);
        html.say(
                "p",
                phrases.say(
                        "methods.precision",
                        phrases.outcome(precision.path("outcome").asText()),
                        looks.path(0).path("replications").asText(),
                        last.path("replications").asText(),
                        Rounding.plain(last.path("halfWidth").asDouble(Double.NaN)),
                        results.titleOf(last.path("widest").asText(), phrases),
                        Rounding.plain(last.path("goal").asDouble(Double.NaN))));
        if (!precision.path("met").asBoolean()) {
            html.say("p", phrases.say("methods.precision.notMet"), "class", "warning");
        }
    }

    /** Reforms that were given up have fewer replications. */
    private void best(Html html, JsonNode best) {
        html.say(
                "p",
                phrases.say(
                        best.path("decided").asBoolean() ? "methods.best" : "methods.best.open",
                        results.titleOf(best.path("best").asText(), phrases),
                        phrases.outcome(best.path("outcome").asText()),
                        best.path("smallestEffect").asText(),
                        best.path("alpha").asText(),
                        best.path("firstReplications").asText()));
    }
}
