/**
 * Readers of facts: outcomes, daily series, survival of problems, maps, problem records and balances.
 *
 * <p>ODD: "Design concepts: observation".
 */
package deepurban.observe;
