package deepurban.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.report.Curve.Point;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** What changes from day to day: levels of each arm and differences of each reform, with their bands. */
final class SeriesJson {

    /** Indicators that are states of a day; those that count events are too noisy to be read by the day. */
    static final List<String> INDICATORS = List.of("satisfaction", "backlog", "trust", "latent", "busyShare");

    /** Indicators that count events, by four weeks. */
    static final List<String> EVENTS = List.of("onTimeShare", "occurred", "voiced", "closed", "resolved", "petitions");

    private final ResultFiles results;

    SeriesJson(ResultFiles results) {
        this.results = results;
    }

    void addTo(ObjectNode root) throws IOException {
        ObjectNode daily = root.putObject("daily");
        add(daily, "levels", results.daily(INDICATORS));
        add(daily, "differences", results.dailyEffects(INDICATORS));
        ObjectNode fourWeeks = root.putObject("fourWeeks");
        add(fourWeeks, "levels", results.fourWeeks(EVENTS));
        add(fourWeeks, "differences", results.fourWeekEffects(EVENTS));
    }

    private static void add(ObjectNode daily, String kind, Map<String, List<Curve>> byIndicator) {
        byIndicator.forEach((indicator, curves) -> {
            if (!curves.isEmpty()) {
                curves(daily.withObject("/" + indicator).putObject(kind), Curve.thinned(curves));
            }
        });
    }

    /** Puts each curve as columns: x (unless it is that of the curve before), mean, lower and upper end. */
    static void curves(ObjectNode to, List<Curve> curves) {
        ArrayNode former = null;
        for (Curve curve : curves) {
            ObjectNode json = to.putObject(curve.reform());
            ArrayNode[] columns = {
                json.putArray("x"), json.putArray("mean"), json.putArray("low"), json.putArray("high")
            };
            for (Point point : curve.points()) {
                Figures.add(columns[0], point.x());
                Figures.add(columns[1], point.mean());
                Figures.add(columns[2], point.low());
                Figures.add(columns[3], point.high());
            }
            if (columns[0].equals(former)) {
                json.remove("x");
            }
            former = columns[0];
        }
    }
}
