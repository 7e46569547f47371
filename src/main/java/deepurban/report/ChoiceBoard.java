package deepurban.report;

import deepurban.output.Numbers;
import java.util.List;

/** How each choice fares over all futures: choices down, outcome by outcome. */
final class ChoiceBoard {

    private static final String[] COLUMNS = {"best", "meanRegret", "maxRegret", "short"};

    private final SweepFiles results;
    private final Phrases phrases;

    ChoiceBoard(SweepFiles results, Phrases phrases) {
        this.results = results;
        this.phrases = phrases;
    }

    /** Adds a table of these outcomes. */
    void addTo(Html html, List<String> outcomes) {
        html.open("div", "class", "wide", "tabindex", "0").open("table", "class", "futures");
        html.say("caption", phrases.say("sweep.caption.futures"));
        html.open("thead").open("tr").say("th", phrases.say("column.choice"), "scope", "col");
        for (String column : COLUMNS) {
            html.say("th", phrases.say("column." + column), "scope", "col", "class", "number");
        }
        html.close().close().open("tbody");
        for (String outcome : outcomes) {
            List<ChoiceRow> rows = results.choices(outcome);
            if (!rows.isEmpty()) {
                heading(html, rows.get(0));
                rows.forEach(row -> row(html, row, rows));
            }
        }
        html.close().close().close();
    }

    private void heading(Html html, ChoiceRow row) {
        html.open("tr", "class", "reform").open("th", "colspan", "5", "scope", "rowgroup");
        html.say(phrases.outcomeWithUnit(row.outcome(), row.unit()));
        html.open("span", "class", "unit")
                .say(phrases.say(
                        row.leftOut() == 0 ? "sweep.heading.futures" : "sweep.heading.leftOut",
                        String.valueOf(row.futures()),
                        Numbers.text(row.threshold()),
                        String.valueOf(row.leftOut())))
                .close();
        html.close().close();
    }

    private void row(Html html, ChoiceRow row, List<ChoiceRow> rivals) {
        double most = rivals.stream().mapToDouble(ChoiceRow::shareBest).max().orElse(0);
        html.open("tr", "class", row.shareBest() == most && most > 0 ? "leads" : "");
        html.say("th", results.titleOf(row.choice(), phrases), "scope", "row");
        html.element("td", FactorAnswer.percent(row.shareBest()), "class", "number");
        html.element("td", ChoiceRow.regret(row.meanRegret()), "class", "number");
        html.element("td", ChoiceRow.regret(row.maxRegret()), "class", "number");
        html.element("td", FactorAnswer.percent((double) row.shortfalls() / row.futures()), "class", "number");
        html.close();
    }
}
