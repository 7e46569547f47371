/** How the explorer looks and speaks: colours, sizes, words. */
package deepurban.gui.look;
