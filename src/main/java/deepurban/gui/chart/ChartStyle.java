package deepurban.gui.chart;

import deepurban.gui.look.Theme;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.SimpleDateFormat;
import java.util.Locale;
import java.util.TimeZone;
import org.jfree.chart.ChartPanel;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.DateTickMarkPosition;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/** How the live charts look: white, quiet, small. */
final class ChartStyle {

    private static final Color GRID = new Color(0xE9ECEF);
    private static final BasicStroke HAIR = new BasicStroke(1);

    private ChartStyle() {}

    static JFreeChart chart(String title, Plot plot) {
        JFreeChart chart = new JFreeChart(null, Theme.font(1), plot, false);
        chart.setBackgroundPaint(Theme.CARD);
        chart.setPadding(new RectangleInsets(6, 8, 4, 26));
        TextTitle heading = new TextTitle(title, Theme.bold(0.96));
        heading.setPaint(Theme.INK);
        heading.setHorizontalAlignment(HorizontalAlignment.LEFT);
        heading.setTextAlignment(HorizontalAlignment.LEFT);
        heading.setMargin(0, 2, 4, 0);
        chart.setTitle(heading);
        plot.setBackgroundPaint(Theme.CARD);
        plot.setOutlineVisible(false);
        plot.setNoDataMessageFont(Theme.font(0.92));
        return chart;
    }

    static void legend(JFreeChart chart) {
        LegendTitle legend = new LegendTitle(chart.getPlot());
        legend.setItemFont(Theme.font(0.86));
        legend.setItemPaint(Theme.INK);
        legend.setFrame(BlockBorder.NONE);
        legend.setPosition(RectangleEdge.BOTTOM);
        legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
        legend.setPadding(2, 0, 0, 0);
        chart.addSubtitle(legend);
    }

    static XYPlot lines(NumberAxis values) {
        XYPlot plot = new XYPlot(null, dates(), values, null);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(GRID);
        plot.setRangeGridlineStroke(HAIR);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        return plot;
    }

    private static DateAxis dates() {
        DateAxis axis = new DateAxis(null, TimeZone.getTimeZone("UTC"), Locale.ROOT);
        SimpleDateFormat format = new SimpleDateFormat("yyyy-MM", Locale.ROOT);
        format.setTimeZone(TimeZone.getTimeZone("UTC"));
        axis.setDateFormatOverride(format);
        axis.setTickMarkPosition(DateTickMarkPosition.START);
        axis.setLowerMargin(0);
        axis.setUpperMargin(0.01);
        quiet(axis);
        return axis;
    }

    static NumberAxis numbers(String pattern, boolean fromZero) {
        NumberAxis axis = new NumberAxis();
        axis.setAutoRangeIncludesZero(fromZero);
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
        axis.setNumberFormatOverride(format);
        quiet(axis);
        return axis;
    }

    static void quiet(ValueAxis axis) {
        axis.setTickLabelFont(Theme.font(0.84));
        axis.setTickLabelPaint(Theme.QUIET);
        axis.setLabelFont(Theme.font(0.84));
        axis.setLabelPaint(Theme.QUIET);
        axis.setAxisLinePaint(Theme.LINE);
        axis.setTickMarkPaint(Theme.LINE);
        axis.setTickMarksVisible(false);
    }

    static ChartPanel panel(JFreeChart chart, int height) {
        ChartPanel panel =
                new ChartPanel(chart, 420, height, 120, 80, 4000, 2000, true, false, false, false, false, true);
        panel.setPopupMenu(null);
        panel.setDomainZoomable(false);
        panel.setRangeZoomable(false);
        panel.setMouseWheelEnabled(false);
        panel.setPreferredSize(new Dimension(380, height));
        panel.setMinimumSize(new Dimension(200, height));
        return panel;
    }
}
