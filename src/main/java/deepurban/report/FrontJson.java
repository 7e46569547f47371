package deepurban.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.report.FrontRow.Estimate;
import java.io.IOException;

/** What the pictures of a search are drawn from, as JSON inside the page. */
final class FrontJson {

    private final FrontFiles results;
    private final Phrases phrases;

    FrontJson(FrontFiles results, Phrases phrases) {
        this.results = results;
        this.phrases = phrases;
    }

    /** Returns the data as the content of a {@code script} element. */
    String script() throws IOException {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("title", results.manifest().path("name").asText());
        PageJson.put(root.putArray("arms").addObject().put("name", "baseline"), "title", phrases.say("baseline"));
        PageJson.outcomes(root, phrases, results.objectives(), results.objectives());
        ArrayNode factors = root.putArray("factors");
        results.pointers().forEach(pointer -> PageJson.put(factors.addObject(), "title", results.factor(pointer)));
        root.put("changes", results.tellsChanges());
        ArrayNode higher = root.putArray("higher");
        results.objectives().forEach(objective -> higher.add(results.isHigherBetter(objective)));
        ArrayNode members = root.putArray("members");
        results.rows().stream().filter(FrontRow::isShown).forEach(row -> member(members.addObject(), row));
        numbers(root.putArray("tried"), results.tried());
        numbers(root.putArray("progress"), results.progress());
        PageJson.words(root, phrases);
        return PageJson.inert(root);
    }

    private void member(ObjectNode json, FrontRow row) {
        json.put("point", row.point()).put("present", row.isPresent());
        json.put("front", row.status().equals("front"));
        row.values().forEach(json.putArray("values")::add);
        ArrayNode levels = json.putArray("levels");
        for (Estimate level : results.shown(row)) {
            ObjectNode own = levels.addObject();
            ArrayNode numbers = own.putArray("numbers");
            Figures.add(numbers, level.mean());
            Figures.add(numbers, level.low());
            Figures.add(numbers, level.high());
            Rounding rounding = level.rounding();
            own.put("text", results.tellsChanges() ? rounding.signed(level.mean()) : rounding.of(level.mean()));
            own.put("interval", FrontBoard.interval(level, !results.tellsChanges()));
        }
    }

    private static void numbers(ArrayNode to, Iterable<double[]> rows) {
        rows.forEach(row -> {
            ArrayNode own = to.addArray();
            for (double value : row) {
                Figures.add(own, value);
            }
        });
    }
}
