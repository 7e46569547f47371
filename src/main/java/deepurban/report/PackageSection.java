package deepurban.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What each part contributes to the effect of a package, when it was decomposed. */
final class PackageSection {

    private final ResultFiles results;
    private final Words words;

    PackageSection(ResultFiles results, Words words) {
        this.results = results;
        this.words = words;
    }

    void addTo(Html html) throws IOException {
        List<ShareRow> rows = new ArrayList<>();
        CsvRows.read(results.file("shares.csv"), row -> rows.add(ShareRow.of(row)));
        if (rows.isEmpty()) {
            return;
        }
        html.element("h2", words.get("package"));
        html.element("p", words.get("package.reading"));
        for (String outcome : results.chosenOutcomes()) {
            List<ShareRow> parts =
                    rows.stream().filter(row -> row.outcome().equals(outcome)).toList();
            if (!parts.isEmpty()) {
                table(html, parts);
            }
        }
    }

    /** The last row is the package. */
    private void table(Html html, List<ShareRow> rows) {
        List<ShareRow> parts = rows.subList(0, rows.size() - 1);
        ShareRow whole = rows.get(rows.size() - 1);
        PrintedShares printed = PrintedShares.of(
                parts.stream().mapToDouble(ShareRow::share).toArray(),
                whole.share(),
                rows.stream().mapToDouble(ShareRow::halfWidth).toArray());
        html.element("h3", words.outcomeWithUnit(whole.outcome(), whole.unit()));
        html.open("div", "class", "wide").open("table").open("thead").open("tr");
        html.element("th", words.get("column.part"), "scope", "col");
        for (String key : new String[] {"share", "interval", "alone", "last"}) {
            html.element("th", words.get("column." + key), "class", "number", "scope", "col");
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
        html.element("td", words.of(results.titleOf(row.part(), words)));
        html.element("td", share, "class", "number");
        html.element("td", rounding.interval(row.low(), row.high()), "class", "number");
        html.element("td", isPart ? rounding.signed(row.alone()) : "", "class", "number");
        html.element("td", isPart ? rounding.signed(row.last()) : "", "class", "number");
        html.close();
    }
}
