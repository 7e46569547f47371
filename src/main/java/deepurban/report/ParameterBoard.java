package deepurban.report;

import deepurban.parameters.Title;
import java.util.List;

/** The fitted parameters as a table: best value, interval, range, posterior, and how well the figures tell them. */
final class ParameterBoard {

    private final FitFiles results;
    private final Phrases phrases;
    private final boolean posterior;

    ParameterBoard(FitFiles results, Phrases phrases) {
        this.results = results;
        this.phrases = phrases;
        this.posterior = results.parameters().stream().anyMatch(ParameterRow::hasPosterior);
    }

    void addTo(Html html) {
        html.open("div", "class", "wide", "tabindex", "0").open("table", "class", "board factors");
        html.say("caption", phrases.say("fit.parameters.caption"));
        html.open("thead").open("tr");
        html.say("th", phrases.say("fit.parameter"), "scope", "col");
        columns().forEach(column -> html.say("th", phrases.say(column), "scope", "col", "class", "number"));
        html.say("th", phrases.say("fit.verdict"), "scope", "col");
        html.close().close().open("tbody");
        results.parameters().forEach(row -> row(html, row));
        html.close().close().close();
    }

    private List<String> columns() {
        return posterior ? List.of("fit.best", "fit.credible", "fit.range") : List.of("fit.best", "fit.range");
    }

    private void row(Html html, ParameterRow row) {
        html.open("tr", "data-parameter", row.pointer()).open("th", "scope", "row");
        html.say(results.title(row.pointer()))
                .element("span", row.pointer(), "class", "unit")
                .close();
        Rounding rounding = row.rounding();
        cell(html, "fit.best", rounding.of(row.best()), rounding.plainInterval(row.low(), row.high()));
        if (posterior) {
            Rounding own = row.credibleRounding();
            cell(html, "fit.credible", own.of(row.median()), own.plainInterval(row.credibleLow(), row.credibleHigh()));
        }
        html.open("td", "class", "number").say("span", phrases.say("fit.range"), "class", "who");
        html.element("span", row.range(), "class", "setting").close();
        html.open("td", "class", row.isTold() ? "tells" : "tells doubt")
                .say("span", phrases.say("fit.verdict"), "class", "who");
        html.say("span", phrases.say("fit.verdict." + row.verdict()), "class", "setting");
        if (!row.partners().isEmpty()) {
            List<Title> partners = row.partners().stream().map(results::title).toList();
            html.say("span", phrases.say("fit.traded", phrases.list(partners)), "class", "interval");
        }
        html.close().close();
    }

    private void cell(Html html, String who, String value, String interval) {
        html.open("td", "class", "number apart").say("span", phrases.say(who), "class", "who");
        html.element("b", value, "class", "difference");
        html.element("span", interval, "class", "interval").close();
    }
}
