package deepurban.report;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.NumberAxis;

/** All charts of a result folder. */
final class ChartBook {

    /** More points than this cannot be seen in the width of a chart, and would only make its file large. */
    private static final int MOST_POINTS = 400;

    private static final int WIDTH = 760;
    private static final int HEIGHT = 380;
    private static final int FOREST_HEAD = 110;
    private static final int FOREST_ROW = 34;

    /** Indicators of the daily series that are drawn. */
    private static final List<String> OVER_TIME = List.of("satisfaction", "backlog");

    private final ResultFiles results;
    private final Words words;

    ChartBook(ResultFiles results, Words words) {
        this.results = results;
        this.words = words;
    }

    List<Drawing> drawings() throws IOException {
        List<Drawing> drawings = new ArrayList<>();
        for (String outcome : results.chosenOutcomes()) {
            addForest(drawings, outcome);
        }
        for (String indicator : OVER_TIME) {
            addOverTime(drawings, indicator);
        }
        addSurvival(drawings);
        return drawings;
    }

    private void addForest(List<Drawing> drawings, String outcome) {
        List<EffectRow> rows = results.effects().stream()
                .filter(row -> row.isTown() && row.outcome().equals(outcome) && row.n() > 0)
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        String title = words.outcome(outcome);
        String axis = words.get("chart.effects.axis", words.unit(rows.get(0).unit()));
        List<String> labels = rows.stream()
                .map(row -> label(row.reform()) + " · " + words.verdict(row.verdict()))
                .toList();
        drawings.add(new Drawing(
                "effects-" + outcome,
                words.get("chart.effects.caption", title),
                new ForestChart(words.get("chart.effects.title", title), axis, rows, labels).draw(),
                WIDTH,
                FOREST_HEAD + FOREST_ROW * rows.size()));
    }

    private void addOverTime(List<Drawing> drawings, String indicator) throws IOException {
        List<Curve> curves = thinned(results.daily(indicator));
        if (curves.isEmpty()) {
            return;
        }
        LocalDate start = results.start();
        DateAxis time = new DateAxis(null, TimeZone.getTimeZone(ZoneOffset.UTC), locale());
        NumberAxis values = ChartLook.numbers(words.outcome(indicator));
        String title = words.get("chart.overTime.title", words.outcome(indicator));
        drawings.add(new Drawing(
                indicator + "-over-time",
                words.get("chart.overTime.caption", words.outcome(indicator)),
                new BandChart(title, time, values, curves, labels(curves))
                        .draw(day -> start.plusDays((long) day)
                                .atStartOfDay()
                                .toInstant(ZoneOffset.UTC)
                                .toEpochMilli()),
                WIDTH,
                HEIGHT));
    }

    private void addSurvival(List<Drawing> drawings) throws IOException {
        List<Curve> curves = results.survival("all");
        if (curves.isEmpty()) {
            return;
        }
        NumberAxis values = ChartLook.numbers(words.get("chart.survival.values"));
        values.setRange(0, 1);
        NumberAxis days = ChartLook.numbers(words.get("chart.survival.days"));
        drawings.add(new Drawing(
                "survival",
                words.get("chart.survival.caption"),
                new BandChart(words.get("chart.survival.title"), days, values, curves, labels(curves)).draw(day -> day),
                WIDTH,
                HEIGHT));
    }

    private static List<Curve> thinned(List<Curve> curves) {
        return curves.stream()
                .map(curve -> curve.every(1 + curve.points().size() / MOST_POINTS))
                .toList();
    }

    private List<String> labels(List<Curve> curves) {
        return curves.stream().map(curve -> label(curve.reform())).toList();
    }

    private String label(String reform) {
        return words.of(results.titleOf(reform, words));
    }

    private Locale locale() {
        return words.language().equals("zh") ? Locale.CHINESE : Locale.ENGLISH;
    }
}
