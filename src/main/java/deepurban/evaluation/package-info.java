/**
 * Evaluation of service units: subjects, contents, observation, score, effort, the Goodhart gap.
 *
 * <p>ODD: "Submodels: evaluation and incentive".
 */
package deepurban.evaluation;
