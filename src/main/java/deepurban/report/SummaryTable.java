package deepurban.report;

import java.util.Collection;

/** A table of the outcomes of the whole town, without comparison. */
final class SummaryTable {

    private final ResultFiles results;
    private final Phrases phrases;

    SummaryTable(ResultFiles results, Phrases phrases) {
        this.results = results;
        this.phrases = phrases;
    }

    void addTo(Html html, Collection<String> outcomes) {
        html.open("div", "class", "wide", "tabindex", "0")
                .open("table")
                .open("thead")
                .open("tr");
        html.say("th", phrases.say("column.outcome"), "scope", "col");
        for (String key : new String[] {"n", "mean", "interval"}) {
            html.say("th", phrases.say("column." + key), "class", "number", "scope", "col");
        }
        html.close().close().open("tbody");
        results.summaries().stream()
                .filter(row -> row.reform().equals("baseline") && row.scope().equals("town"))
                .filter(row -> outcomes.contains(row.outcome()))
                .forEach(row -> row(html, row));
        html.close().close().close();
    }

    private void row(Html html, SummaryRow row) {
        Rounding rounding = row.rounding();
        html.open("tr", "data-reform", row.reform(), "data-outcome", row.outcome());
        html.say(
                "td", phrases.outcomeWithUnit(row.outcome(), row.unit()), Hint.with(phrases.definition(row.outcome())));
        html.element("td", String.valueOf(row.n()), "class", "number");
        html.element("td", rounding.of(row.mean()), "class", "number");
        html.element("td", rounding.plainInterval(row.low(), row.high()), "class", "number");
        html.close();
    }
}
