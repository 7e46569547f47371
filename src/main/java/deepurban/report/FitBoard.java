package deepurban.report;

import java.util.List;

/** Observed beside simulated as a table, figures of one kind together. */
final class FitBoard {

    private final FitFiles results;
    private final Phrases phrases;

    FitBoard(FitFiles results, Phrases phrases) {
        this.results = results;
        this.phrases = phrases;
    }

    void addTo(Html html, String part) {
        List<FitRow> rows = results.fits(part);
        if (rows.isEmpty()) {
            return;
        }
        html.open("details").say("summary", phrases.say("fit.table." + part, rows.size()));
        html.open("div", "class", "wide", "tabindex", "0").open("table");
        html.open("thead").open("tr");
        html.say("th", phrases.say("fit.figure"), "scope", "col");
        html.say("th", phrases.say("fit.about"), "scope", "col");
        for (String column : List.of("observed", "simulated", "prediction", "error", "runs")) {
            html.say("th", phrases.say("fit." + column), "scope", "col", "class", "number");
        }
        html.say("th", phrases.say("fit.met"), "scope", "col");
        html.say("th", phrases.say("fit.source"), "scope", "col");
        html.close().close().open("tbody");
        rows.forEach(row -> row(html, row));
        html.close().close().close().close();
    }

    private void row(Html html, FitRow row) {
        Rounding rounding = row.rounding();
        html.open("tr", "data-part", row.part());
        html.open("th", "scope", "row").say(row.measure(phrases));
        if (!row.fitted() && row.part().equals(FitRow.TRAINING)) {
            html.say("small", phrases.say("fit.shown"));
        }
        html.close();
        html.open("td").say(row.about(phrases, results)).close();
        html.element("td", observed(row), "class", "number observed");
        html.element("td", rounding.of(row.simulated()), "class", "number simulated");
        html.element("td", rounding.plainInterval(row.low(), row.high()), "class", "number");
        html.element("td", Rounding.to(1).signed(row.error()), "class", "number");
        html.element("td", String.valueOf(row.runs()), "class", "number");
        html.say("td", phrases.say("fit.met." + row.verdict()), "class", "fit-" + row.verdict());
        html.element("td", row.source());
        html.close();
    }

    static String observed(FitRow row) {
        return row.rounding().of(row.observed()) + " ± " + row.rounding().of(row.standardError());
    }
}
