package deepurban.report;

import java.util.List;
import java.util.function.Predicate;

/** All that was not asked for first: costs, other outcomes, and for whom. */
final class DetailSection {

    private final ResultFiles results;
    private final Words words;

    DetailSection(ResultFiles results, Words words) {
        this.results = results;
        this.words = words;
    }

    void addTo(Html html) {
        if (results.effects().isEmpty()) {
            html.element("h2", words.get("all"));
            new SummaryTable(results, words)
                    .addTo(
                            html,
                            results.summaries().stream()
                                    .map(SummaryRow::outcome)
                                    .toList());
            return;
        }
        List<String> chosen = results.chosenOutcomes();
        html.element("h2", words.get("cost"));
        html.element("p", words.get("cost.reading"));
        table(html, row -> row.isTown() && row.outcome().startsWith("hours."), false);
        html.element("h2", words.get("whom"));
        html.element("p", words.get("whom.reading"));
        for (String scope : List.of("group", "subdistrict", "problemClass")) {
            folded(html, "whom." + scope, row -> row.scope().equals(scope) && chosen.contains(row.outcome()), true);
        }
        html.element("h2", words.get("other"));
        html.element("p", words.get("other.reading"));
        folded(html, "other.town", row -> row.isTown() && !chosen.contains(row.outcome()), false);
    }

    private void folded(Html html, String key, Predicate<EffectRow> wanted, boolean parts) {
        if (results.effects().stream().noneMatch(wanted)) {
            return;
        }
        html.open("details").element("summary", words.get(key));
        table(html, wanted, parts);
        html.close();
    }

    private void table(Html html, Predicate<EffectRow> wanted, boolean parts) {
        new EffectTable(results, words)
                .addTo(html, results.effects().stream().filter(wanted).toList(), parts);
    }
}
