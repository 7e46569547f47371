package deepurban.report;

import org.jfree.chart.JFreeChart;

/**
 * A chart to be drawn.
 *
 * @param name name of its file, without ending
 * @param caption what it shows and how to read it
 * @param chart the chart
 * @param width width in pixels
 * @param height height in pixels
 */
record Drawing(String name, String caption, JFreeChart chart, int width, int height) {}
