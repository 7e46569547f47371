package deepurban.report;

import java.util.List;
import java.util.function.Predicate;

/** Who wins and who loses, and all outcomes that were not asked for first. */
final class DetailSection {

    /** How satisfaction and waiting are spread: inequality, the least satisfied tenth, the slowest tenth. */
    private static final List<String> SPREAD = List.of("satisfaction.gini", "satisfaction.p10", "timeToClosing.p90");

    private final ResultFiles results;
    private final Phrases phrases;

    DetailSection(ResultFiles results, Phrases phrases) {
        this.results = results;
        this.phrases = phrases;
    }

    void addTo(Html html) {
        if (results.effects().isEmpty()) {
            html.open("section", "id", "numbers").say("h2", phrases.say("all"));
            new SummaryTable(results, phrases)
                    .addTo(
                            html,
                            results.summaries().stream()
                                    .map(SummaryRow::outcome)
                                    .toList());
            html.close();
            return;
        }
        html.open("section", "id", "who").say("h2", phrases.say("section.who"));
        new FigureMarkup(phrases, html).add("winners");
        html.say("h3", phrases.say("spread"));
        html.say("p", phrases.say("spread.reading"), "class", "note");
        new Scoreboard(results, phrases).addTo(html, SPREAD, phrases.say("verdicts.caption"));
        html.close();
    }

    /** Adds the numbers behind the pictures. */
    void addNumbersTo(Html html) {
        if (results.effects().isEmpty()) {
            return;
        }
        List<String> chosen = results.chosenOutcomes();
        html.open("section", "id", "numbers").say("h2", phrases.say("section.numbers"));
        folded(html, "numbers.chosen", row -> row.isTown() && chosen.contains(row.outcome()));
        folded(html, "numbers.other", row -> row.isTown() && !chosen.contains(row.outcome()));
        html.close();
    }

    private void folded(Html html, String key, Predicate<EffectRow> wanted) {
        if (results.effects().stream().noneMatch(wanted)) {
            return;
        }
        html.open("details").say("summary", phrases.say(key));
        table(html, wanted);
        html.close();
    }

    private void table(Html html, Predicate<EffectRow> wanted) {
        new EffectTable(results, phrases)
                .addTo(html, results.effects().stream().filter(wanted).toList(), false);
    }
}
