package deepurban.report;

import deepurban.report.FrontRow.Estimate;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** The charts of a search: the front in each pair of objectives, and how it grew. */
final class FrontCharts {

    private static final int WIDTH = 760;
    private static final int HEIGHT = 480;
    private static final int LOW_HEIGHT = 340;
    private static final Color TRIED = new Color(0xB4BAC1);
    private static final Shape DOT = new Ellipse2D.Double(-2, -2, 4, 4);
    private static final Shape POINT = new Ellipse2D.Double(-5, -5, 10, 10);
    private static final Shape SQUARE = new Rectangle2D.Double(-5, -5, 10, 10);

    private final FrontFiles results;
    private final Words words;

    FrontCharts(FrontFiles results, Words words) {
        this.results = results;
        this.words = words;
    }

    List<Drawing> drawings() {
        List<Drawing> drawings = new ArrayList<>();
        int objectives = results.objectives().size();
        for (int y = 0; y < objectives; y++) {
            for (int x = y + 1; x < objectives; x++) {
                drawings.add(front(x, y));
            }
        }
        drawings.add(volume());
        return drawings;
    }

    private NumberAxis axis(int objective) {
        String name = results.objectives().get(objective);
        String title = words.outcomeWithUnit(name, FrontFiles.unit(name));
        String told = results.tellsChanges() ? words.get("chart.front.change", title) : title;
        return ChartLook.numbers(told + (results.isHigherBetter(name) ? " ↑" : " ↓"));
    }

    private Drawing front(int x, int y) {
        XYIntervalSeriesCollection points = new XYIntervalSeriesCollection();
        XYErrorRenderer renderer = new XYErrorRenderer();
        XYIntervalSeries front = new XYIntervalSeries(words.get("chart.front.front"));
        results.front().stream()
                .sorted(Comparator.comparingDouble(
                        row -> results.shown(row).get(x).mean()))
                .forEach(row -> add(front, row, x, y));
        points.addSeries(front);
        XYIntervalSeries present = new XYIntervalSeries(words.get("front.present"));
        results.present().ifPresent(row -> add(present, row, x, y));
        points.addSeries(present);
        style(renderer, 0, Palette.colour(1), POINT);
        style(renderer, 1, Palette.colour(2), SQUARE);
        renderer.setSeriesLinesVisible(0, results.objectives().size() == 2);
        XYPlot plot = new XYPlot(points, axis(x), axis(y), renderer);
        plot.setDataset(1, tried(x, y));
        XYLineAndShapeRenderer dots = new XYLineAndShapeRenderer(false, true);
        style(dots, 0, TRIED, DOT);
        plot.setRenderer(1, dots);
        String name = "front-" + results.objectives().get(y) + "-"
                + results.objectives().get(x);
        return new Drawing(
                name,
                words.get("figure.front.reading"),
                ChartLook.chart(words.get("figure.front.title"), plot, true),
                WIDTH,
                HEIGHT);
    }

    private static void style(XYLineAndShapeRenderer renderer, int series, Color colour, Shape shape) {
        renderer.setSeriesPaint(series, colour);
        renderer.setSeriesShape(series, shape);
        renderer.setSeriesShapesFilled(series, true);
    }

    private void add(XYIntervalSeries series, FrontRow row, int x, int y) {
        Estimate across = results.shown(row).get(x);
        Estimate up = results.shown(row).get(y);
        series.add(
                across.mean(),
                known(across.low(), across.mean()),
                known(across.high(), across.mean()),
                up.mean(),
                known(up.low(), up.mean()),
                known(up.high(), up.mean()));
    }

    private static double known(double end, double otherwise) {
        return Double.isNaN(end) ? otherwise : end;
    }

    private XYSeriesCollection tried(int x, int y) {
        XYSeries tried = new XYSeries(words.get("chart.front.tried"));
        results.tried().forEach(means -> tried.add(means[x], means[y]));
        return new XYSeriesCollection(tried);
    }

    private Drawing volume() {
        XYSeries volume = new XYSeries("hypervolume");
        results.progress().forEach(row -> volume.add(row[1], row[3]));
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, true);
        style(renderer, 0, Palette.colour(1), new Ellipse2D.Double(-3, -3, 6, 6));
        XYPlot plot = new XYPlot(
                new XYSeriesCollection(volume),
                ChartLook.numbers(words.get("page.evaluated")),
                ChartLook.numbers(words.get("page.hypervolume")),
                renderer);
        return new Drawing(
                "hypervolume",
                words.get("figure.hypervolume.reading"),
                ChartLook.chart(words.get("figure.hypervolume.title"), plot, false),
                WIDTH,
                LOW_HEIGHT);
    }
}
