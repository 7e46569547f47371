/** Live charts of one town, or of two, by JFreeChart. */
package deepurban.gui.chart;
