/**
 * The ledger of finished runs: one file each, found again by all that decides what the run says.
 *
 * <p>A run is the same run in every experiment that holds it: its key names the model's classes, the parameters over time, when
 * observation begins, length, seed and replication, and not the experiment, its other arms or its number of replications. What
 * is damaged counts as absent. See docs/how-to/resume.md.
 */
package deepurban.ledger;
