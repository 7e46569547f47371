package deepurban.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.report.Curve.Point;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Survival curves by class, and the tests of each reform against its baseline. */
final class SurvivalJson {

    /** Days up to which every day is kept; from there each step is a thirtieth of what has passed. */
    private static final int DAILY = 30;

    private final ResultFiles results;

    SurvivalJson(ResultFiles results) {
        this.results = results;
    }

    void addTo(ObjectNode root) throws IOException {
        ObjectNode survival = root.putObject("survival");
        results.survival()
                .forEach((problemClass, curves) -> SeriesJson.curves(
                        survival.putObject(problemClass),
                        curves.stream().map(SurvivalJson::thinned).toList()));
        ArrayNode tests = root.putArray("survivalTests");
        results.read("survival-tests.csv", row -> {
            double expected = CsvRows.number(row, "expected");
            tests.addObject()
                    .put("reform", row.get("reform"))
                    .put("problemClass", row.get("problem_class"))
                    .put("observed", Rounding.plain(CsvRows.number(row, "observed")))
                    .put("expected", Rounding.plain(expected))
                    .put("p", probability(EffectTable.p(CsvRows.number(row, "p_value"))));
        });
    }

    /** Returns {@code p = 0.02} or {@code p < 0.001}. */
    private static String probability(String p) {
        return p.startsWith("<") ? "p " + p : "p = " + p;
    }

    private static Curve thinned(Curve curve) {
        List<Point> kept = new ArrayList<>();
        double next = 0;
        for (Point point : curve.points()) {
            if (point.x() >= next) {
                kept.add(point);
                next = point.x() < DAILY ? point.x() + 1 : point.x() + Math.floor(point.x() / DAILY);
            }
        }
        return new Curve(curve.reform(), kept);
    }
}
