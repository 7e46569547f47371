/**
 * The course of a town that somebody watches: it is run day by day, changed on dates, and taken back. Knows no window; what a window shows
 * are immutable pictures of a day, made on the thread that runs the town.
 */
package deepurban.gui.course;
