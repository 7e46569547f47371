package deepurban.report;

import org.jfree.chart.JFreeChart;

/**
 * A chart to be drawn.
 *
 * @param name name of its file, without ending
 * @param first whether the page shows it at once, and not only on demand
 * @param caption what it shows and how to read it
 * @param chart the chart
 * @param width width in pixels
 * @param height height in pixels
 */
record Drawing(String name, boolean first, String caption, JFreeChart chart, int width, int height) {}
