package deepurban.report;

import deepurban.parameters.Title;
import deepurban.report.FactorRow.Response;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The question of a sweep over factors and its answer in two sentences, by rule: which factor has the largest estimate for the first
 * outcome and whether another one's interval meets it, then how much is explained and how other outcomes differ. An estimate never
 * stands without its interval.
 */
final class FactorAnswer {

    /** A factor whose interval lies below this share of the largest one hardly matters. */
    private static final double HARDLY = 0.1;

    private final SweepFiles results;
    private final Phrases phrases;
    private final List<String> outcomes;

    FactorAnswer(SweepFiles results, Phrases phrases) {
        this.results = results;
        this.phrases = phrases;
        this.outcomes = results.firstOutcomes();
    }

    Title question() {
        List<Title> titles = outcomes.stream().map(phrases::outcomeInside).toList();
        List<String> factors = results.factors();
        if (factors.size() == 1) {
            return phrases.say("sweep.question.one", results.factor(factors.get(0)), phrases.list(titles));
        }
        return phrases.say(
                "sweep.question." + results.analysis().key(), phrases.number(factors.size()), phrases.list(titles));
    }

    List<Title> sentences() {
        List<FactorRow> rows = outcomes.isEmpty() ? List.of() : ranked(outcomes.get(0));
        if (rows.isEmpty()) {
            return List.of(phrases.say(hasEstimates() ? "sweep.answer.noInterval" : "sweep.answer.none"));
        }
        return List.of(largest(rows), beside(rows));
    }

    private boolean hasEstimates() {
        return !outcomes.isEmpty()
                && results.rows().stream()
                        .anyMatch(row ->
                                row.response().outcome().equals(outcomes.get(0)) && Double.isFinite(row.estimate()));
    }

    /** Returns what the page speaks of first: what the first reform adds, or else the outcome itself. */
    private Optional<Response> response(String outcome) {
        List<Response> own = results.responses().stream()
                .filter(response -> response.outcome().equals(outcome))
                .toList();
        return own.stream()
                .filter(Response::difference)
                .findFirst()
                .or(() -> own.stream().findFirst());
    }

    /** Returns the rows of an outcome, the largest estimate first, one a factor. */
    private List<FactorRow> ranked(String outcome) {
        return response(outcome).map(results::rows).orElse(List.of()).stream()
                .filter(FactorRow::isKnown)
                .sorted(Comparator.comparingDouble(row -> -Math.abs(row.estimate())))
                .toList();
    }

    private Title largest(List<FactorRow> rows) {
        FactorRow first = rows.get(0);
        String key = "sweep.answer." + results.analysis().key();
        if (results.analysis() == Analysis.EFFECTS && rows.stream().noneMatch(FactorRow::isApartFromZero)) {
            return phrases.sentence(List.of(phrases.say("sweep.answer.noEffect", what(first))));
        }
        long apart = rows.stream()
                .filter(FactorRow::isApartFromZero)
                .map(FactorRow::factor)
                .distinct()
                .count();
        List<Title> clauses = new ArrayList<>();
        clauses.add(phrases.say(
                key,
                phrases.number(results.factors().size()),
                phrases.number((int) apart),
                what(first),
                factor(first),
                estimate(first),
                first.besideRounding().of(first.beside()),
                first.besideRounding().plainInterval(first.besideLow(), first.besideHigh())));
        rival(rows).ifPresent(other -> clauses.add(phrases.say("sweep.answer.rival", factor(other))));
        return phrases.sentence(clauses);
    }

    /** Returns the next factor if the sizes that its interval leaves possible meet those of the first. */
    private static Optional<FactorRow> rival(List<FactorRow> rows) {
        FactorRow first = rows.get(0);
        return rows.stream()
                .filter(row -> !row.factor().equals(first.factor()))
                .filter(row -> row.greatestSize() >= first.leastSize())
                .findFirst();
    }

    private Title beside(List<FactorRow> rows) {
        List<Title> clauses = new ArrayList<>();
        FactorRow first = rows.get(0);
        if (results.analysis() == Analysis.EFFECTS && Double.isFinite(first.beside())) {
            clauses.add(phrases.say("sweep.answer.explained", percent(first.beside())));
        } else {
            clauses.add(hardly(rows));
        }
        List<List<FactorRow>> others = outcomes.subList(1, outcomes.size()).stream()
                .map(this::ranked)
                .filter(own -> !own.isEmpty())
                .toList();
        List<Title> same = others.stream()
                .filter(own -> isShown(own) && own.get(0).factor().equals(first.factor()))
                .map(own -> what(own.get(0)))
                .toList();
        if (!same.isEmpty()) {
            clauses.add(phrases.say("sweep.answer.tooFor", phrases.list(same)));
        }
        others.stream()
                .filter(own -> !isShown(own) || !own.get(0).factor().equals(first.factor()))
                .forEach(own -> clauses.add(other(own)));
        return phrases.sentence(clauses);
    }

    private Title other(List<FactorRow> rows) {
        FactorRow first = rows.get(0);
        String key = isShown(rows) ? "sweep.answer.other" : "sweep.answer.otherNone";
        return phrases.say(key, what(first), factor(first), estimate(first));
    }

    private boolean isShown(List<FactorRow> rows) {
        return results.analysis() != Analysis.EFFECTS || rows.get(0).isApartFromZero();
    }

    private Title hardly(List<FactorRow> rows) {
        double limit = HARDLY * rows.get(0).leastSize();
        long small = rows.stream().filter(row -> row.greatestSize() < limit).count();
        String key = small == 0 ? "hardlyNone" : small == 1 ? "hardlyOne" : "hardly";
        return phrases.say("sweep.answer." + key, phrases.number((int) small));
    }

    /** Returns what is analysed, as it stands inside a sentence. */
    private Title what(FactorRow row) {
        Response response = row.response();
        Title outcome = phrases.outcomeInside(response.outcome());
        return response.difference()
                ? phrases.say("sweep.effectOf", quoted(results.titleOf(response.reform(), phrases)), outcome)
                : outcome;
    }

    private Title factor(FactorRow row) {
        return quoted(results.factor(row, phrases));
    }

    private Title quoted(Title title) {
        return phrases.say("answer.reform", title);
    }

    private Title estimate(FactorRow row) {
        Rounding rounding = row.rounding();
        boolean signed = results.analysis().isSigned();
        String unit =
                results.analysis() == Analysis.INDICES ? "none" : row.response().unit();
        return phrases.say(
                "answer.estimate",
                signed ? rounding.signed(row.estimate()) : rounding.of(row.estimate()),
                phrases.unitAfter(unit),
                signed ? rounding.interval(row.low(), row.high()) : rounding.plainInterval(row.low(), row.high()));
    }

    static String percent(double share) {
        return Double.isFinite(share) ? Math.round(100 * share) + "\u00a0%" : "–";
    }
}
