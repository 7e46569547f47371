/** Knobs for every mechanism, made from the declarations that the files are checked by. */
package deepurban.gui.knob;
