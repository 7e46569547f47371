package deepurban.report;

import java.util.List;

/** All rows of the analysis, folded. */
final class FactorTable {

    /** More rows than this would make the page heavy; the file has all. */
    private static final int MOST_ROWS = 2000;

    private final SweepFiles results;
    private final Phrases phrases;

    FactorTable(SweepFiles results, Phrases phrases) {
        this.results = results;
        this.phrases = phrases;
    }

    void addTo(Html html) {
        html.open("section", "id", "numbers").say("h2", phrases.say("section.numbers"));
        if (results.isOfFutures()) {
            html.open("details").say("summary", phrases.say("sweep.numbers.futures"));
            new ChoiceBoard(results, phrases).addTo(html, results.outcomes());
            html.close();
        }
        html.open("details").say("summary", phrases.say("sweep.numbers.factors"));
        table(html, results.rows());
        html.close();
        if (results.rows().size() > MOST_ROWS) {
            html.say("p", phrases.say("sweep.numbers.more", results.analysis().file()), "class", "note");
        }
        html.close();
    }

    private void table(Html html, List<FactorRow> rows) {
        String key = results.analysis().key();
        html.open("div", "class", "wide", "tabindex", "0")
                .open("table")
                .open("thead")
                .open("tr");
        html.say("th", phrases.say("column.factor"), "scope", "col");
        for (String column : new String[] {"column.n", "column." + key, "column.interval", "column.beside." + key}) {
            html.say("th", phrases.say(column), "class", "number", "scope", "col");
        }
        html.close().close().open("tbody");
        FactorRow former = null;
        for (FactorRow row : rows.subList(0, Math.min(MOST_ROWS, rows.size()))) {
            if (former == null || !former.response().equals(row.response())) {
                heading(html, row.response());
            }
            row(html, row);
            former = row;
        }
        html.close().close().close();
    }

    private void heading(Html html, FactorRow.Response response) {
        html.open("tr", "class", "reform").open("th", "colspan", "5", "scope", "rowgroup");
        if (response.difference() || results.arms().size() > 1) {
            html.say(phrases.say(
                    response.difference() ? "sweep.added" : "sweep.heading",
                    results.titleOf(response.reform(), phrases),
                    phrases.outcomeWithUnit(response.outcome(), response.unit())));
        } else {
            html.say(phrases.outcomeWithUnit(response.outcome(), response.unit()));
        }
        html.close().close();
    }

    private void row(Html html, FactorRow row) {
        Rounding rounding = row.rounding();
        boolean signed = results.analysis().isSigned();
        html.open("tr", "data-factor", row.factor()).open("td").say(results.factor(row, phrases));
        if (!row.from().isEmpty()) {
            html.text(" " + row.ends());
        }
        html.close();
        html.element("td", String.valueOf(row.n()), "class", "number");
        html.element(
                "td",
                signed ? rounding.signed(row.estimate()) : rounding.of(row.estimate()),
                "class",
                "number estimate");
        html.element(
                "td",
                signed ? rounding.interval(row.low(), row.high()) : rounding.plainInterval(row.low(), row.high()),
                "class",
                "number interval");
        String interval = Double.isFinite(row.besideLow())
                ? " " + row.besideRounding().plainInterval(row.besideLow(), row.besideHigh())
                : "";
        html.element("td", row.besideRounding().of(row.beside()) + interval, "class", "number");
        html.close();
    }
}
