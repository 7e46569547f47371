/**
 * Problems: classes, states, the transition table, when they occur and how they are voiced or fade.
 *
 * <p>ODD: "Entities: problem"; "Submodels: occurrence, voicing".
 */
package deepurban.problem;
