package deepurban.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/** What the pictures of a calibration are drawn from, as JSON inside the page. Values of parameters come as places in their ranges too. */
final class FitJson {

    /** Bars of a marginal of the posterior over the range of a parameter. */
    private static final int BARS = 24;

    private final FitFiles results;
    private final Phrases phrases;

    FitJson(FitFiles results, Phrases phrases) {
        this.results = results;
        this.phrases = phrases;
    }

    /** Returns the data as the content of a {@code script} element. */
    String script() throws IOException {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("title", results.manifest().path("name").asText());
        PageJson.put(root.putArray("arms").addObject().put("name", "baseline"), "title", phrases.say("baseline"));
        PageJson.outcomes(root, phrases, List.of(), List.of());
        ArrayNode parameters = root.putArray("parameters");
        for (int i = 0; i < results.parameters().size(); i++) {
            parameter(parameters.addObject(), results.parameters().get(i), i);
        }
        ArrayNode fits = root.putArray("fits");
        for (String part : List.of(FitRow.TRAINING, FitRow.HOLD_OUT)) {
            results.fits(part).forEach(row -> fit(fits.addObject(), row));
        }
        ArrayNode tried = root.putArray("tried");
        results.tried().forEach(point -> Figures.add(tried.addArray().add(point.phase()), point.misfit()));
        PageJson.words(root, phrases);
        return PageJson.inert(root);
    }

    private void parameter(ObjectNode json, ParameterRow row, int number) {
        PageJson.put(json, "title", results.title(row.pointer()));
        json.put("pointer", row.pointer()).put("verdict", row.verdict());
        ArrayNode places = json.putArray("places");
        for (double value :
                new double[] {row.best(), row.low(), row.high(), row.median(), row.credibleLow(), row.credibleHigh()}) {
            Figures.add(places, row.place(value));
        }
        Rounding rounding = row.rounding();
        Rounding credible = row.credibleRounding();
        json.put("best", rounding.of(row.best())).put("interval", rounding.plainInterval(row.low(), row.high()));
        json.put("median", credible.of(row.median()));
        json.put("credible", credible.plainInterval(row.credibleLow(), row.credibleHigh()));
        ArrayNode ends = json.putArray("ends");
        double middle = row.log() ? Math.sqrt(row.least() * row.most()) : (row.least() + row.most()) / 2;
        for (double value : new double[] {row.least(), middle, row.most()}) {
            ends.add(ParameterRow.end(value));
        }
        ArrayNode profile = json.putArray("profile");
        for (double[] point : results.profile(row.pointer())) {
            ArrayNode own = profile.addArray();
            Figures.add(own, row.place(point[0]));
            Figures.add(own, point[1]);
            own.add(Rounding.plain(point[0])).add(Rounding.plain(point[1]));
            Figures.put(json, "limit", point[2]);
        }
        ArrayNode tried = json.putArray("tried");
        results.tried().forEach(point -> Figures.add(tried, row.place(point.values()[number])));
        if (!results.draws().isEmpty()) {
            bars(json.putArray("bars"), row, number);
        }
    }

    /** Shares of the draws, by equal parts of the range. */
    private void bars(ArrayNode bars, ParameterRow row, int number) {
        int[] counts = new int[BARS];
        results.draws().forEach(values -> {
            int bar = (int) Math.floor(row.place(values[number]) * BARS);
            counts[Math.max(0, Math.min(BARS - 1, bar))]++;
        });
        IntStream.of(counts)
                .forEach(count ->
                        Figures.add(bars, (double) count / results.draws().size()));
    }

    private void fit(ObjectNode json, FitRow row) {
        Rounding rounding = row.rounding();
        json.put("part", row.part()).put("statistic", row.statistic()).put("verdict", row.verdict());
        PageJson.put(json, "measure", row.measure(phrases));
        PageJson.put(json, "about", row.about(phrases, results));
        Figures.put(json, "observed", row.observed());
        Figures.put(json, "standardError", row.standardError());
        Figures.put(json, "simulated", row.simulated());
        Figures.put(json, "low", row.low());
        Figures.put(json, "high", row.high());
        json.put("runs", row.runs()).put("observedText", FitBoard.observed(row));
        json.put("simulatedText", rounding.of(row.simulated()));
        json.put("interval", rounding.plainInterval(row.low(), row.high()));
        json.put("error", Rounding.to(1).signed(row.error()));
    }
}
