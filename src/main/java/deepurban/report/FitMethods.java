package deepurban.report;

import com.fasterxml.jackson.databind.JsonNode;
import deepurban.parameters.Title;
import java.util.ArrayList;
import java.util.List;

/** How a calibration was made, how sure it is, and how to make it again; all of it from its files. */
final class FitMethods {

    private final FitFiles results;
    private final Phrases phrases;

    FitMethods(FitFiles results, Phrases phrases) {
        this.results = results;
        this.phrases = phrases;
    }

    void addTo(Html html) {
        html.open("section", "id", "methods").say("h2", phrases.say("methods"));
        html.open("dl", "class", "methods");
        item(html, "methods.model", fact("version"), fact("modelDigest"));
        item(html, "methods.scenario", results.scenario().path("name").asText(), fact("scenarioDigest"), fact("hash"));
        html.say("dt", phrases.say("fit.methods.targets.title")).say("dd", targets());
        item(html, "fit.methods.search", results.tried().size(), told("points"), told("replications"), fact("seed"));
        item(html, "fit.methods.misfit");
        item(html, results.hasProfiles() ? "fit.methods.profiles" : "fit.methods.estimated");
        item(html, "fit.methods.checks", told("checks"));
        if (!results.draws().isEmpty()) {
            item(html, "fit.methods.posterior", told("generations"), told("posterior"));
        }
        item(html, "fit.methods.limits");
        html.close();
        new Citation(results.manifest(), phrases).addTo(html, command());
        html.close();
    }

    private void item(Html html, String key, Object... arguments) {
        html.say("dt", phrases.say(key + ".title"));
        html.say("dd", phrases.say(key, arguments));
    }

    private Title targets() {
        List<Title> clauses = new ArrayList<>();
        clauses.add(phrases.say("fit.methods.number", results.fitted().size()));
        window(clauses, "fit.methods.training", results.targets());
        window(clauses, "fit.methods.unseen", results.holdOut());
        return phrases.sentence(clauses);
    }

    private void window(List<Title> clauses, String key, JsonNode file) {
        JsonNode records = file.path("records");
        if (records.isObject()) {
            clauses.add(phrases.say(
                    key,
                    records.path("from").asText(),
                    records.path("until").asText(),
                    records.path("observedUntil").asText()));
        }
    }

    /** The targets stand in the folder under the name that the command has here. */
    private String command() {
        String unseen = results.holdOut().isObject() ? " --hold-out hold-out.json" : "";
        String posterior = results.draws().isEmpty() ? "" : " --posterior " + told("posterior");
        return "deepurban calibrate scenario.json targets.json" + unseen + " --points " + told("points")
                + " --replications " + told("replications") + " --checks " + told("checks")
                + (results.hasProfiles() ? "" : " --no-profiles") + posterior + " --seed " + fact("seed");
    }

    private String told(String name) {
        return results.told().path(name).asText();
    }

    private String fact(String name) {
        return results.manifest().path(name).asText();
    }
}
