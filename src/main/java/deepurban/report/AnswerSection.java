package deepurban.report;

import java.util.Comparator;
import java.util.List;

/** The answer: what each reform does to the outcomes that were asked for, in words and in one table. */
final class AnswerSection {

    private final ResultFiles results;
    private final Words words;

    AnswerSection(ResultFiles results, Words words) {
        this.results = results;
        this.words = words;
    }

    void addTo(Html html) {
        html.element("h2", words.get("answer"));
        if (!results.failures().isEmpty()) {
            html.element(
                    "p",
                    words.get("answer.failed", String.valueOf(results.failures().size())),
                    "class",
                    "warning");
        }
        if (results.effects().isEmpty()) {
            new SummaryTable(results, words).addTo(html, results.chosenOutcomes());
            return;
        }
        List<EffectRow> rows = chosen();
        html.open("ul");
        for (String reform : results.reforms()) {
            html.open("li").element("strong", words.of(results.titleOf(reform, words)));
            html.text(": " + sentence(rows, reform)).close();
        }
        html.close();
        html.element("p", words.get("answer.reading"));
        new EffectTable(results, words).addTo(html, rows, false);
    }

    private List<EffectRow> chosen() {
        List<String> chosen = results.chosenOutcomes();
        return results.effects().stream()
                .filter(row -> row.isTown() && chosen.contains(row.outcome()))
                .sorted(Comparator.comparingInt(
                                (EffectRow row) -> results.reforms().indexOf(row.reform()))
                        .thenComparingInt(row -> chosen.indexOf(row.outcome())))
                .toList();
    }

    private String sentence(List<EffectRow> rows, String reform) {
        List<String> parts = rows.stream()
                .filter(row -> row.reform().equals(reform) && row.primary())
                .map(this::part)
                .toList();
        return parts.isEmpty() ? words.get("answer.noPrimary") : String.join(words.get("answer.and"), parts);
    }

    private String part(EffectRow row) {
        Rounding rounding = row.rounding();
        return words.get(
                "answer.part",
                words.outcome(row.outcome()),
                words.verdict(row.verdict()),
                rounding.signed(row.difference()),
                rounding.interval(row.low(), row.high()),
                words.unit(row.unit()));
    }
}
