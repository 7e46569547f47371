package deepurban.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the pictures of a sweep under uncertainty are drawn from: how choices fare, and each future with its regrets. */
final class FutureJson {

    /** More points than this cannot be told apart in a picture, and make the page heavy. */
    private static final int MOST_POINTS = 1500;

    private final SweepFiles results;
    private final Phrases phrases;

    FutureJson(SweepFiles results, Phrases phrases) {
        this.results = results;
        this.phrases = phrases;
    }

    void addTo(ObjectNode json) throws IOException {
        RegretSpread spread = RegretSpread.read(results);
        int step = 1 + (spread.futures() - 1) / MOST_POINTS;
        points(json.putArray("points"), step);
        ArrayNode outcomes = json.putArray("outcomes");
        List<String> names =
                results.choices().stream().map(ChoiceRow::outcome).distinct().toList();
        for (String name : names) {
            List<ChoiceRow> rows = results.choices(name);
            ObjectNode outcome = outcomes.addObject().put("outcome", name);
            outcome.put("futures", rows.get(0).futures());
            Figures.put(outcome, "threshold", rows.get(0).threshold());
            boolean first = results.firstOutcomes().contains(name);
            for (ChoiceRow row : rows) {
                choice(outcome.withArray("choices").addObject(), row, spread, first ? step : 0);
            }
        }
    }

    private void choice(ObjectNode json, ChoiceRow row, RegretSpread spread, int step) {
        json.put("arm", row.choice());
        Figures.put(json, "best", row.shareBest());
        json.put("bestText", FactorAnswer.percent(row.shareBest()));
        json.put("meanText", ChoiceRow.regret(row.meanRegret())).put("maxText", ChoiceRow.regret(row.maxRegret()));
        json.put("shortText", FactorAnswer.percent((double) row.shortfalls() / row.futures()));
        json.put("shortfalls", row.shortfalls());
        Figures.put(json, "mean", row.meanRegret());
        ArrayNode quartiles = json.putArray("quartiles");
        for (double quartile : spread.quartiles(row)) {
            Figures.add(quartiles, quartile);
        }
        if (step > 0) {
            ArrayNode regrets = json.putArray("regrets");
            List<Double> all = spread.regrets(row);
            for (int i = 0; i < all.size(); i += step) {
                Figures.add(regrets, all.get(i), 4);
            }
        }
        if (row.fallsShortSomewhere()) {
            PageJson.put(json, "sentence", phrases.sentence(List.of(new BoxSentence(results, phrases).of(row))));
        }
        box(json.putArray("box"), row);
    }

    /** Limits by factor: number of the factor, least and greatest value, or levels. */
    private void box(ArrayNode box, ChoiceRow row) {
        for (BoxRow limit : results.box(row)) {
            ArrayNode to = box.addArray().add(results.factors().indexOf(limit.factor()));
            Figures.add(to, limit.low());
            Figures.add(to, limit.high());
            ArrayNode levels = to.addArray();
            if (!limit.levels().isEmpty()) {
                List.of(limit.levels().split("\\|")).forEach(levels::add);
            }
        }
    }

    /** Coordinates of every {@code step}th future: the value of a range, the number of a level. */
    private void points(ArrayNode points, int step) throws IOException {
        List<String> factors = results.factors();
        Map<String, List<String>> levels = new LinkedHashMap<>();
        for (String pointer : factors) {
            List<String> own = new ArrayList<>();
            results.declared().path(pointer).path("levels").forEach(level -> own.add(level.asText()));
            levels.put(pointer, own);
        }
        int[] row = {0};
        results.read("points.csv", line -> {
            if (row[0]++ % step == 0) {
                ArrayNode point = points.addArray();
                levels.forEach((pointer, own) -> {
                    if (own.isEmpty()) {
                        Figures.add(point, CsvRows.number(line, pointer), 4);
                    } else {
                        point.add(own.indexOf(line.get(pointer)));
                    }
                });
            }
        });
    }
}
