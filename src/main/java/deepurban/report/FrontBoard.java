package deepurban.report;

import deepurban.parameters.Title;
import deepurban.report.FrontRow.Estimate;
import java.util.List;

/** The front as a table: settings down, the best in the first objective first; objectives and levers across. */
final class FrontBoard {

    private final FrontFiles results;
    private final Phrases phrases;

    FrontBoard(FrontFiles results, Phrases phrases) {
        this.results = results;
        this.phrases = phrases;
    }

    void addTo(Html html) {
        html.open("div", "class", "wide", "tabindex", "0").open("table", "class", "board factors");
        html.say("caption", phrases.say(results.tellsChanges() ? "front.caption" : "front.caption.levels"));
        html.open("thead").open("tr");
        html.say("th", phrases.say("column.point"), "scope", "col");
        for (String objective : results.objectives()) {
            boolean higher = results.isHigherBetter(objective);
            html.open("th", "scope", "col", "class", "number").say(phrases.outcome(objective));
            html.open("span", "class", "unit")
                    .say(phrases.say(higher ? "front.higher" : "front.lower", phrases.unit(FrontFiles.unit(objective))))
                    .close()
                    .close();
        }
        for (String pointer : results.pointers()) {
            html.say("th", results.factor(pointer), "scope", "col", "class", "number");
        }
        html.close().close().open("tbody");
        results.rows().stream().filter(FrontRow::isShown).forEach(row -> row(html, row));
        html.close().close().close();
    }

    private void row(Html html, FrontRow row) {
        html.open("tr");
        html.say("th", row.isPresent() ? phrases.say("front.present") : Phrases.plain(row.point()), "scope", "row");
        boolean levels = row.isPresent() || !results.tellsChanges();
        List<String> objectives = results.objectives();
        for (int i = 0; i < objectives.size(); i++) {
            Estimate own = levels ? row.levels().get(i) : row.changes().get(i);
            Rounding rounding = own.rounding();
            html.open("td", "class", "number apart");
            html.open("span", "class", "who")
                    .say(phrases.outcome(objectives.get(i)))
                    .close();
            html.element("b", levels ? rounding.of(own.mean()) : rounding.signed(own.mean()), "class", "difference");
            html.element("span", interval(own, levels), "class", "interval").close();
        }
        for (int i = 0; i < row.values().size(); i++) {
            html.open("td", "class", "number");
            html.open("span", "class", "who")
                    .say(results.factor(results.pointers().get(i)))
                    .close();
            html.say("span", value(row.values().get(i)), "class", "setting").close();
        }
        html.close();
    }

    private Title value(String text) {
        return SweepFiles.level(text, phrases);
    }

    static String interval(Estimate own, boolean level) {
        Rounding rounding = own.rounding();
        return level ? rounding.plainInterval(own.low(), own.high()) : rounding.interval(own.low(), own.high());
    }
}
