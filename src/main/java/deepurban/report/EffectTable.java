package deepurban.report;

import java.util.List;

/** A table of effects. */
final class EffectTable {

    private final ResultFiles results;
    private final Words words;

    EffectTable(ResultFiles results, Words words) {
        this.results = results;
        this.words = words;
    }

    /** Adds a table of these rows; {@code parts} says whether they tell parts of the town apart. */
    void addTo(Html html, List<EffectRow> rows, boolean parts) {
        html.open("div", "class", "wide").open("table").open("thead").open("tr");
        heads(html, parts ? List.of("reform", "outcome", "part") : List.of("reform", "outcome"), "");
        heads(html, List.of("baselineMean", "reformMean", "difference", "interval", "adjusted"), "number");
        heads(html, List.of("verdict"), "");
        html.close().close().open("tbody");
        String former = "";
        for (EffectRow row : rows) {
            boolean first = !row.reform().equals(former);
            former = row.reform();
            html.open("tr", "class", first ? "first" : "");
            html.element("td", first ? words.of(results.titleOf(row.reform(), words)) : "");
            cells(html, row, parts);
            html.close();
        }
        html.close().close().close();
    }

    private void heads(Html html, List<String> keys, String kind) {
        keys.forEach(key -> html.element("th", words.get("column." + key), "class", kind, "scope", "col"));
    }

    private void cells(Html html, EffectRow row, boolean parts) {
        Rounding rounding = row.rounding();
        html.element("td", words.outcome(row.outcome()) + unit(row.unit()), "title", words.definition(row.outcome()));
        if (parts) {
            html.element("td", part(row));
        }
        html.element("td", rounding.of(row.baseline()), "class", "number");
        html.element("td", rounding.of(row.mean()), "class", "number");
        html.element("td", rounding.signed(row.difference()), "class", "number");
        html.element("td", rounding.interval(row.low(), row.high()), "class", "number");
        html.element("td", p(row.adjusted()), "class", "number");
        String note = row.isShownButSmall() ? " " + words.get("verdict.butSmall") : "";
        html.element("td", words.verdict(row.verdict()) + note, "class", "verdict " + row.verdict());
    }

    private String unit(String unit) {
        String text = words.unit(unit);
        return text.isEmpty() ? "" : " (" + text + ")";
    }

    private String part(EffectRow row) {
        return words.part(row.scope(), row.part(), results.scenario());
    }

    private static String p(double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        return value < 0.001 ? "< 0.001" : Rounding.to(0.01).of(value);
    }
}
