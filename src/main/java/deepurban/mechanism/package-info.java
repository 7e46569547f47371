/**
 * The governance mechanisms: one file each, and the catalogue that lists them.
 *
 * <p>ODD: "Submodels", and docs/mechanisms, one page a mechanism.
 */
package deepurban.mechanism;
