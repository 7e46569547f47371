package deepurban.report;

import deepurban.parameters.Title;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The question of a sweep under uncertainty and its answer in two sentences, by rule: which choice is best in the most futures and how
 * much it can cost to have taken it, then where it falls short.
 */
final class FuturesAnswer {

    private final SweepFiles results;
    private final Phrases phrases;
    private final List<String> outcomes;

    FuturesAnswer(SweepFiles results, Phrases phrases) {
        this.results = results;
        this.phrases = phrases;
        this.outcomes = results.firstOutcomes();
    }

    Title question() {
        List<Title> titles = outcomes.stream().map(phrases::outcomeInside).toList();
        return phrases.say("sweep.question.futures", phrases.list(titles));
    }

    List<Title> sentences() {
        List<ChoiceRow> rows = outcomes.isEmpty() ? List.of() : ranked(outcomes.get(0));
        if (rows.isEmpty() || rows.get(0).futures() == 0) {
            return List.of(phrases.say("sweep.answer.none"));
        }
        return List.of(best(rows), beside(rows.get(0)));
    }

    /** Returns the choices, the one best in the most futures first; of equals the one with the least regret. */
    private List<ChoiceRow> ranked(String outcome) {
        return results.choices(outcome).stream()
                .sorted(Comparator.<ChoiceRow>comparingDouble(row -> -row.shareBest())
                        .thenComparingDouble(ChoiceRow::meanRegret))
                .toList();
    }

    private Title best(List<ChoiceRow> rows) {
        ChoiceRow first = rows.get(0);
        List<Title> clauses = new ArrayList<>();
        clauses.add(phrases.say(
                "sweep.answer.best",
                quoted(first),
                phrases.outcomeInside(first.outcome()),
                FactorAnswer.percent(first.shareBest()),
                String.valueOf(first.futures()),
                results.manifest().path("replications").asText()));
        ChoiceRow second = rows.get(rows.size() > 1 ? 1 : 0);
        if (second.shareBest() > 0 && rows.size() > 1) {
            clauses.add(phrases.say("sweep.answer.second", quoted(second), FactorAnswer.percent(second.shareBest())));
        }
        clauses.add(
                first.maxRegret() == 0
                        ? phrases.say("sweep.answer.noRegret")
                        : phrases.say(
                                "sweep.answer.regret",
                                ChoiceRow.regret(first.maxRegret()),
                                phrases.unitAfter(first.unit())));
        return phrases.sentence(clauses);
    }

    private Title beside(ChoiceRow best) {
        List<Title> clauses = new ArrayList<>();
        if (best.fallsShortSomewhere()) {
            clauses.add(new BoxSentence(results, phrases).of(best));
        }
        for (String outcome : outcomes.subList(1, outcomes.size())) {
            ChoiceRow own = ranked(outcome).get(0);
            boolean same = own.choice().equals(best.choice());
            String key = same ? "sweep.answer.bestToo" : "sweep.answer.bestOther";
            clauses.add(phrases.say(
                    own.maxRegret() == 0 ? "sweep.answer.alwaysBest" : key,
                    phrases.outcomeInside(outcome),
                    quoted(own),
                    FactorAnswer.percent(own.shareBest()),
                    ChoiceRow.regret(own.maxRegret()),
                    phrases.unitAfter(own.unit())));
        }
        clauses.add(phrases.say("sweep.answer.notLikely"));
        return phrases.sentence(clauses);
    }

    private Title quoted(ChoiceRow row) {
        return phrases.say("answer.reform", results.titleOf(row.choice(), phrases));
    }
}
