/** The desktop explorer: one window on a town that is run, with its knobs, its charts and its time line. The window knows the other packages below. */
package deepurban.gui;
