package deepurban.report;

import java.util.List;

/** A table of effects, reform by reform. */
final class EffectTable {

    private static final int COLUMNS = 7;

    private final ResultFiles results;
    private final Phrases phrases;

    EffectTable(ResultFiles results, Phrases phrases) {
        this.results = results;
        this.phrases = phrases;
    }

    /** Adds a table of these rows; {@code parts} says whether they tell parts of the town apart. */
    void addTo(Html html, List<EffectRow> rows, boolean parts) {
        html.open("div", "class", "wide", "tabindex", "0")
                .open("table")
                .open("thead")
                .open("tr");
        heads(html, parts ? List.of("outcome", "part") : List.of("outcome"), "");
        heads(html, List.of("baselineMean", "reformMean", "difference", "interval", "adjusted"), "number");
        heads(html, List.of("verdict"), "");
        html.close().close().open("tbody");
        String former = "";
        for (EffectRow row : rows) {
            if (!row.reform().equals(former)) {
                former = row.reform();
                reform(html, row.reform(), parts ? COLUMNS + 1 : COLUMNS);
            }
            row(html, row, parts);
        }
        html.close().close().close();
    }

    private void heads(Html html, List<String> keys, String kind) {
        keys.forEach(key -> html.say("th", phrases.say("column." + key), "class", kind, "scope", "col"));
    }

    private void reform(Html html, String name, int columns) {
        html.open("tr", "class", "reform");
        html.say("th", results.titleOf(name, phrases), "colspan", String.valueOf(columns), "scope", "rowgroup");
        html.close();
    }

    private void row(Html html, EffectRow row, boolean parts) {
        Rounding rounding = row.rounding();
        html.open("tr", "data-reform", row.reform(), "data-outcome", row.outcome());
        html.say(
                "td", phrases.outcomeWithUnit(row.outcome(), row.unit()), Hint.with(phrases.definition(row.outcome())));
        if (parts) {
            html.say("td", phrases.part(row.scope(), row.part(), results.scenario()));
        }
        html.element("td", rounding.of(row.baseline()), "class", "number baseline");
        html.element("td", rounding.of(row.mean()), "class", "number mean");
        html.element("td", rounding.signed(row.difference()), "class", "number difference");
        html.element("td", rounding.interval(row.low(), row.high()), "class", "number interval");
        html.element("td", p(row.adjusted()), "class", "number");
        html.say("td", phrases.verdict(row), "class", "verdict " + row.verdict());
        html.close();
    }

    static String p(double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        return value < 0.001 ? "< 0.001" : Rounding.to(0.01).of(value);
    }
}
