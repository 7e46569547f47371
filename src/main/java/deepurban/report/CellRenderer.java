package deepurban.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.DoubleFunction;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYZDataset;

/**
 * Cells of a grid, all of one colour as one shape: a map of thousands of cells is then some dozen shapes in a file, not thousands.
 * Cells come row by row, so that neighbours of one colour join to one rectangle.
 */
final class CellRenderer extends AbstractXYItemRenderer {

    private static final long serialVersionUID = 1L;

    private final transient DoubleFunction<Color> colours;

    /** Paints a value in the colour that {@code colours} gives it. */
    CellRenderer(DoubleFunction<Color> colours) {
        this.colours = colours;
    }

    @Override
    public void drawItem(
            Graphics2D graphics,
            XYItemRendererState state,
            Rectangle2D area,
            PlotRenderingInfo info,
            XYPlot plot,
            ValueAxis across,
            ValueAxis upright,
            XYDataset cells,
            int series,
            int item,
            CrosshairState crosshair,
            int pass) {
        if (item > 0) {
            return; // all were drawn with the first
        }
        Object before = graphics.getRenderingHint(RenderingHints.KEY_ANTIALIASING);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
        shapes((XYZDataset) cells, series, new Place(area, plot, across, upright))
                .forEach((colour, shape) -> {
                    graphics.setPaint(colour);
                    graphics.fill(shape);
                });
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, before == null ? RenderingHints.VALUE_ANTIALIAS_DEFAULT : before);
    }

    private Map<Color, Path2D> shapes(XYZDataset cells, int series, Place place) {
        Map<Color, Path2D> shapes = new LinkedHashMap<>();
        int first = 0;
        for (int item = 1; item <= cells.getItemCount(series); item++) {
            if (item == cells.getItemCount(series) || !joins(cells, series, item)) {
                Color colour = colours.apply(cells.getZValue(series, first));
                shapes.computeIfAbsent(colour, own -> new Path2D.Double())
                        .append(
                                place.rectangle(
                                        cells.getXValue(series, first),
                                        cells.getXValue(series, item - 1),
                                        cells.getYValue(series, first)),
                                false);
                first = item;
            }
        }
        return shapes;
    }

    /** Whether a cell lies right of the one before it and has its colour. */
    private boolean joins(XYZDataset cells, int series, int item) {
        return cells.getYValue(series, item) == cells.getYValue(series, item - 1)
                && cells.getXValue(series, item) == cells.getXValue(series, item - 1) + 1
                && colours.apply(cells.getZValue(series, item))
                        .equals(colours.apply(cells.getZValue(series, item - 1)));
    }

    /** Where a cell stands in the chart. */
    private record Place(Rectangle2D area, XYPlot plot, ValueAxis across, ValueAxis upright) {

        Rectangle2D rectangle(double from, double to, double row) {
            double left = across.valueToJava2D(from - 0.5, area, plot.getDomainAxisEdge());
            double right = across.valueToJava2D(to + 0.5, area, plot.getDomainAxisEdge());
            double top = upright.valueToJava2D(row - 0.5, area, plot.getRangeAxisEdge());
            double bottom = upright.valueToJava2D(row + 0.5, area, plot.getRangeAxisEdge());
            return new Rectangle2D.Double(left, Math.min(top, bottom), right - left, Math.abs(bottom - top));
        }
    }
}
