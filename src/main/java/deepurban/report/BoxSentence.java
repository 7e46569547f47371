package deepurban.report;

import deepurban.parameters.Title;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Says in one clause in which futures a choice falls short. */
final class BoxSentence {

    private final SweepFiles results;
    private final Phrases phrases;

    BoxSentence(SweepFiles results, Phrases phrases) {
        this.results = results;
        this.phrases = phrases;
    }

    Title of(ChoiceRow choice) {
        Title name = phrases.say("answer.reform", results.titleOf(choice.choice(), phrases));
        Title outcome = phrases.outcomeInside(choice.outcome());
        List<BoxRow> box = results.box(choice);
        if (box.isEmpty()) {
            return phrases.say(
                    "sweep.noBox",
                    name,
                    outcome,
                    String.valueOf(choice.shortfalls()),
                    String.valueOf(choice.futures()));
        }
        BoxRow first = box.get(0);
        return phrases.say(
                "sweep.box",
                name,
                outcome,
                phrases.join(limits(box), "sweep.and"),
                FactorAnswer.percent(first.density()),
                String.valueOf(first.inside()),
                FactorAnswer.percent(first.base()),
                FactorAnswer.percent(first.coverage()));
    }

    private List<Title> limits(List<BoxRow> box) {
        Map<String, List<BoxRow>> byFactor =
                box.stream().collect(Collectors.groupingBy(BoxRow::factor, TreeMap::new, Collectors.toList()));
        return byFactor.values().stream().map(this::limit).toList();
    }

    private Title limit(List<BoxRow> ends) {
        BoxRow first = ends.get(0);
        Title factor = phrases.say("answer.reform", results.factor(first.factor()));
        if (!first.levels().isEmpty()) {
            List<Title> levels = List.of(first.levels().split("\\|")).stream()
                    .map(level -> SweepFiles.level(level, phrases))
                    .toList();
            return phrases.say("sweep.limit.is", factor, phrases.join(levels, "sweep.or"));
        }
        double low = ends.stream()
                .mapToDouble(BoxRow::low)
                .filter(Double::isFinite)
                .findFirst()
                .orElse(Double.NaN);
        double high = ends.stream()
                .mapToDouble(BoxRow::high)
                .filter(Double::isFinite)
                .findFirst()
                .orElse(Double.NaN);
        if (Double.isNaN(low)) {
            return phrases.say("sweep.limit.atMost", factor, ChoiceRow.regret(high));
        }
        return Double.isNaN(high)
                ? phrases.say("sweep.limit.atLeast", factor, ChoiceRow.regret(low))
                : phrases.say("sweep.limit.between", factor, ChoiceRow.regret(low), ChoiceRow.regret(high));
    }
}
