package deepurban.report;

import deepurban.parameters.Title;
import java.util.List;

/** All verdicts at a glance: outcomes down, reforms across. */
final class Scoreboard {

    private final ResultFiles results;
    private final Phrases phrases;

    Scoreboard(ResultFiles results, Phrases phrases) {
        this.results = results;
        this.phrases = phrases;
    }

    /** Adds a table of these outcomes of the whole town. */
    void addTo(Html html, List<String> outcomes, Title caption) {
        List<EffectRow> rows =
                results.effects().stream().filter(EffectRow::isTown).toList();
        html.open("div", "class", "wide", "tabindex", "0").open("table", "class", "board");
        html.say("caption", caption);
        html.open("thead").open("tr");
        html.say("th", phrases.say("column.outcome"), "scope", "col");
        html.say("th", phrases.say("baseline"), "class", "number base", "scope", "col");
        for (String reform : results.reforms()) {
            html.say("th", results.titleOf(reform, phrases), "scope", "col", "class", "number");
        }
        html.close().close().open("tbody");
        outcomes.forEach(outcome -> row(html, outcome, rows));
        html.close().close().close();
    }

    private void row(Html html, String outcome, List<EffectRow> rows) {
        List<EffectRow> own =
                rows.stream().filter(row -> row.outcome().equals(outcome)).toList();
        if (own.isEmpty()) {
            return;
        }
        EffectRow first = own.get(0);
        html.open("tr", "class", first.primary() ? "primary" : "");
        html.open("th", Hint.with(phrases.definition(outcome), "scope", "row"));
        html.say(phrases.outcome(outcome));
        html.open("span", "class", "unit")
                .say(phrases.unit(first.unit()))
                .close()
                .close();
        html.open("td", "class", "number");
        html.say("span", phrases.say("baseline"), "class", "who");
        html.element("span", Rounding.plain(first.baseline()), "class", "baseline")
                .close();
        for (String reform : results.reforms()) {
            own.stream().filter(row -> row.reform().equals(reform)).findFirst().ifPresent(row -> cell(html, row));
        }
        html.close();
    }

    private void cell(Html html, EffectRow row) {
        Rounding rounding = row.rounding();
        html.open(
                "td",
                "class",
                "number verdict " + row.verdict() + (row.isShownButSmall() ? " small" : ""),
                "data-reform",
                row.reform(),
                "data-outcome",
                row.outcome());
        html.say("span", results.titleOf(row.reform(), phrases), "class", "who");
        html.element("b", rounding.signed(row.difference()), "class", "difference");
        html.element("span", rounding.interval(row.low(), row.high()), "class", "interval");
        html.say("span", phrases.verdict(row), "class", "word");
        html.close();
    }
}
