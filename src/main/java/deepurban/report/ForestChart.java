package deepurban.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.Range;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** The effects of all reforms on one outcome: a point and its interval each, zero, and the margin that matters. */
final class ForestChart {

    private static final double ROOM = 0.05;
    private static final Color MARGIN = new Color(0xEEEEEE);

    private final String title;
    private final String axis;
    private final List<EffectRow> rows;
    private final List<String> labels;

    /** Prepares a chart; {@code labels} name the rows. */
    ForestChart(String title, String axis, List<EffectRow> rows, List<String> labels) {
        this.title = title;
        this.axis = axis;
        this.rows = rows;
        this.labels = labels;
    }

    JFreeChart draw() {
        NumberAxis differences = ChartLook.numbers(axis);
        differences.setRange(range());
        SymbolAxis reforms = new SymbolAxis(null, labels.toArray(String[]::new));
        reforms.setInverted(true);
        reforms.setGridBandsVisible(false);
        reforms.setRange(-0.6, labels.size() - 0.4);
        XYPlot plot = new XYPlot(points(), differences, reforms, renderer());
        JFreeChart chart = ChartLook.chart(title, plot, false);
        plot.setRangeGridlinesVisible(false);
        double margin = rows.get(0).margin();
        if (margin > 0) {
            plot.addDomainMarker(new IntervalMarker(-margin, margin, MARGIN), Layer.BACKGROUND);
        }
        plot.addDomainMarker(new ValueMarker(0, Color.GRAY, new BasicStroke(1)), Layer.BACKGROUND);
        return chart;
    }

    /** All intervals, the margin and zero, with some room around them. */
    private Range range() {
        double low = 0;
        double high = 0;
        for (EffectRow row : rows) {
            for (double value : new double[] {row.difference(), row.low(), row.high(), -row.margin(), row.margin()}) {
                low = Math.min(low, Double.isNaN(value) ? low : value);
                high = Math.max(high, Double.isNaN(value) ? high : value);
            }
        }
        double room = high > low ? ROOM * (high - low) : 1;
        return new Range(low - room, high + room);
    }

    private XYIntervalSeriesCollection points() {
        XYIntervalSeriesCollection points = new XYIntervalSeriesCollection();
        for (int i = 0; i < rows.size(); i++) {
            EffectRow row = rows.get(i);
            XYIntervalSeries series = new XYIntervalSeries(i);
            double low = Double.isNaN(row.low()) ? row.difference() : row.low();
            double high = Double.isNaN(row.high()) ? row.difference() : row.high();
            if (!Double.isNaN(row.difference())) {
                series.add(row.difference(), low, high, i, i, i);
            }
            points.addSeries(series);
        }
        return points;
    }

    private XYErrorRenderer renderer() {
        XYErrorRenderer renderer = new XYErrorRenderer();
        renderer.setDrawYError(false);
        renderer.setCapLength(8);
        renderer.setErrorStroke(new BasicStroke(2));
        for (int i = 0; i < rows.size(); i++) {
            renderer.setSeriesPaint(i, Palette.colour(i + 1));
            renderer.setSeriesShape(i, new Ellipse2D.Double(-5, -5, 10, 10));
        }
        return renderer;
    }
}
