/** What can be looked at closely: cells, residents, deputies, departments, problems; as they are now. */
package deepurban.gui.inspect;
