/** The map: portrayals on MASON's display that paint pictures of an evening. */
package deepurban.gui.map;
