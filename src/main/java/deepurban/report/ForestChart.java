package deepurban.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.DoubleStream;
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

/** Points with their intervals, a row each, with zero and the band of what does not matter. */
final class ForestChart {

    private static final double ROOM = 0.05;
    private static final Color BAND = new Color(0xEEEEEE);

    private final String title;
    private final String axis;
    private final List<String> labels;
    private final List<Mark> marks;

    /**
     * A point with its interval.
     *
     * @param row row in which it stands, from 0; a fraction lies between rows
     * @param value where it stands; nothing is drawn for NaN
     * @param low lower end of its interval; NaN if there is none
     * @param high upper end
     * @param colour its colour
     */
    record Mark(double row, double value, double low, double high, Color colour) {

        static Mark of(EffectRow effect, int row) {
            return new Mark(row, effect.difference(), effect.low(), effect.high(), Palette.colour(row + 1));
        }
    }

    /** Prepares a chart; {@code labels} name the rows. */
    ForestChart(String title, String axis, List<String> labels, List<Mark> marks) {
        this.title = title;
        this.axis = axis;
        this.labels = labels;
        this.marks = marks;
    }

    /** Draws it with a grey band from {@code low} to {@code high}; with NaN there is none. */
    JFreeChart draw(double low, double high) {
        NumberAxis values = ChartLook.numbers(axis);
        values.setRange(range(low, high));
        SymbolAxis rows = new SymbolAxis(null, labels.toArray(String[]::new));
        rows.setInverted(true);
        rows.setGridBandsVisible(false);
        rows.setRange(-0.6, labels.size() - 0.4);
        XYPlot plot = new XYPlot(points(), values, rows, renderer());
        JFreeChart chart = ChartLook.chart(title, plot, false);
        plot.setRangeGridlinesVisible(false);
        if (high > low) {
            plot.addDomainMarker(new IntervalMarker(low, high, BAND), Layer.BACKGROUND);
        }
        plot.addDomainMarker(new ValueMarker(0, Color.GRAY, new BasicStroke(1)), Layer.BACKGROUND);
        return chart;
    }

    /** All intervals, the band and zero, with some room around them. */
    private Range range(double bandLow, double bandHigh) {
        DoubleSummaryStatistics all = new DoubleSummaryStatistics();
        marks.forEach(mark -> DoubleStream.of(mark.value(), mark.low(), mark.high(), bandLow, bandHigh, 0)
                .filter(Double::isFinite)
                .forEach(all));
        double room = all.getMax() > all.getMin() ? ROOM * (all.getMax() - all.getMin()) : 1;
        return new Range(all.getMin() - room, all.getMax() + room);
    }

    private XYIntervalSeriesCollection points() {
        XYIntervalSeriesCollection points = new XYIntervalSeriesCollection();
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            XYIntervalSeries series = new XYIntervalSeries(i);
            double low = Double.isNaN(mark.low()) ? mark.value() : mark.low();
            double high = Double.isNaN(mark.high()) ? mark.value() : mark.high();
            if (!Double.isNaN(mark.value())) {
                series.add(mark.value(), low, high, mark.row(), mark.row(), mark.row());
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
        for (int i = 0; i < marks.size(); i++) {
            renderer.setSeriesPaint(i, marks.get(i).colour());
            renderer.setSeriesShape(i, new Ellipse2D.Double(-5, -5, 10, 10));
        }
        return renderer;
    }
}
