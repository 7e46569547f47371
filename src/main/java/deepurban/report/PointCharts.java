package deepurban.report;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.io.IOException;
import java.util.List;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Score against true performance by department, and gain against cost by reform. */
final class PointCharts {

    private static final int WIDTH = 760;
    private static final int HEIGHT = 480;

    private final ResultFiles results;
    private final Words words;

    PointCharts(ResultFiles results, Words words) {
        this.results = results;
        this.words = words;
    }

    void addTo(List<Drawing> drawings) throws IOException {
        addTruth(drawings);
        addWorth(drawings);
    }

    /** A point a department and arm; on the diagonal the score says what residents got. */
    private void addTruth(List<Drawing> drawings) throws IOException {
        XYSeriesCollection points = new XYSeriesCollection();
        double[] ends = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
        new DepartmentMeans(results).forEach((arm, department, score, truth) -> {
            if (points.getSeriesIndex(label(arm)) < 0) {
                points.addSeries(new XYSeries(label(arm)));
            }
            points.getSeries(label(arm)).add(truth, score);
            ends[0] = Math.min(ends[0], Math.min(score, truth));
            ends[1] = Math.max(ends[1], Math.max(score, truth));
        });
        if (points.getSeriesCount() == 0) {
            return;
        }
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
        for (int i = 0; i < points.getSeriesCount(); i++) {
            renderer.setSeriesPaint(i, Palette.colour(i));
            renderer.setSeriesShape(i, new Ellipse2D.Double(-4, -4, 8, 8));
        }
        XYPlot plot = new XYPlot(
                points,
                ChartLook.numbers(words.get("page.truth")),
                ChartLook.numbers(words.get("page.score")),
                renderer);
        plot.addAnnotation(new XYLineAnnotation(ends[0], ends[0], ends[1], ends[1]));
        add(drawings, "truth", words.get("chart.truth.caption"), plot);
    }

    private void addWorth(List<Drawing> drawings) {
        List<String> chosen = results.primaryOutcomes();
        if (chosen.isEmpty()) {
            return;
        }
        XYIntervalSeriesCollection points = new XYIntervalSeriesCollection();
        XYErrorRenderer renderer = new XYErrorRenderer();
        for (String reform : results.reforms()) {
            EffectRow cost = effect(reform, "cost");
            EffectRow gain = effect(reform, chosen.get(0));
            if (cost != null && gain != null) {
                XYIntervalSeries series = new XYIntervalSeries(label(reform));
                series.add(
                        cost.difference(),
                        known(cost.low(), cost.difference()),
                        known(cost.high(), cost.difference()),
                        gain.difference(),
                        known(gain.low(), gain.difference()),
                        known(gain.high(), gain.difference()));
                renderer.setSeriesPaint(
                        points.getSeriesCount(), Palette.colour(results.arms().indexOf(reform)));
                renderer.setSeriesShape(points.getSeriesCount(), new Ellipse2D.Double(-5, -5, 10, 10));
                points.addSeries(series);
            }
        }
        if (points.getSeriesCount() == 0) {
            return;
        }
        String outcome = words.outcome(chosen.get(0));
        XYPlot plot = new XYPlot(
                points,
                ChartLook.numbers(words.get("chart.effects.axis", words.outcome("cost"))),
                ChartLook.numbers(words.get("chart.effects.axis", outcome)),
                renderer);
        plot.addDomainMarker(new ValueMarker(0, Color.GRAY, new java.awt.BasicStroke(1)));
        plot.addRangeMarker(new ValueMarker(0, Color.GRAY, new java.awt.BasicStroke(1)));
        add(drawings, "worth", words.get("figure.worth.reading"), plot);
    }

    private EffectRow effect(String reform, String outcome) {
        return results.effects().stream()
                .filter(row -> row.isTown() && row.reform().equals(reform))
                .filter(row -> row.outcome().equals(outcome) && row.n() > 0)
                .findFirst()
                .orElse(null);
    }

    private static double known(double end, double otherwise) {
        return Double.isNaN(end) ? otherwise : end;
    }

    private void add(List<Drawing> drawings, String name, String caption, XYPlot plot) {
        drawings.add(new Drawing(
                name, caption, ChartLook.chart(words.get("figure." + name + ".title"), plot, true), WIDTH, HEIGHT));
    }

    private String label(String reform) {
        return words.of(results.titleOf(reform, words));
    }
}
