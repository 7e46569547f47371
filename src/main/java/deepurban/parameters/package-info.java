/**
 * Every parameter of the model as immutable records; each component is declared once, by {@link
 * deepurban.parameters.Parameter}, with unit, range, default, meaning and source.
 *
 * <p>ODD: "Entities, state variables and scales" and the parameter tables of every submodel. Nothing here reads a file.
 */
package deepurban.parameters;
