/** Guided lessons: predict by drawing a curve, run, compare. */
package deepurban.gui.lesson;
