/**
 * How residents judge: experience, expectation, satisfaction, trust, and what they do next time.
 *
 * <p>ODD: "Submodels: judgement".
 */
package deepurban.judgement;
