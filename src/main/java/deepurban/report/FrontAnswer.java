package deepurban.report;

import deepurban.parameters.Title;
import deepurban.report.FrontRow.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The question of a search and its answer in two sentences, by rule: how far the front reaches, and what beats the scenario as it is. */
final class FrontAnswer {

    private final FrontFiles results;
    private final Phrases phrases;

    FrontAnswer(FrontFiles results, Phrases phrases) {
        this.results = results;
        this.phrases = phrases;
    }

    Title question() {
        List<Title> titles =
                results.objectives().stream().map(phrases::outcomeInside).toList();
        return phrases.say("front.question", phrases.list(titles));
    }

    List<Title> sentences() {
        if (results.front().isEmpty()) {
            return List.of(phrases.say("front.answer.none"));
        }
        List<Title> sentences = new ArrayList<>(List.of(reach()));
        if (results.tellsChanges()) {
            sentences.add(present());
        }
        return sentences;
    }

    private Title reach() {
        List<Title> clauses = new ArrayList<>();
        clauses.add(phrases.say(
                "front.answer.size", phrases.number(results.front().size()), String.valueOf(results.evaluated())));
        for (int i = 0; i < results.objectives().size(); i++) {
            clauses.add(reach(i));
        }
        return phrases.sentence(clauses);
    }

    private Title reach(int objective) {
        String name = results.objectives().get(objective);
        List<Estimate> levels =
                results.front().stream().map(row -> row.levels().get(objective)).toList();
        double least = levels.stream().mapToDouble(Estimate::mean).min().orElse(Double.NaN);
        double most = levels.stream().mapToDouble(Estimate::mean).max().orElse(Double.NaN);
        Rounding rounding = levels.get(0).rounding();
        return phrases.say(
                "front.answer.reach",
                phrases.outcomeInside(name),
                rounding.of(least),
                rounding.of(most),
                phrases.unitAfter(FrontFiles.unit(name)));
    }

    /** Says which settings are better in each objective, the interval of each difference on one side of zero. */
    private Title present() {
        List<String> better = results.front().stream()
                .filter(this::isBetter)
                .map(FrontRow::point)
                .toList();
        return better.isEmpty()
                ? phrases.say("front.answer.noneBetter")
                : phrases.say("front.answer.better", String.join(", ", better));
    }

    private boolean isBetter(FrontRow row) {
        return IntStream.range(0, results.objectives().size()).allMatch(i -> {
            Estimate change = row.changes().get(i);
            return results.isHigherBetter(results.objectives().get(i)) ? change.low() > 0 : change.high() < 0;
        });
    }
}
