package deepurban.gui.chart;

import deepurban.gui.look.Theme;
import java.awt.BasicStroke;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jfree.chart.ChartPanel;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.DefaultXYDataset;

/** Lines over the days of a run. */
final class LineChart {

    private static final double MILLIS = 86_400_000.0;
    private static final int MOST_POINTS = 700; // more than a narrow chart has columns
    private static final Stroke[] BY_TOWN = {
        new BasicStroke(1.9f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND),
        new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {2, 3}, 0)
    };

    private final DefaultXYDataset lines = new DefaultXYDataset();
    private final XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    private final ChartPanel panel;
    private final double start; // milliseconds since 1970

    LineChart(String title, NumberAxis axis, LocalDate start, int height) {
        this.start = start.atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli();
        XYPlot plot = ChartStyle.lines(axis);
        plot.setDataset(lines);
        plot.setRenderer(renderer);
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setLegendLine(new Line2D.Double(-8, 0, 8, 0));
        JFreeChart chart = ChartStyle.chart(title, plot);
        ChartStyle.legend(chart);
        panel = ChartStyle.panel(chart, height);
    }

    ChartPanel panel() {
        return panel;
    }

    /** Draws a line anew; {@code colour} and {@code dash} say which. */
    void line(String name, int colour, int dash, float[] values) {
        int every = Math.max(1, values.length / MOST_POINTS);
        int count = values.length == 0 ? 0 : (values.length - 1) / every + 1;
        double[][] points = new double[2][count];
        for (int i = 0; i < count; i++) {
            int day = values.length - 1 - (count - 1 - i) * every; // the last day is always there
            points[0][i] = start + (day + 1) * MILLIS;
            points[1][i] = values[day];
        }
        boolean known = lines.indexOf(name) >= 0;
        lines.addSeries(name, points);
        if (!known) {
            int series = lines.indexOf(name);
            renderer.setSeriesPaint(series, Theme.series(colour));
            renderer.setSeriesStroke(series, BY_TOWN[dash]);
        }
    }

    /** Takes all lines away. */
    void clear() {
        while (lines.getSeriesCount() > 0) {
            lines.removeSeries(lines.getSeriesKey(0));
        }
    }
}
