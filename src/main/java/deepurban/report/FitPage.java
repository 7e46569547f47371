package deepurban.report;

import deepurban.parameters.Title;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The page of a calibration: what the figures tell of the parameters, observed beside simulated, and how it was made. */
final class FitPage {

    private final FitFiles results;
    private final Phrases phrases = new Phrases();
    private final String language;

    /** Prepares a page that opens in {@code language}; its reader may change it. */
    FitPage(FitFiles results, String language) {
        this.results = results;
        this.language = language;
    }

    String html() throws IOException {
        return new PageFrame(phrases, language, Scripts.ofFits())
                .html(results.title(), sections(), this::body, new FitJson(results, phrases).script());
    }

    private List<String> sections() {
        List<String> sections = new ArrayList<>(List.of("verdicts", "observed-simulated"));
        if (hasProfiles()) {
            sections.add("profiles-section");
        }
        if (hasPosterior()) {
            sections.add("posterior-section");
        }
        sections.addAll(List.of("search-section", "methods"));
        return sections;
    }

    private boolean hasProfiles() {
        return results.hasProfiles();
    }

    private boolean hasPosterior() {
        return !results.draws().isEmpty();
    }

    private void body(Html html) {
        FigureMarkup figures = new FigureMarkup(phrases, html);
        opening(html);
        figures.add("told", hasPosterior() ? "told.posterior" : "told");
        html.close();
        html.open("section", "id", "observed-simulated").say("h2", phrases.say("section.observed"));
        figures.add("observed");
        FitBoard board = new FitBoard(results, phrases);
        board.addTo(html, FitRow.TRAINING);
        board.addTo(html, FitRow.HOLD_OUT);
        new DayBoard(results, phrases).addTo(html);
        html.close();
        if (hasProfiles()) {
            section(html, "profiles");
        }
        if (hasPosterior()) {
            section(html, "posterior");
        }
        section(html, "search");
        new FitMethods(results, phrases).addTo(html);
    }

    private void section(Html html, String figure) {
        html.open("section", "id", figure + "-section").say("h2", phrases.say("section." + figure));
        new FigureMarkup(phrases, html).add(figure);
        html.close();
    }

    /** Leaves the section of the table open, for the picture. */
    private void opening(Html html) {
        FitAnswer answer = new FitAnswer(results, phrases);
        html.open("header", "class", "opening");
        html.say("p", results.title(), "class", "kicker");
        html.say("h1", answer.question());
        html.open("p", "class", "answer", "id", "answer");
        for (Title sentence : answer.sentences()) {
            html.open("span", "class", "sentence").say(sentence).close();
        }
        html.close();
        results.told()
                .path("tradeOffs")
                .forEach(one -> html.say(
                        "p",
                        phrases.say(
                                "fit.tradeOff",
                                new Title(
                                        one.path("en").asText(), one.path("zh").asText())),
                        "class",
                        "warning"));
        html.say("p", identity(), "class", "identity").close();
        html.open("section", "id", "verdicts");
        new ParameterBoard(results, phrases).addTo(html);
        html.say("p", phrases.say("fit.reading"), "class", "note");
    }

    private Title identity() {
        return phrases.say(
                "fit.identity",
                String.valueOf(results.tried().size()),
                results.told().path("replications").asText(),
                results.told().path("checks").asText(),
                runs(),
                results.manifest().path("seed").asText(),
                results.manifest().path("version").asText());
    }

    /** The manifest counts them only after the page is made. */
    private String runs() {
        int replications = results.told().path("replications").asInt();
        int posterior = results.told().path("generations").asInt()
                * results.told().path("posterior").asInt();
        return String.valueOf(results.tried().size() * replications
                + results.told().path("checks").asInt()
                + posterior);
    }
}
