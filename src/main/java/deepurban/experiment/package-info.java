/**
 * Experiments: which runs there are, how they share warm-ups and threads, and what they say together.
 *
 * <p>Reforms are compared on common random numbers: replication {@code r} of every reform meets the same town, the same
 * residents and the same occurrences as replication {@code r} of the baseline. ODD: "Simulation experiments".
 */
package deepurban.experiment;
