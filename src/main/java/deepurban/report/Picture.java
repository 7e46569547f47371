package deepurban.report;

/**
 * A chart as the page holds it.
 *
 * @param name name of its file, without ending
 * @param caption what it shows and how to read it
 * @param svg the drawing
 */
record Picture(String name, String caption, String svg) {}
