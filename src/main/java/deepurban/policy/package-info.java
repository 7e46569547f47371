/**
 * Policies: they arrive, are prepared, perhaps heard, implemented, and accepted or not.
 *
 * <p>ODD: "Submodels: policy cycle".
 */
package deepurban.policy;
