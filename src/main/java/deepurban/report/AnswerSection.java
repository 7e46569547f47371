package deepurban.report;

import java.util.Comparator;
import java.util.List;

/** The answer: what each reform does to the outcomes that were asked for, in words and at a glance. */
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
        new Scoreboard(results, words).addTo(html, rows);
        html.element("p", words.get("answer.legend"), "class", "legend");
        html.open("ul");
        for (String reform : results.reforms()) {
            html.open("li").open("strong").text(words.of(results.titleOf(reform, words)) + words.get("answer.colon"));
            html.close().text(sentence(rows, reform)).close();
        }
        html.close();
        html.element("p", words.get("answer.reading"));
        html.open("details").element("summary", words.get("answer.numbers"));
        new EffectTable(results, words).addTo(html, rows, false);
        html.close();
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
                words.outcomeWithUnit(row.outcome(), row.unit()),
                words.verdict(row),
                rounding.signed(row.difference()),
                rounding.interval(row.low(), row.high()));
    }
}
