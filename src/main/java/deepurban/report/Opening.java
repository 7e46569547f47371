package deepurban.report;

import deepurban.parameters.Title;
import java.util.List;

/** The first screen: the question, its answer, and the table of verdicts. */
final class Opening {

    private final ResultFiles results;
    private final Phrases phrases;

    Opening(ResultFiles results, Phrases phrases) {
        this.results = results;
        this.phrases = phrases;
    }

    void addTo(Html html) {
        Answer answer = new Answer(results, phrases);
        html.open("header", "class", "opening");
        html.say("p", results.title(), "class", "kicker");
        html.say("h1", answer.question());
        html.open("p", "class", "answer", "id", "answer");
        List<Title> sentences = answer.sentences();
        for (Title sentence : sentences) {
            html.open("span", "class", "sentence").say(sentence).close();
        }
        html.close();
        failures(html);
        html.say("p", identity(), "class", "identity");
        html.close();
        html.open("section", "id", "verdicts");
        if (results.effects().isEmpty()) {
            new SummaryTable(results, phrases).addTo(html, results.chosenOutcomes());
        } else {
            new Scoreboard(results, phrases).addTo(html, results.chosenOutcomes(), phrases.say("verdicts.caption"));
            html.say("p", phrases.say("verdicts.reading"), "class", "note");
        }
        html.close();
    }

    private void failures(Html html) {
        if (!results.failures().isEmpty()) {
            html.say("p", phrases.say("answer.failed", results.failures().size()), "class", "warning");
        }
    }

    private Title identity() {
        return phrases.say(
                "identity",
                results.manifest().path("replications").asText(),
                results.start().plusDays(results.warmUpDays()).toString(),
                results.start()
                        .plusDays(results.manifest().path("days").asInt() - 1L)
                        .toString(),
                results.manifest().path("seed").asText(),
                results.manifest().path("version").asText());
    }
}
