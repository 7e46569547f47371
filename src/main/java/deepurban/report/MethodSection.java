package deepurban.report;

import com.fasterxml.jackson.databind.JsonNode;
import deepurban.output.Numbers;
import deepurban.parameters.Title;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** How it was made, how sure it is, and how to make it again; all of it from the files of the run. */
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
        html.open("dl", "class", "methods");
        item(html, "model", fact("version"), fact("modelDigest"));
        item(html, "scenario", fact("name"), fact("scenarioDigest"), fact("hash"));
        item(html, "runs", replications(), warmUp(), horizon(), seed());
        stopping(html);
        if (!results.effects().isEmpty()) {
            item(html, "pairs");
            item(html, "verdicts", margins());
            item(html, results.manifest().has("registration") ? "registration" : "plan", primaries());
        }
        failures(html);
        item(html, "limits");
        loads(html);
        html.close();
        new Planning(results, phrases).addTo(html);
        new Citation(results.manifest(), phrases).addTo(html, command());
        html.close();
    }

    private void item(Html html, String key, Object... arguments) {
        html.say("dt", phrases.say("methods." + key + ".title"));
        html.say("dd", phrases.say("methods." + key, arguments));
    }

    /** How the number of replications came about; {@link Planning} tells more of a rule. */
    private void stopping(Html html) {
        boolean rule = results.manifest().has("precision") || results.manifest().has("best");
        item(html, rule ? "sequential" : "fixed", replications());
    }

    /** Smallest effects that matter, as the scenario states them. */
    private Title margins() {
        List<Title> margins = new ArrayList<>();
        for (String outcome : results.chosenOutcomes()) {
            results.effects().stream()
                    .filter(row -> row.isTown() && row.outcome().equals(outcome) && row.margin() > 0)
                    .findFirst()
                    .ifPresent(row -> margins.add(
                            phrases.say("methods.margin", phrases.outcomeInside(outcome), Numbers.text(row.margin()))));
        }
        return margins.isEmpty() ? phrases.say("methods.noMargins") : phrases.list(margins);
    }

    private Title primaries() {
        List<Title> titles =
                results.primaryOutcomes().stream().map(phrases::outcomeInside).toList();
        return titles.isEmpty() ? phrases.say("methods.noPrimary") : phrases.list(titles);
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
            item(html, "loads", phrases.join(unusual, "list.semicolon"));
        }
    }

    private void failures(Html html) {
        if (results.failures().isEmpty()) {
            item(html, "noFailures");
            return;
        }
        html.say("dt", phrases.say("methods.noFailures.title"));
        html.open("dd").open("ul", "class", "plain");
        for (List<String> failure : results.failures()) {
            html.say("li", phrases.say("failures.row", failure.toArray()));
        }
        html.close().close();
    }

    private String command() {
        String reforms = results.reforms().isEmpty() ? "" : " " + String.join(" ", results.reforms());
        JsonNode manifest = results.manifest();
        if (manifest.has("decomposition")) {
            String whole = manifest.path("decomposition").path("package").asText();
            reforms = " " + whole.replace('+', ' ') + " --decompose";
        }
        return "deepurban " + manifest.path("command").asText() + " scenario.json" + reforms + " --seed " + seed()
                + " --replications "
                + manifest.path("best").path("firstReplications").asText(replications());
    }

    private String fact(String name) {
        return results.manifest().path(name).asText();
    }

    private String replications() {
        return fact("replications");
    }

    private String seed() {
        return fact("seed");
    }

    private String warmUp() {
        return String.valueOf(results.warmUpDays());
    }

    private String horizon() {
        return String.valueOf(results.manifest().path("days").asInt() - results.warmUpDays());
    }
}
