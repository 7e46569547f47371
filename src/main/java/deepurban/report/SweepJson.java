package deepurban.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.report.FactorRow.Response;
import java.io.IOException;
import java.util.List;

/** What the pictures of a sweep are drawn from, as JSON inside the page. */
final class SweepJson {

    private final SweepFiles results;
    private final Phrases phrases;
    private final ObjectNode root = JsonNodeFactory.instance.objectNode();

    SweepJson(SweepFiles results, Phrases phrases) {
        this.results = results;
        this.phrases = phrases;
    }

    /** Returns the data as the content of a {@code script} element. */
    String script() throws IOException {
        root.put("title", results.manifest().path("name").asText());
        ArrayNode arms = root.putArray("arms");
        for (String arm : results.arms()) {
            PageJson.put(arms.addObject().put("name", arm), "title", results.titleOf(arm, phrases));
        }
        PageJson.outcomes(root, phrases, results.firstOutcomes(), results.outcomes());
        ArrayNode factors = root.putArray("factors");
        for (String pointer : results.factors()) {
            ObjectNode factor = factors.addObject().put("pointer", pointer);
            PageJson.put(factor, "title", results.factor(pointer));
            factor.put("log", results.declared().path(pointer).path("log").asBoolean());
            ArrayNode levels = factor.putArray("levels");
            results.declared().path(pointer).path("levels").forEach(level -> levels.add(level.asText()));
        }
        root.put("analysis", results.analysis().key());
        responses(root.putArray("responses"));
        if (results.isOfFutures()) {
            new FutureJson(results, phrases).addTo(root.putObject("futures"));
        }
        PageJson.words(root, phrases);
        return PageJson.inert(root);
    }

    private void responses(ArrayNode responses) {
        for (Response response : results.responses()) {
            ObjectNode json = responses.addObject();
            json.put("reform", response.reform()).put("difference", response.difference());
            json.put("outcome", response.outcome());
            rows(json.putArray("rows"), results.rows(response));
        }
    }

    /** In the order that the page's program reads: factor, level, ends, numbers, and the same as text. */
    private void rows(ArrayNode rows, List<FactorRow> own) {
        List<String> factors = results.factors();
        boolean signed = results.analysis().isSigned();
        for (FactorRow row : own) {
            Rounding rounding = row.rounding();
            ArrayNode to = rows.addArray().add(factors.indexOf(row.factor()));
            to.add(row.from().isEmpty() ? row.to() : "");
            to.add(row.ends());
            for (double value :
                    new double[] {row.estimate(), row.low(), row.high(), row.beside(), row.besideLow(), row.besideHigh()
                    }) {
                Figures.add(to, value);
            }
            to.add(signed ? rounding.signed(row.estimate()) : rounding.of(row.estimate()));
            to.add(signed ? rounding.interval(row.low(), row.high()) : rounding.plainInterval(row.low(), row.high()));
            to.add(row.besideRounding().of(row.beside()));
            to.add(row.besideRounding().plainInterval(row.besideLow(), row.besideHigh()));
            to.add(row.n());
        }
    }
}
