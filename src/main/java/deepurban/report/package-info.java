/**
 * The report for people: one self-contained page and its charts, made from the files of a result folder alone.
 *
 * <p>JFreeChart and Batik are loaded when a chart is drawn, and only then.
 */
package deepurban.report;
