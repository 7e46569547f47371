package deepurban.report;

import java.util.List;

/** A table of effects, reform by reform. */
final class EffectTable {

    private static final int COLUMNS = 7;

    private final ResultFiles results;
    private final Words words;

    EffectTable(ResultFiles results, Words words) {
        this.results = results;
        this.words = words;
    }

    /** Adds a table of these rows; {@code parts} says whether they tell parts of the town apart. */
    void addTo(Html html, List<EffectRow> rows, boolean parts) {
        html.open("div", "class", "wide").open("table").open("thead").open("tr");
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
        keys.forEach(key -> html.element("th", words.get("column." + key), "class", kind, "scope", "col"));
    }

    private void reform(Html html, String name, int columns) {
        html.open("tr", "class", "reform");
        html.element(
                "th", words.of(results.titleOf(name, words)), "colspan", String.valueOf(columns), "scope", "rowgroup");
        html.close();
    }

    private void row(Html html, EffectRow row, boolean parts) {
        Rounding rounding = row.rounding();
        html.open("tr");
        html.element("td", words.outcomeWithUnit(row.outcome(), row.unit()), "title", words.definition(row.outcome()));
        if (parts) {
            html.element("td", words.part(row.scope(), row.part(), results.scenario()));
        }
        html.element("td", rounding.of(row.baseline()), "class", "number");
        html.element("td", rounding.of(row.mean()), "class", "number");
        html.element("td", rounding.signed(row.difference()), "class", "number");
        html.element("td", rounding.interval(row.low(), row.high()), "class", "number");
        html.element("td", p(row.adjusted()), "class", "number");
        html.element("td", words.verdict(row), "class", "verdict " + row.verdict());
        html.close();
    }

    private static String p(double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        return value < 0.001 ? "< 0.001" : Rounding.to(0.01).of(value);
    }
}
