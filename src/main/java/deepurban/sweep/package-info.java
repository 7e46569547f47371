/**
 * Designed experiments: an experiment file names a scenario, what is varied and how points are chosen; a sweep runs every point
 * in every replication, by way of the ledger, and analyses what the runs say as the design allows. ODD: "Simulation experiments".
 */
package deepurban.sweep;
