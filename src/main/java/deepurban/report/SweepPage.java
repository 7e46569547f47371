package deepurban.report;

import deepurban.parameters.Title;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The page of a sweep: the question and its answer, what factors do, how choices fare over the futures, and how it was made. */
final class SweepPage {

    private final SweepFiles results;
    private final Phrases phrases = new Phrases();
    private final String language;

    /** Prepares a page that opens in {@code language}; its reader may change it. */
    SweepPage(SweepFiles results, String language) {
        this.results = results;
        this.language = language;
    }

    String html() throws IOException {
        return new PageFrame(phrases, language, Scripts.ofSweeps())
                .html(results.title(), sections(), this::body, new SweepJson(results, phrases).script());
    }

    private List<String> sections() {
        List<String> sections = new ArrayList<>(List.of("verdicts"));
        if (results.isOfFutures()) {
            sections.add("futures");
        }
        sections.addAll(List.of("sensitivity", "numbers", "methods"));
        return sections;
    }

    private void body(Html html) throws IOException {
        opening(html);
        if (results.isOfFutures()) {
            futures(html);
        }
        sensitivity(html);
        new FactorTable(results, phrases).addTo(html);
        new SweepMethods(results, phrases).addTo(html);
    }

    private void opening(Html html) {
        boolean futures = results.isOfFutures();
        FactorAnswer factors = new FactorAnswer(results, phrases);
        FuturesAnswer choices = new FuturesAnswer(results, phrases);
        html.open("header", "class", "opening");
        html.say("p", results.title(), "class", "kicker");
        html.say("h1", futures ? choices.question() : factors.question());
        html.open("p", "class", "answer", "id", "answer");
        for (Title sentence : futures ? choices.sentences() : factors.sentences()) {
            html.open("span", "class", "sentence").say(sentence).close();
        }
        html.close();
        if (!results.failures().isEmpty()) {
            html.say("p", phrases.say("answer.failed", results.failures().size()), "class", "warning");
        }
        html.say("p", identity(), "class", "identity").close();
        html.open("section", "id", "verdicts");
        if (futures) {
            new ChoiceBoard(results, phrases).addTo(html, results.firstOutcomes());
            html.say("p", phrases.say("sweep.reading.futures"), "class", "note");
        } else {
            new FactorBoard(results, phrases).addTo(html);
            html.say("p", phrases.say("sweep.reading." + results.analysis().key()), "class", "note");
            if (results.rows().stream()
                    .anyMatch(row ->
                            results.firstOutcomes().contains(row.response().outcome()) && !row.isKnown())) {
                html.say("p", phrases.say("sweep.undefined"), "class", "note");
            }
        }
        html.close();
    }

    private Title identity() {
        return phrases.say(
                results.arms().size() == 1 ? "sweep.identity.one" : "sweep.identity",
                results.manifest().path("sweep").path("points").asText(),
                String.valueOf(results.arms().size()),
                results.manifest().path("replications").asText(),
                results.manifest().path("seed").asText(),
                results.manifest().path("version").asText());
    }

    private void futures(Html html) {
        FigureMarkup figures = new FigureMarkup(phrases, html);
        html.open("section", "id", "futures").say("h2", phrases.say("section.futures"));
        figures.add("best");
        figures.add("regret");
        figures.add("box");
        List<ChoiceRow> falling = results.choices().stream()
                .filter(row -> results.firstOutcomes().contains(row.outcome()) && row.fallsShortSomewhere())
                .toList();
        if (!falling.isEmpty()) {
            html.say("h3", phrases.say("sweep.boxes")).open("ul", "class", "plain");
            BoxSentence sentence = new BoxSentence(results, phrases);
            falling.forEach(row -> html.say("li", phrases.sentence(List.of(sentence.of(row)))));
            html.close();
        }
        html.close();
    }

    private void sensitivity(Html html) {
        FigureMarkup figures = new FigureMarkup(phrases, html);
        html.open("section", "id", "sensitivity").say("h2", phrases.say("section.sensitivity"));
        figures.add(results.analysis().key());
        if (results.analysis() == Analysis.SCREENING) {
            figures.add("elementary");
        }
        html.close();
    }
}
