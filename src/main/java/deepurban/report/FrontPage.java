package deepurban.report;

import com.fasterxml.jackson.databind.JsonNode;
import deepurban.parameters.Title;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The page of a search: the question and its answer, the front as a table and as a picture, and how it was made. */
final class FrontPage {

    private final FrontFiles results;
    private final Phrases phrases = new Phrases();
    private final String language;

    /** Prepares a page that opens in {@code language}; its reader may change it. */
    FrontPage(FrontFiles results, String language) {
        this.results = results;
        this.language = language;
    }

    String html() throws IOException {
        return new PageFrame(phrases, language, Scripts.ofFronts())
                .html(
                        results.title(),
                        List.of("verdicts", "front-pictures", "methods"),
                        this::body,
                        new FrontJson(results, phrases).script());
    }

    private void body(Html html) {
        opening(html);
        html.open("section", "id", "front-pictures").say("h2", phrases.say("section.front"));
        FigureMarkup figures = new FigureMarkup(phrases, html);
        figures.add("front");
        figures.add("hypervolume");
        html.close();
        methods(html);
    }

    private void opening(Html html) {
        FrontAnswer answer = new FrontAnswer(results, phrases);
        html.open("header", "class", "opening");
        html.say("p", results.title(), "class", "kicker");
        html.say("h1", answer.question());
        html.open("p", "class", "answer", "id", "answer");
        for (Title sentence : answer.sentences()) {
            html.open("span", "class", "sentence").say(sentence).close();
        }
        html.close();
        if (results.left() > 0) {
            html.say("p", phrases.say("front.left", results.left()), "class", "warning");
        }
        html.say("p", identity(), "class", "identity").close();
        html.open("section", "id", "verdicts");
        new FrontBoard(results, phrases).addTo(html);
        html.say("p", phrases.say("front.reading"), "class", "note").close();
    }

    private Title identity() {
        return phrases.say(
                "front.identity",
                String.valueOf(results.evaluated()),
                search("replications"),
                search("confirmation"),
                fact("seed"),
                fact("version"));
    }

    private void methods(Html html) {
        html.open("section", "id", "methods").say("h2", phrases.say("methods"));
        html.open("dl", "class", "methods");
        item(html, "methods.model", fact("version"), fact("modelDigest"));
        item(html, "methods.scenario", results.scenario().path("name").asText(), fact("scenarioDigest"), fact("hash"));
        item(html, "sweep.methods.factors", phrases.join(factors(), "list.semicolon"));
        item(
                html,
                "front.methods.search",
                search("population"),
                String.valueOf(results.progress().size()),
                search("seed"),
                search("replications"));
        item(html, "front.methods.anew", search("confirmation"), fact("seed"));
        item(html, "front.methods.volume");
        item(html, "sweep.methods.limits");
        html.close();
        new Citation(results.manifest(), phrases)
                .addTo(html, "deepurban optimise experiment.json --seed " + fact("seed"));
        html.close();
    }

    private void item(Html html, String key, Object... arguments) {
        html.say("dt", phrases.say(key + ".title"));
        html.say("dd", phrases.say(key, arguments));
    }

    private List<Title> factors() {
        List<Title> titles = new ArrayList<>();
        for (String pointer : results.pointers()) {
            Title span = SweepFiles.span(results.experiment().path("factors").path(pointer), phrases);
            titles.add(phrases.say("sweep.factor", results.factor(pointer), span, pointer));
        }
        return titles;
    }

    private String search(String setting) {
        JsonNode own = results.experiment().path("search").path(setting);
        return own.isMissingNode() ? results.experiment().path(setting).asText() : own.asText();
    }

    private String fact(String name) {
        return results.manifest().path(name).asText();
    }
}
