package deepurban.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.TickUnits;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.CategoryDataset;

/** How all charts look: white, quiet, the same on every system. */
final class ChartLook {

    /** A family that every Java maps to some font that is there. */
    private static final String FAMILY = Font.SANS_SERIF;

    private static final Color GRID = new Color(0xDDDDDD);
    private static final Color INK = new Color(0x222222);

    private static final int SMALLEST_POWER = -6;
    private static final int LARGEST_POWER = 9;

    private ChartLook() {}

    static JFreeChart chart(String title, XYPlot plot, boolean legend) {
        JFreeChart chart = new JFreeChart(title, new Font(FAMILY, Font.BOLD, 15), plot, legend);
        chart.setBackgroundPaint(Color.WHITE);
        chart.setPadding(new RectangleInsets(8, 8, 8, 16));
        chart.getTitle().setPaint(INK);
        if (legend) {
            chart.getLegend().setItemFont(new Font(FAMILY, Font.PLAIN, 12));
            chart.getLegend().setFrame(BlockBorder.NONE);
        }
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinePaint(GRID);
        plot.setRangeGridlinePaint(GRID);
        plot.setDomainGridlineStroke(new BasicStroke(1));
        plot.setRangeGridlineStroke(new BasicStroke(1));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        axis(plot.getDomainAxis());
        axis(plot.getRangeAxis());
        return chart;
    }

    /** Returns bars that lie, with their names to the left. */
    static JFreeChart bars(String title, CategoryDataset bars, NumberAxis values, BarRenderer renderer) {
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setItemMargin(0.05);
        CategoryAxis categories = new CategoryAxis();
        categories.setMaximumCategoryLabelWidthRatio(0.4f);
        categories.setMaximumCategoryLabelLines(2);
        CategoryPlot plot = new CategoryPlot(bars, categories, values, renderer);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        return chart(title, plot);
    }

    private static JFreeChart chart(String title, CategoryPlot plot) {
        JFreeChart chart = new JFreeChart(title, new Font(FAMILY, Font.BOLD, 15), plot, true);
        chart.setBackgroundPaint(Color.WHITE);
        chart.setPadding(new RectangleInsets(8, 8, 8, 16));
        chart.getTitle().setPaint(INK);
        chart.getLegend().setItemFont(new Font(FAMILY, Font.PLAIN, 12));
        chart.getLegend().setFrame(BlockBorder.NONE);
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinePaint(GRID);
        plot.setRangeGridlineStroke(new BasicStroke(1));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.getDomainAxis().setTickLabelFont(new Font(FAMILY, Font.PLAIN, 11));
        plot.getDomainAxis().setTickLabelPaint(INK);
        axis(plot.getRangeAxis());
        return chart;
    }

    private static void axis(ValueAxis axis) {
        axis.setLabelFont(new Font(FAMILY, Font.PLAIN, 12));
        axis.setTickLabelFont(new Font(FAMILY, Font.PLAIN, 11));
        axis.setLabelPaint(INK);
        axis.setTickLabelPaint(INK);
        axis.setAxisLinePaint(INK);
        axis.setTickMarkPaint(INK);
    }

    /** Returns an axis whose numbers do not depend on the locale of the machine. */
    static NumberAxis numbers(String label) {
        NumberAxis axis = new NumberAxis(label);
        axis.setStandardTickUnits(ticks()); // its own: formats are not safe for charts drawn side by side
        axis.setAutoRangeIncludesZero(false);
        return axis;
    }

    /** Steps of 1, 2 and 5 times a power of ten, each with just the decimals that it needs. */
    private static TickUnits ticks() {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setMinusSign('\u2212');
        TickUnits units = new TickUnits();
        for (int power = SMALLEST_POWER; power <= LARGEST_POWER; power++) {
            String pattern = power < 0 ? "0." + "0".repeat(-power) : "#,##0";
            for (int factor : new int[] {1, 2, 5}) {
                double step =
                        BigDecimal.valueOf(factor).scaleByPowerOfTen(power).doubleValue();
                units.add(new NumberTickUnit(step, new DecimalFormat(pattern, symbols)));
            }
        }
        return units;
    }
}
