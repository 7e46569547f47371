package deepurban.report;

import deepurban.parameters.Title;
import java.util.List;

/** The days of the hold-out by class: how many lay inside, and whose score is better. */
final class DayBoard {

    private static final Rounding TENTHS = Rounding.to(1);

    private final FitFiles results;
    private final Phrases phrases;

    DayBoard(FitFiles results, Phrases phrases) {
        this.results = results;
        this.phrases = phrases;
    }

    void addTo(Html html) {
        if (results.days().isEmpty()) {
            return;
        }
        html.say("h3", phrases.say("fit.days")).say("p", phrases.say("fit.days.reading"));
        html.open("div", "class", "wide", "tabindex", "0").open("table", "id", "days");
        html.open("thead").open("tr");
        html.say("th", phrases.say("fit.about"), "scope", "col");
        for (String column : List.of("inside", "score", "usualScore")) {
            html.say("th", phrases.say("fit.days." + column), "scope", "col", "class", "number");
        }
        html.close().close().open("tbody");
        results.days().forEach((name, scores) -> row(html, name, scores));
        html.close().close().close();
    }

    private void row(Html html, String name, DayScores scores) {
        Title about = name.equals(DayScores.ALL)
                ? phrases.say("fit.days.all")
                : phrases.part("problemClass", name, results.scenario());
        html.open("tr");
        html.open("th", "scope", "row").say(about).close();
        html.element("td", scores.inside() + " / " + scores.days(), "class", "number inside");
        html.element("td", TENTHS.of(scores.score()), "class", "number score");
        html.element("td", TENTHS.of(scores.usualScore()), "class", "number usual");
        html.close();
    }
}
