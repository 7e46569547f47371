package deepurban.report;

import deepurban.report.Curve.Point;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Lines over time, one an arm, each in a band that is its 95 % interval over replications. */
final class BandChart {

    private static final float BAND_OPACITY = 0.15f;

    private final String title;
    private final ValueAxis time;
    private final ValueAxis values;
    private final List<Curve> curves;
    private final List<String> labels;
    private final List<Integer> colours;

    /** Prepares a chart; {@code labels} name the curves, {@code colours} number them in the palette. */
    BandChart(
            String title,
            ValueAxis time,
            ValueAxis values,
            List<Curve> curves,
            List<String> labels,
            List<Integer> colours) {
        this.title = title;
        this.time = time;
        this.values = values;
        this.curves = curves;
        this.labels = labels;
        this.colours = colours;
    }

    /** Draws; {@code place} tells where on the axis a day stands. */
    JFreeChart draw(DoubleUnaryOperator place) {
        YIntervalSeriesCollection lines = new YIntervalSeriesCollection();
        for (int i = 0; i < curves.size(); i++) {
            lines.addSeries(line(curves.get(i), labels.get(i), place));
        }
        time.setLowerMargin(0);
        time.setUpperMargin(0);
        XYPlot plot = new XYPlot(lines, time, values, renderer());
        return ChartLook.chart(title, plot, true);
    }

    private static YIntervalSeries line(Curve curve, String label, DoubleUnaryOperator place) {
        YIntervalSeries series = new YIntervalSeries(label, false, true);
        for (Point point : curve.points()) {
            double low = Double.isNaN(point.low()) ? point.mean() : point.low();
            double high = Double.isNaN(point.high()) ? point.mean() : point.high();
            series.add(place.applyAsDouble(point.x()), point.mean(), low, high);
        }
        return series;
    }

    private DeviationRenderer renderer() {
        DeviationRenderer renderer = new DeviationRenderer(true, false);
        renderer.setAlpha(BAND_OPACITY);
        for (int i = 0; i < curves.size(); i++) {
            renderer.setSeriesPaint(i, Palette.colour(colours.get(i)));
            renderer.setSeriesFillPaint(i, Palette.colour(colours.get(i)));
            renderer.setSeriesStroke(i, Palette.line(colours.get(i)));
        }
        return renderer;
    }
}
