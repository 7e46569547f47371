package deepurban.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;

/** How it was made, how sure it is, and how to make it again. */
final class MethodSection {

    private static final double IDLE = 0.1;
    private static final double FULL = 0.8;

    private final ResultFiles results;
    private final Words words;

    MethodSection(ResultFiles results, Words words) {
        this.results = results;
        this.words = words;
    }

    void addTo(Html html) throws IOException {
        html.element("h2", words.get("methods"));
        html.element("p", words.get("methods.runs", replications(), warmUp(), horizon(), seed()));
        if (!results.effects().isEmpty()) {
            html.element("p", words.get("methods.pairs"));
            html.element("p", words.get("methods.verdicts"));
        }
        html.element("p", words.get("methods.limits"));
        loads(html);
        failures(html);
        html.element("h2", words.get("again"));
        html.open("pre").text(command()).close();
        html.element(
                "p",
                words.get(
                        "again.reading",
                        results.manifest().path("version").asText(),
                        results.manifest().path("modelDigest").asText(),
                        results.manifest().path("scenarioDigest").asText()));
    }

    /** Queues say little where units are idle, and run away where they are full: both deserve a look. */
    private void loads(Html html) throws IOException {
        List<String> unusual = results.baselineUnits().stream()
                .filter(unit -> unit.utilisation() < IDLE || unit.utilisation() > FULL)
                .map(unit -> words.get(
                        "loads.unit",
                        words.part("subdistrict", unit.subdistrict(), results.scenario()),
                        words.part("department", unit.department(), results.scenario()),
                        Rounding.to(0.1).of(unit.utilisation())))
                .toList();
        if (!unusual.isEmpty()) {
            html.element("p", words.get("loads", String.join(words.get("answer.and"), unusual)), "class", "warning");
        }
    }

    private void failures(Html html) {
        if (results.failures().isEmpty()) {
            return;
        }
        html.element("h3", words.get("failures"));
        html.open("ul");
        for (List<String> failure : results.failures()) {
            html.element("li", words.get("failures.row", failure.toArray()));
        }
        html.close();
    }

    private String command() {
        JsonNode manifest = results.manifest();
        String reforms = results.reforms().isEmpty() ? "" : " " + String.join(" ", results.reforms());
        return "deepurban " + manifest.path("command").asText() + " scenario.json" + reforms + " --seed " + seed()
                + " --replications " + replications();
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
