package deepurban.report;

import com.fasterxml.jackson.databind.JsonNode;
import deepurban.parameters.Title;
import java.io.IOException;
import java.util.List;

/** How it was made, how sure it is, and how to make it again. */
final class MethodSection {

    private static final double IDLE = 0.1;
    private static final double FULL = 0.8;

    private final ResultFiles results;
    private final Phrases phrases;

    MethodSection(ResultFiles results, Phrases phrases) {
        this.results = results;
        this.phrases = phrases;
    }

    void addTo(Html html) throws IOException {
        html.open("section", "id", "methods").say("h2", phrases.say("methods"));
        html.say("p", phrases.say("methods.runs", replications(), warmUp(), horizon(), seed()));
        if (!results.effects().isEmpty()) {
            html.say("p", phrases.say("methods.pairs"));
            html.say("p", phrases.say("methods.verdicts"));
        }
        new Planning(results, phrases).addTo(html);
        html.say("p", phrases.say("methods.limits"));
        loads(html);
        failures(html);
        html.say("h3", phrases.say("again"));
        html.open("pre").text(command()).close();
        html.say(
                "p",
                phrases.say(
                        "again.reading",
                        results.manifest().path("version").asText(),
                        results.manifest().path("modelDigest").asText(),
                        results.manifest().path("scenarioDigest").asText()));
        html.close();
    }

    /** Queues say little where units are idle, and run away where they are full: both deserve a look. */
    private void loads(Html html) throws IOException {
        List<Title> unusual = results.baselineUnits().stream()
                .filter(unit -> unit.utilisation() < IDLE || unit.utilisation() > FULL)
                .map(unit -> phrases.say(
                        "loads.unit",
                        phrases.part("subdistrict", unit.subdistrict(), results.scenario()),
                        phrases.part("department", unit.department(), results.scenario()),
                        Rounding.to(0.1).of(unit.utilisation())))
                .toList();
        if (!unusual.isEmpty()) {
            html.say("p", phrases.say("loads", phrases.join(unusual, "list.semicolon")), "class", "warning");
        }
    }

    private void failures(Html html) {
        if (results.failures().isEmpty()) {
            return;
        }
        html.say("h3", phrases.say("failures"));
        html.open("ul");
        for (List<String> failure : results.failures()) {
            html.say("li", phrases.say("failures.row", failure.toArray()));
        }
        html.close();
    }

    private String command() {
        JsonNode manifest = results.manifest();
        String reforms = results.reforms().isEmpty() ? "" : " " + String.join(" ", results.reforms());
        if (manifest.has("decomposition")) {
            String whole = manifest.path("decomposition").path("package").asText();
            reforms = " " + whole.replace('+', ' ') + " --decompose";
        }
        return "deepurban " + manifest.path("command").asText() + " scenario.json" + reforms + " --seed " + seed()
                + " --replications "
                + manifest.path("best").path("firstReplications").asText(replications());
    }

    private String replications() {
        return results.manifest().path("replications").asText();
    }

    private String seed() {
        return results.manifest().path("seed").asText();
    }

    private String warmUp() {
        return results.scenario().path("time").path("warmUpDays").asText();
    }

    private String horizon() {
        return results.scenario().path("time").path("horizonDays").asText();
    }
}
