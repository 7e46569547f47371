package deepurban.report;

import deepurban.parameters.Title;
import java.util.ArrayList;
import java.util.List;

/** How a sweep was made, how sure it is, and how to make it again; all of it from its files. */
final class SweepMethods {

    private final SweepFiles results;
    private final Phrases phrases;

    SweepMethods(SweepFiles results, Phrases phrases) {
        this.results = results;
        this.phrases = phrases;
    }

    void addTo(Html html) {
        html.open("section", "id", "methods").say("h2", phrases.say("methods"));
        html.open("dl", "class", "methods");
        item(html, "methods.model", fact("version"), fact("modelDigest"));
        item(html, "methods.scenario", results.scenario().path("name").asText(), fact("scenarioDigest"), fact("hash"));
        item(
                html,
                "sweep.methods.design",
                design(),
                points(),
                String.valueOf(results.arms().size()),
                replications());
        item(html, "sweep.methods.factors", phrases.join(factors(), "list.semicolon"));
        item(html, "sweep.methods.draws", fact("seed"));
        item(html, "sweep.methods." + results.analysis().key());
        if (results.isOfFutures()) {
            item(html, "sweep.methods.regret");
            item(html, "sweep.methods.prim");
        }
        item(html, "methods.fixed", replications());
        failures(html);
        item(html, "sweep.methods.explores");
        item(html, "sweep.methods.limits");
        html.close();
        new Citation(results.manifest(), phrases)
                .addTo(
                        html,
                        "deepurban " + fact("command") + " experiment.json --seed " + fact("seed") + " --replications "
                                + replications());
        html.close();
    }

    private void item(Html html, String key, Object... arguments) {
        html.say("dt", phrases.say(key + ".title"));
        html.say("dd", phrases.say(key, arguments));
    }

    private Title design() {
        String kind = results.experiment().path("design").path("kind").asText();
        return phrases.both(words -> words.lookup("sweep.design." + kind, kind));
    }

    /** What each factor is varied over. */
    private List<Title> factors() {
        List<Title> titles = new ArrayList<>();
        for (String pointer : results.factors()) {
            Title span = SweepFiles.span(results.declared().path(pointer), phrases);
            titles.add(phrases.say("sweep.factor", results.factor(pointer), span, pointer));
        }
        return titles;
    }

    private void failures(Html html) {
        if (results.failures().isEmpty()) {
            item(html, "methods.noFailures");
            return;
        }
        html.say("dt", phrases.say("methods.noFailures.title"));
        html.say("dd", phrases.say("sweep.failures", results.failures().size()));
    }

    private String points() {
        return results.manifest().path("sweep").path("points").asText();
    }

    private String replications() {
        return fact("replications");
    }

    private String fact(String name) {
        return results.manifest().path(name).asText();
    }
}
