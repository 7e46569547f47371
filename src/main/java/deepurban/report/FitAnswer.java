package deepurban.report;

import deepurban.parameters.Title;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The question of a calibration and its answer, by rule: what the figures tell, how many of them are met, and what is farthest off. */
final class FitAnswer {

    /** More names than this are not read. */
    private static final int NAMED = 3;

    private final FitFiles results;
    private final Phrases phrases;

    FitAnswer(FitFiles results, Phrases phrases) {
        this.results = results;
        this.phrases = phrases;
    }

    Title question() {
        int parameters = results.parameters().size();
        int targets = results.fitted().size();
        return phrases.say(
                parameters == 1 ? "fit.question.one" : "fit.question",
                phrases.number(parameters),
                phrases.number(targets));
    }

    List<Title> sentences() {
        List<Title> sentences = new ArrayList<>(List.of(told(), met()));
        results.farthest()
                .ifPresent(row -> sentences.add(phrases.say(
                        "fit.answer.farthest",
                        phrases.say("fit.of", row.measure(phrases), row.about(phrases, results)),
                        row.rounding().of(row.simulated()),
                        row.rounding().of(row.observed()))));
        return sentences;
    }

    private Title told() {
        List<Title> clauses = new ArrayList<>();
        int told =
                (int) results.parameters().stream().filter(ParameterRow::isTold).count();
        int all = results.parameters().size();
        clauses.add(told(told, all));
        add(clauses, "fit.answer.bounded", row -> row.verdict().startsWith("at"));
        add(clauses, "fit.answer.notTold", row -> row.verdict().equals("notTold"));
        return phrases.sentence(clauses);
    }

    private Title told(int told, int all) {
        if (told == all) {
            return phrases.say(all == 1 ? "fit.answer.told.one" : "fit.answer.told.all", phrases.number(all));
        }
        return told == 0
                ? phrases.say("fit.answer.told.none", phrases.number(all))
                : phrases.say("fit.answer.told", phrases.number(told), phrases.number(all));
    }

    private void add(List<Title> clauses, String key, Predicate<ParameterRow> those) {
        List<Title> names = new ArrayList<>(results.parameters().stream()
                .filter(those)
                .map(row -> quoted(results.title(row.pointer())))
                .toList());
        if (names.isEmpty()) {
            return;
        }
        int more = names.size() - NAMED;
        if (more > 1) {
            names.subList(NAMED, names.size()).clear();
            names.add(phrases.say("fit.more", phrases.number(more)));
        }
        clauses.add(phrases.say(key, phrases.list(names)));
    }

    /** The same marks in both languages. */
    private static Title quoted(Title title) {
        return new Title("“" + title.en() + "”", "“" + title.zh() + "”");
    }

    private Title met() {
        List<FitRow> training = results.fitted();
        List<FitRow> unseen = results.fits(FitRow.HOLD_OUT);
        String key = unseen.isEmpty() ? "fit.answer.met" : "fit.answer.met.unseen";
        return phrases.say(key, met(training), training.size(), met(unseen), unseen.size());
    }

    private static long met(List<FitRow> rows) {
        return rows.stream().filter(FitRow::isMet).count();
    }
}
