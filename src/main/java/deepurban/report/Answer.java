package deepurban.report;

import deepurban.output.Numbers;
import deepurban.parameters.Title;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The question and its answer in two sentences, by rule. The first sentence is about the outcome that the scenario names
 * first, the second about what else the best reform does to the outcomes that decide. What is said follows from the
 * verdicts alone; an estimate never stands without its interval, and a lead over another reform is called one only where
 * the two intervals do not meet.
 */
final class Answer {

    private final ResultFiles results;
    private final Phrases phrases;
    private final List<String> deciding;
    private final List<EffectRow> rows;

    Answer(ResultFiles results, Phrases phrases) {
        this.results = results;
        this.phrases = phrases;
        this.deciding = results.primaryOutcomes();
        this.rows = results.effects().stream()
                .filter(row -> row.isTown() && deciding.contains(row.outcome()))
                .sorted(Comparator.comparingInt(row -> deciding.indexOf(row.outcome())))
                .toList();
    }

    /** Returns the question that the folder answers. */
    Title question() {
        Title town = results.title();
        if (rows.isEmpty()) {
            return phrases.say("question.run", town);
        }
        List<String> reforms = results.reforms();
        String verb = reforms.size() == 1 ? "goal.one." : "goal.many.";
        List<Title> goals = rowsOf(rows.get(0).reform(), rows).stream()
                .map(row -> phrases.say(verb + row.direction(), phrases.outcomeInside(row.outcome())))
                .toList();
        return reforms.size() == 1
                ? phrases.say("question.one", town, reform(reforms.get(0)), phrases.list(goals))
                : phrases.say("question.many", town, phrases.number(reforms.size()), phrases.list(goals));
    }

    /** Returns the sentences of the answer; none without a comparison or an outcome that decides. */
    List<Title> sentences() {
        if (rows.isEmpty()) {
            return results.effects().isEmpty() ? levels() : List.of(phrases.say("answer.noPrimary"));
        }
        List<EffectRow> lead = rowsOf(deciding.get(0));
        if (lead.stream().allMatch(row -> row.n() < 2)) {
            return List.of(phrases.say("answer.oneReplication"));
        }
        List<EffectRow> better = lead.stream()
                .filter(row -> row.verdict().equals("better"))
                .sorted(Comparator.comparingDouble(row -> -Math.abs(row.difference())))
                .toList();
        return better.isEmpty()
                ? List.of(noneBetter(lead), elsewhere())
                : List.of(someBetter(lead, better), besides(better.get(0)));
    }

    /** The outcomes that decide as they are, where nothing is compared. */
    private List<Title> levels() {
        List<Title> levels = results.summaries().stream()
                .filter(row -> row.reform().equals("baseline") && row.scope().equals("town"))
                .filter(row -> deciding.contains(row.outcome()) && Double.isFinite(row.mean()))
                .map(row -> phrases.say(
                        Double.isFinite(row.low()) ? "answer.level" : "answer.levelOnce",
                        phrases.outcomeInside(row.outcome()),
                        row.rounding().of(row.mean()),
                        row.rounding().plainInterval(row.low(), row.high()),
                        phrases.unitAfter(row.unit())))
                .toList();
        return levels.isEmpty() ? List.of() : List.of(phrases.say("answer.levels", phrases.list(levels)));
    }

    private Title someBetter(List<EffectRow> lead, List<EffectRow> better) {
        EffectRow best = better.get(0);
        Title outcome = phrases.outcomeInside(best.outcome());
        Title verb = phrases.say("goal.verb." + best.direction());
        List<Title> clauses = new ArrayList<>();
        if (lead.size() == 1) {
            clauses.add(phrases.say("answer.only", reform(best.reform()), verb(best), outcome, estimate(best)));
        } else if (better.size() == 1) {
            clauses.add(phrases.say(
                    "answer.oneOf", phrases.number(lead.size()), verb, outcome, reform(best.reform()), estimate(best)));
        } else {
            clauses.add(phrases.say(
                    better.size() == lead.size() ? "answer.all" : "answer.some",
                    phrases.number(better.size()),
                    phrases.number(lead.size()),
                    verb,
                    outcome,
                    reform(best.reform()),
                    estimate(best)));
            rival(better).ifPresent(other -> clauses.add(phrases.say("answer.rival", reform(other.reform()))));
        }
        if (best.isShownButSmall()) {
            clauses.add(phrases.say("answer.small", Numbers.text(best.margin())));
        }
        return phrases.sentence(clauses);
    }

    /** Returns the next best reform if its interval meets that of the best. */
    private static Optional<EffectRow> rival(List<EffectRow> better) {
        EffectRow best = better.get(0);
        return better.stream()
                .skip(1)
                .filter(row -> row.low() <= best.high() && row.high() >= best.low())
                .findFirst();
    }

    private Title noneBetter(List<EffectRow> lead) {
        Title outcome = phrases.outcomeInside(lead.get(0).outcome());
        if (lead.stream().allMatch(row -> row.verdict().equals("equivalent"))) {
            return phrases.say(lead.size() == 1 ? "answer.equivalentOne" : "answer.equivalentAll", outcome);
        }
        Title verb = phrases.say("goal.verb." + lead.get(0).direction());
        List<Title> clauses = new ArrayList<>();
        clauses.add(phrases.say(lead.size() == 1 ? "answer.notShownOne" : "answer.notShown", verb, outcome));
        List<Title> worse = names(lead, "worse");
        if (!worse.isEmpty()) {
            clauses.add(phrases.say("answer.worse", phrases.list(worse), phrases.number(worse.size())));
        }
        List<Title> undecided = names(lead, "undecided");
        if (!undecided.isEmpty()) {
            clauses.add(phrases.say("answer.undecided", phrases.list(undecided), phrases.number(undecided.size())));
        }
        return phrases.sentence(clauses);
    }

    private List<Title> names(List<EffectRow> lead, String verdict) {
        return lead.stream()
                .filter(row -> row.verdict().equals(verdict))
                .map(row -> reform(row.reform()))
                .toList();
    }

    /** What the best reform does to the other outcomes that decide. */
    private Title besides(EffectRow best) {
        List<EffectRow> others = rows.stream()
                .filter(row ->
                        row.reform().equals(best.reform()) && !row.outcome().equals(best.outcome()))
                .toList();
        if (others.isEmpty()) {
            return phrases.say("answer.alone", reform(best.reform()));
        }
        List<Title> clauses = new ArrayList<>();
        for (String verdict : List.of("better", "worse", "higher", "lower")) {
            for (EffectRow row : others) {
                if (row.verdict().equals(verdict)) {
                    clauses.add(phrases.say(
                            "answer.does." + verdict, verb(row), phrases.outcomeInside(row.outcome()), estimate(row)));
                }
            }
        }
        for (String verdict : List.of("equivalent", "undecided")) {
            List<Title> outcomes = others.stream()
                    .filter(row -> row.verdict().equals(verdict))
                    .map(row -> phrases.outcomeInside(row.outcome()))
                    .toList();
            if (!outcomes.isEmpty()) {
                clauses.add(phrases.say("answer.does." + verdict, phrases.list(outcomes)));
            }
        }
        return phrases.say("answer.besides", reform(best.reform()), phrases.join(clauses, "list.semicolon"));
    }

    /** Where nothing helps the first outcome: how often something is shown for the others. */
    private Title elsewhere() {
        List<Title> clauses = new ArrayList<>();
        for (String outcome : deciding.subList(1, deciding.size())) {
            List<EffectRow> own = rowsOf(outcome);
            clauses.add(phrases.say(
                    "answer.tally",
                    phrases.outcomeInside(outcome),
                    phrases.number(names(own, "better").size()),
                    phrases.number(names(own, "worse").size())));
        }
        return clauses.isEmpty()
                ? phrases.say("answer.nothingElse")
                : phrases.say("answer.elsewhere", phrases.join(clauses, "list.semicolon"));
    }

    /** Returns the difference with its unit and interval. */
    private Title estimate(EffectRow row) {
        Rounding rounding = row.rounding();
        return phrases.say(
                "answer.estimate",
                rounding.signed(row.difference()),
                phrases.unitAfter(row.unit()),
                rounding.interval(row.low(), row.high()));
    }

    private Title verb(EffectRow row) {
        return phrases.say(row.difference() > 0 ? "answer.raises" : "answer.lowers");
    }

    private Title reform(String name) {
        return phrases.say("answer.reform", results.titleOf(name, phrases));
    }

    private static List<EffectRow> rowsOf(String reform, List<EffectRow> rows) {
        return rows.stream().filter(row -> row.reform().equals(reform)).toList();
    }

    private List<EffectRow> rowsOf(String outcome) {
        return rows.stream().filter(row -> row.outcome().equals(outcome)).toList();
    }
}
