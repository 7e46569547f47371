package deepurban.report;

import java.io.IOException;
import java.text.SimpleDateFormat;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;

/** All charts of a result folder. */
final class ChartBook {

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
        addOverTime(drawings);
        addOnTime(drawings);
        addSurvival(drawings);
        new BarCharts(results, words).addTo(drawings);
        new PointCharts(results, words).addTo(drawings);
        new MapCharts(results, words).addTo(drawings);
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
        List<ForestChart.Mark> marks = IntStream.range(0, rows.size())
                .mapToObj(row -> ForestChart.Mark.of(rows.get(row), row))
                .toList();
        double margin = rows.get(0).margin();
        drawings.add(new Drawing(
                "effects-" + outcome,
                words.get("chart.effects.caption", title),
                new ForestChart(words.get("chart.effects.title", title), axis, labels, marks).draw(-margin, margin),
                WIDTH,
                FOREST_HEAD + FOREST_ROW * rows.size()));
    }

    private void addOverTime(List<Drawing> drawings) throws IOException {
        Map<String, List<Curve>> levels = results.daily(SeriesJson.INDICATORS);
        Map<String, List<Curve>> effects = results.dailyEffects(SeriesJson.INDICATORS);
        for (String indicator : OVER_TIME) {
            String what = words.get("indicator." + indicator);
            NumberAxis values = ChartLook.numbers(what);
            addOverTime(drawings, levels.get(indicator), values, indicator + "-over-time", "chart.overTime", what);
            NumberAxis differences = ChartLook.numbers(words.get("chart.effects.axis", what));
            String name = indicator + "-effect-over-time";
            addOverTime(drawings, effects.get(indicator), differences, name, "chart.effectOverTime", what);
        }
    }

    private void addOnTime(List<Drawing> drawings) throws IOException {
        String indicator = "onTimeShare";
        String what = words.get("page.indicator." + indicator);
        List<Curve> levels = results.fourWeeks(SeriesJson.EVENTS).get(indicator);
        addOverTime(drawings, levels, ChartLook.numbers(what), indicator + "-over-time", "chart.overTime", what);
        List<Curve> effects = results.fourWeekEffects(SeriesJson.EVENTS).get(indicator);
        NumberAxis differences = ChartLook.numbers(words.get("chart.effects.axis", what));
        addOverTime(drawings, effects, differences, indicator + "-effect-over-time", "chart.effectOverTime", what);
    }

    private void addOverTime(
            List<Drawing> drawings, List<Curve> all, NumberAxis values, String name, String key, String what) {
        List<Curve> curves = Curve.thinned(all);
        if (curves.isEmpty()) {
            return;
        }
        LocalDate start = results.start();
        DateAxis time = new DateAxis(null, TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
        SimpleDateFormat months = new SimpleDateFormat("yyyy-MM", Locale.ROOT);
        months.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
        time.setDateFormatOverride(months);
        JFreeChart chart = bands(words.get(key + ".title", what), time, values, curves)
                .draw(day -> start.plusDays((long) day)
                        .atStartOfDay()
                        .toInstant(ZoneOffset.UTC)
                        .toEpochMilli());
        drawings.add(new Drawing(name, words.get(key + ".caption", what), chart, WIDTH, HEIGHT));
    }

    private BandChart bands(String title, ValueAxis time, ValueAxis values, List<Curve> curves) {
        List<String> labels =
                curves.stream().map(curve -> label(curve.reform())).toList();
        // A baseline that is measured from another date is drawn as the baseline, whose number is 0.
        List<Integer> colours = curves.stream()
                .map(curve -> Math.max(0, results.arms().indexOf(curve.reform())))
                .toList();
        return new BandChart(title, time, values, curves, labels, colours);
    }

    private void addSurvival(List<Drawing> drawings) throws IOException {
        List<Curve> curves = results.survival().getOrDefault("all", List.of());
        if (curves.isEmpty()) {
            return;
        }
        NumberAxis values = ChartLook.numbers(words.get("chart.survival.values"));
        values.setRange(0, 1);
        NumberAxis days = ChartLook.numbers(words.get("chart.survival.days"));
        drawings.add(new Drawing(
                "survival",
                words.get("chart.survival.caption"),
                bands(words.get("chart.survival.title"), days, values, curves).draw(day -> day),
                WIDTH,
                HEIGHT));
    }

    private String label(String reform) {
        return words.of(results.titleOf(reform, words));
    }
}
