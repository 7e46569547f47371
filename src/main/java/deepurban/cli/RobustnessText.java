package deepurban.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.design.Factor;
import deepurban.experiment.OutcomeChoice;
import deepurban.observe.Outcome;
import deepurban.report.Rounding;
import deepurban.report.Words;
import deepurban.scenario.source.Numbers;
import deepurban.sensitivity.Prim;
import deepurban.sensitivity.Prim.Limit;
import deepurban.sweep.Robustness;
import deepurban.sweep.Sweep;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How choices fare over all futures, for people: a table, and a sentence for each choice that falls short. */
final class RobustnessText {

    private static final int WIDTH = 110;

    private final Texts texts;
    private final Words words;
    private final Sweep sweep;
    private final List<Robustness> rows;

    RobustnessText(Texts texts, Sweep sweep, List<Robustness> rows) {
        this.texts = texts;
        this.words = Words.in(texts.language());
        this.sweep = sweep;
        this.rows = rows;
    }

    String text() {
        TextTable table = new TextTable(WIDTH, false, true, true, true, true);
        table.row(
                texts.get("futures.column.choice"),
                texts.get("futures.column.best"),
                texts.get("futures.column.mean"),
                texts.get("futures.column.max"),
                texts.get("futures.column.short"));
        told().stream().map(Robustness::outcome).distinct().forEach(outcome -> addTo(table, outcome));
        StringBuilder text = new StringBuilder(table.toString());
        text.append(texts.get("futures.reading")).append('\n');
        told().stream()
                .filter(row -> row.shortfalls() > 0 && row.shortfalls() < row.futures())
                .forEach(row -> text.append(sentence(row)).append('\n'));
        if (told().size() < rows.size()) {
            text.append(texts.get("sweep.more")).append('\n');
        }
        return text.toString();
    }

    /** Returns what is told first: the primary outcomes if there are any, else all. */
    private List<Robustness> told() {
        Set<String> primary = sweep.outcomes().stream()
                .filter(OutcomeChoice::primary)
                .map(OutcomeChoice::name)
                .collect(Collectors.toSet());
        return primary.isEmpty()
                ? rows
                : rows.stream()
                        .filter(row -> primary.contains(row.outcome().name()))
                        .toList();
    }

    private void addTo(TextTable table, Outcome outcome) {
        List<Robustness> choices =
                rows.stream().filter(row -> row.outcome().equals(outcome)).toList();
        Robustness first = choices.get(0);
        int leftOut = sweep.points().size() - first.futures();
        table.row(texts.get(
                leftOut == 0 ? "futures.heading" : "futures.headingLeftOut",
                words.outcomeWithUnit(outcome.name(), outcome.unit()),
                String.valueOf(first.futures()),
                Numbers.text(first.threshold()),
                String.valueOf(leftOut)));
        for (Robustness row : choices) {
            table.row(
                    "  " + choice(row),
                    percent(row.shareBest()),
                    number(row.meanRegret()),
                    number(row.maxRegret()),
                    percent((double) row.shortfalls() / row.futures()));
        }
    }

    private String choice(Robustness row) {
        return row.isBaseline()
                ? texts.get("futures.none")
                : texts.of(sweep.scenario().reforms().get(row.choice()).title()) + " (" + row.choice() + ")";
    }

    /** Says in one sentence where a choice falls short. */
    private String sentence(Robustness row) {
        String outcome = words.outcomeWithUnit(row.outcome().name(), "none");
        if (row.box().isEmpty()) {
            return texts.get(
                    "futures.noBox",
                    choice(row),
                    outcome,
                    String.valueOf(row.shortfalls()),
                    String.valueOf(row.futures()));
        }
        Prim.Box box = row.box().get();
        return texts.get(
                "futures.box",
                choice(row),
                outcome,
                String.join(texts.get("futures.and"), limits(box)),
                percent(box.density()),
                String.valueOf(box.inside()),
                percent(box.base()),
                percent(box.coverage()));
    }

    private List<String> limits(Prim.Box box) {
        Map<Integer, List<Limit>> byFactor =
                box.limits().stream().collect(Collectors.groupingBy(Limit::factor, TreeMap::new, Collectors.toList()));
        List<String> limits = new ArrayList<>();
        byFactor.forEach((index, ends) -> {
            Factor factor = sweep.factors().get(index);
            Limit first = ends.get(0);
            if (!first.levels().isEmpty()) {
                String levels = first.levels().stream()
                        .map(level -> factor.levels().get(level).asText())
                        .collect(Collectors.joining(texts.get("futures.or")));
                limits.add(texts.get("futures.is", factor.pointer(), levels));
            } else if (ends.size() == 2) {
                limits.add(texts.get(
                        "futures.between",
                        factor.pointer(),
                        number(first.low()),
                        number(ends.get(1).high())));
            } else if (Double.isInfinite(first.high())) {
                limits.add(texts.get("futures.atLeast", factor.pointer(), number(first.low())));
            } else {
                limits.add(texts.get("futures.atMost", factor.pointer(), number(first.high())));
            }
        });
        return limits;
    }

    private static String number(double value) {
        if (!Double.isFinite(value) || value == 0) {
            return Double.isFinite(value) ? "0" : "–";
        }
        return Rounding.to(Math.abs(value)).of(value);
    }

    private static String percent(double share) {
        return Double.isNaN(share) ? "–" : String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }

    ObjectNode json(Robustness row) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("reform", row.choice()).put("outcome", row.outcome().name()).put("futures", row.futures());
        if (row.futures() > 0) {
            json.put("shareBest", row.shareBest()).put("meanRegret", row.meanRegret());
            json.put("maxRegret", row.maxRegret());
        }
        json.put("threshold", row.threshold()).put("shortfalls", row.shortfalls());
        row.box().ifPresent(box -> json.put("coverage", box.coverage()).put("density", box.density()));
        if (row.shortfalls() > 0 && row.shortfalls() < row.futures()) {
            json.put("sentence", sentence(row));
        }
        return json;
    }
}
