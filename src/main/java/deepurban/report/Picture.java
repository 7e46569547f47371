package deepurban.report;

/**
 * A chart as the page holds it.
 *
 * @param name name of its file, without ending
 * @param first whether the page shows it at once, and not only on demand
 * @param caption what it shows and how to read it
 * @param svg the drawing
 */
record Picture(String name, boolean first, String caption, String svg) {}
