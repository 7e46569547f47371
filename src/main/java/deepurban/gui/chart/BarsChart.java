package deepurban.gui.chart;

import deepurban.gui.look.Theme;
import java.awt.Color;
import java.awt.Font;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jfree.chart.ChartPanel;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;

/** Lying bars with their numbers. */
final class BarsChart {

    private final DefaultCategoryDataset bars = new DefaultCategoryDataset();
    private final JFreeChart chart;
    private final ChartPanel panel;
    private final BarRenderer renderer = new BarRenderer();

    BarsChart(String title, String pattern, int height) {
        CategoryAxis names = new CategoryAxis();
        names.setTickLabelFont(Theme.font(0.86));
        names.setTickLabelPaint(Theme.INK);
        names.setAxisLineVisible(false);
        names.setTickMarksVisible(false);
        names.setMaximumCategoryLabelWidthRatio(0.5f);
        NumberAxis values = new NumberAxis();
        values.setVisible(false);
        values.setUpperMargin(0.28);
        CategoryPlot plot = new CategoryPlot(bars, names, values, renderer);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeGridlinesVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setItemMargin(0.08);
        renderer.setMaximumBarWidth(0.16);
        renderer.setDefaultItemLabelGenerator(new StandardCategoryItemLabelGenerator(
                "{2}", new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT))));
        renderer.setDefaultItemLabelsVisible(true);
        renderer.setDefaultPositiveItemLabelPosition(
                new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
        Font font = Theme.font(0.86);
        renderer.setDefaultItemLabelFont(font);
        renderer.setDefaultItemLabelPaint(Theme.INK);
        chart = ChartStyle.chart(title, plot);
        ChartStyle.legend(chart);
        panel = ChartStyle.panel(chart, height);
    }

    ChartPanel panel() {
        return panel;
    }

    void bar(String series, Color colour, String name, double value) {
        bars.setValue(Double.isNaN(value) ? null : value, series, name);
        renderer.setSeriesPaint(bars.getRowIndex(series), colour);
        chart.getLegend().setVisible(bars.getRowCount() > 1);
    }

    void clear() {
        bars.clear();
    }
}
