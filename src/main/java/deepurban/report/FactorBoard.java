package deepurban.report;

import deepurban.parameters.Title;
import deepurban.report.FactorRow.Response;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What each factor does at a glance: factors down, the strongest first, responses across. */
final class FactorBoard {

    /** So many factors are shown; all stand in the numbers and in the file. */
    private static final int SHOWN = 12;

    private static final int MOST_COLUMNS = 6;

    private final SweepFiles results;
    private final Phrases phrases;

    FactorBoard(SweepFiles results, Phrases phrases) {
        this.results = results;
        this.phrases = phrases;
    }

    /** Adds the table of the outcomes that are told first. */
    void addTo(Html html) {
        List<Response> columns = columns();
        if (columns.isEmpty()) {
            return;
        }
        html.open("div", "class", "wide", "tabindex", "0").open("table", "class", "board factors");
        html.say("caption", phrases.say("sweep.caption." + results.analysis().key()));
        html.open("thead").open("tr");
        html.say("th", phrases.say("column.factor"), "scope", "col");
        columns.forEach(response -> {
            html.open("th", "scope", "col", "class", "number").say(title(response));
            html.open("span", "class", "unit").say(unit(response)).close().close();
        });
        html.close().close().open("tbody");
        List<List<FactorRow>> factors = ranked(columns.get(0));
        factors.subList(0, Math.min(SHOWN, factors.size())).forEach(rows -> factor(html, rows, columns));
        html.close().close().close();
        if (factors.size() > SHOWN) {
            html.say("p", phrases.say("sweep.more", phrases.number(factors.size() - SHOWN)), "class", "note");
        }
    }

    /** What the reforms add, or else the outcomes themselves. */
    private List<Response> columns() {
        List<String> outcomes = results.firstOutcomes();
        boolean reforms = results.responses().stream().anyMatch(Response::difference);
        return results.responses().stream()
                .filter(response -> outcomes.contains(response.outcome()) && response.difference() == reforms)
                .sorted(Comparator.comparingInt(response -> outcomes.indexOf(response.outcome())))
                .limit(MOST_COLUMNS)
                .toList();
    }

    private Title title(Response response) {
        Title outcome = phrases.outcome(response.outcome());
        return response.difference()
                ? phrases.say("sweep.heading", results.titleOf(response.reform(), phrases), outcome)
                : outcome;
    }

    private Title unit(Response response) {
        return results.analysis() == Analysis.INDICES
                ? phrases.say("sweep.unit.indices")
                : phrases.unit(response.unit());
    }

    /** Returns the rows of each factor, one a level; the factor with the largest estimate first. */
    private List<List<FactorRow>> ranked(Response response) {
        Map<String, List<FactorRow>> byFactor = new HashMap<>();
        results.rows(response)
                .forEach(row -> byFactor.computeIfAbsent(row.factor(), name -> new ArrayList<>())
                        .add(row));
        return results.factors().stream()
                .filter(byFactor::containsKey)
                .map(byFactor::get)
                .sorted(Comparator.comparingDouble(FactorBoard::size).reversed())
                .toList();
    }

    private static double size(List<FactorRow> rows) {
        return rows.stream()
                .mapToDouble(row -> Double.isNaN(row.estimate()) ? -1 : Math.abs(row.estimate()))
                .max()
                .orElse(-1);
    }

    private void factor(Html html, List<FactorRow> rows, List<Response> columns) {
        for (FactorRow row : rows) {
            html.open("tr").open("th", "scope", "row").say(results.factor(row, phrases));
            if (!row.from().isEmpty()) {
                html.element("span", row.ends(), "class", "unit");
            }
            html.close();
            for (Response column : columns) {
                cell(
                        html,
                        results.rows(column).stream()
                                .filter(own -> own.factor().equals(row.factor())
                                        && own.to().equals(row.to()))
                                .findFirst()
                                .orElse(row));
            }
            html.close();
        }
    }

    private void cell(Html html, FactorRow row) {
        Rounding rounding = row.rounding();
        boolean signed = results.analysis().isSigned();
        boolean strong = results.analysis() != Analysis.EFFECTS || row.isApartFromZero();
        html.open("td", "class", "number " + (strong ? "apart" : "near"));
        html.open("span", "class", "who").say(title(row.response())).close();
        html.element(
                "b", signed ? rounding.signed(row.estimate()) : rounding.of(row.estimate()), "class", "difference");
        html.element(
                "span",
                signed ? rounding.interval(row.low(), row.high()) : rounding.plainInterval(row.low(), row.high()),
                "class",
                "interval");
        if (results.analysis() != Analysis.EFFECTS) {
            html.say(
                    "span",
                    phrases.say(
                            "sweep.beside." + results.analysis().key(),
                            row.besideRounding().of(row.beside()),
                            row.besideRounding().plainInterval(row.besideLow(), row.besideHigh())),
                    "class",
                    "interval");
        }
        html.close();
    }
}
