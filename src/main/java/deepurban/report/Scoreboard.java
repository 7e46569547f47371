package deepurban.report;

import java.util.List;

/** All verdicts at a glance: outcomes down, reforms across. */
final class Scoreboard {

    private final ResultFiles results;
    private final Words words;

    Scoreboard(ResultFiles results, Words words) {
        this.results = results;
        this.words = words;
    }

    void addTo(Html html, List<EffectRow> rows) {
        html.open("div", "class", "wide").open("table", "class", "board");
        html.open("thead").open("tr");
        html.element("th", words.get("column.outcome"), "scope", "col");
        html.element("th", words.get("baseline"), "class", "number", "scope", "col");
        for (String reform : results.reforms()) {
            html.element("th", words.of(results.titleOf(reform, words)), "scope", "col", "class", "verdict");
        }
        html.close().close().open("tbody");
        results.chosenOutcomes().forEach(outcome -> row(html, outcome, rows));
        html.close().close().close();
    }

    private void row(Html html, String outcome, List<EffectRow> rows) {
        List<EffectRow> own =
                rows.stream().filter(row -> row.outcome().equals(outcome)).toList();
        if (own.isEmpty()) {
            return;
        }
        EffectRow first = own.get(0);
        html.open("tr");
        html.element(
                "th",
                words.outcomeWithUnit(outcome, first.unit()),
                "scope",
                "row",
                "title",
                words.definition(outcome),
                "class",
                first.primary() ? "primary" : "");
        html.element("td", Rounding.plain(first.baseline()), "class", "number");
        own.forEach(row -> html.element("td", cell(row), "class", kind(row), "title", words.verdict(row)));
        html.close();
    }

    private static String kind(EffectRow row) {
        return "verdict " + row.verdict() + (row.isShownButSmall() ? " small" : "");
    }

    private static String cell(EffectRow row) {
        return row.rounding().signed(row.difference());
    }
}
