package deepurban.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What each part contributes to the effect of a package, when it was decomposed. */
final class PackageSection {

    private final ResultFiles results;
    private final Phrases phrases;

    PackageSection(ResultFiles results, Phrases phrases) {
        this.results = results;
        this.phrases = phrases;
    }

    void addTo(Html html) throws IOException {
        List<ShareRow> rows = new ArrayList<>();
        CsvRows.read(results.file("shares.csv"), row -> rows.add(ShareRow.of(row)));
        if (rows.isEmpty()) {
            return;
        }
        html.open("section", "id", "package").say("h2", phrases.say("package"));
        html.say("p", phrases.say("package.reading"));
        for (String outcome : results.chosenOutcomes()) {
            List<ShareRow> parts =
                    rows.stream().filter(row -> row.outcome().equals(outcome)).toList();
            if (!parts.isEmpty()) {
                table(html, parts);
            }
        }
        html.close();
    }

    /** The last row is the package. */
    private void table(Html html, List<ShareRow> rows) {
        List<ShareRow> parts = rows.subList(0, rows.size() - 1);
        ShareRow whole = rows.get(rows.size() - 1);
        PrintedShares printed = PrintedShares.of(
                parts.stream().mapToDouble(ShareRow::share).toArray(),
                whole.share(),
                rows.stream().mapToDouble(ShareRow::halfWidth).toArray());
        html.say("h3", phrases.outcomeWithUnit(whole.outcome(), whole.unit()));
        html.open("div", "class", "wide", "tabindex", "0")
                .open("table")
                .open("thead")
                .open("tr");
        html.say("th", phrases.say("column.part"), "scope", "col");
        for (String key : new String[] {"share", "interval", "alone", "last"}) {
            html.say("th", phrases.say("column." + key), "class", "number", "scope", "col");
        }
        html.close().close().open("tbody");
        for (int i = 0; i < parts.size(); i++) {
            row(html, parts.get(i), printed.shares().get(i), printed.rounding(), true);
        }
        row(html, whole, printed.effect(), printed.rounding(), false);
        html.close().close().close();
    }

    private void row(Html html, ShareRow row, String share, Rounding rounding, boolean isPart) {
        html.open("tr");
        html.say("td", results.titleOf(row.part(), phrases));
        html.element("td", share, "class", "number");
        html.element("td", rounding.interval(row.low(), row.high()), "class", "number");
        html.element("td", isPart ? rounding.signed(row.alone()) : "", "class", "number");
        html.element("td", isPart ? rounding.signed(row.last()) : "", "class", "number");
        html.close();
    }
}
