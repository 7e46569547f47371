/**
 * Where things are: cells, land types, neighbourhoods, subdistricts; and urbanization, which changes them.
 *
 * <p>ODD: "Entities, state variables and scales"; "Submodels: urbanization".
 */
package deepurban.town;
