package deepurban.report;

import deepurban.report.ForestChart.Mark;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** The charts of a calibration: the parameters in their ranges, observed beside simulated, and the profiles. */
final class FitCharts {

    private static final int WIDTH = 820;
    private static final int HEAD = 110;
    private static final int ROW = 34;
    private static final int PROFILE = 320;
    private static final Color STRONG = Palette.colour(1);
    private static final Color BESIDE = Palette.colour(2);

    private final FitFiles results;
    private final Words words;
    private final Phrases phrases = new Phrases();

    FitCharts(FitFiles results, Words words) {
        this.results = results;
        this.words = words;
    }

    List<Drawing> drawings() {
        List<Drawing> drawings = new ArrayList<>(List.of(told()));
        for (String part : List.of(FitRow.TRAINING, FitRow.HOLD_OUT)) {
            List<FitRow> rows = results.fits(part);
            if (!rows.isEmpty()) {
                drawings.add(observed(part, rows));
            }
        }
        if (results.hasProfiles()) {
            results.parameters().forEach(row -> drawings.add(profile(row)));
        }
        return drawings;
    }

    private Drawing told() {
        List<String> labels = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (ParameterRow row : results.parameters()) {
            int at = labels.size();
            labels.add(words.of(results.title(row.pointer())));
            double best = at - (row.hasPosterior() ? 0.15 : 0);
            marks.add(new Mark(
                    best, percent(row, row.best()), percent(row, row.low()), percent(row, row.high()), STRONG));
            marks.add(new Mark(
                    at + 0.15,
                    percent(row, row.median()),
                    percent(row, row.credibleLow()),
                    percent(row, row.credibleHigh()),
                    BESIDE));
        }
        return new Drawing(
                "parameters",
                words.get("figure.told.reading"),
                new ForestChart(words.get("figure.told.title"), words.get("page.fit.ofRange"), labels, marks)
                        .draw(Double.NaN, Double.NaN),
                WIDTH,
                HEAD + ROW * labels.size());
    }

    private static double percent(ParameterRow row, double value) {
        return 100 * row.place(value);
    }

    /** In standard errors of the observation, so that all stand on one axis; the band holds 95 % of its own doubt. */
    private Drawing observed(String part, List<FitRow> rows) {
        List<String> labels = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (FitRow row : rows) {
            labels.add(words.of(phrases.say("fit.of", row.measure(phrases), row.about(phrases, results))));
            marks.add(new Mark(
                    marks.size(),
                    off(row, row.simulated()),
                    off(row, row.low()),
                    off(row, row.high()),
                    row.isMet() ? STRONG : BESIDE));
        }
        String title = words.get("figure.observed.title") + " · " + words.get("page.fit." + part);
        return new Drawing(
                "fit-" + (part.equals(FitRow.TRAINING) ? "training" : "hold-out"),
                words.get("figure.observed.reading"),
                new ForestChart(title, words.get("page.fit.inErrors"), labels, marks).draw(-FitRow.SURE, FitRow.SURE),
                WIDTH,
                HEAD + ROW * labels.size());
    }

    private static double off(FitRow row, double value) {
        return (value - row.observed()) / row.standardError();
    }

    private Drawing profile(ParameterRow row) {
        List<double[]> points = results.profile(row.pointer());
        XYSeries line = new XYSeries("profile");
        points.forEach(point -> line.add(point[0], point[1]));
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, true);
        renderer.setSeriesPaint(0, STRONG);
        renderer.setSeriesShape(0, new Ellipse2D.Double(-3, -3, 6, 6));
        XYPlot plot = new XYPlot(
                new XYSeriesCollection(line),
                ChartLook.numbers(row.pointer()),
                ChartLook.numbers(words.get("page.fit.misfit")),
                renderer);
        String name = row.pointer().substring(1).replaceAll("[^A-Za-z0-9]+", "-");
        return new Drawing(
                "profile-" + name,
                words.get("figure.profiles.reading"),
                ChartLook.chart(words.of(results.title(row.pointer())), plot, false),
                WIDTH,
                PROFILE);
    }
}
