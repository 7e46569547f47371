package deepurban.sweep;

import deepurban.experiment.Failure;
import deepurban.observe.RunRecord;

/** Takes what the runs of a sweep say, in any order. Safe for several threads. */
public interface RunSink {

    /**
     * A run has ended.
     *
     * @throws deepurban.ledger.LedgerUnwritable if it cannot be kept; that ends the sweep
     */
    void finished(int point, int arm, int replication, RunRecord record);

    /** A run has failed. */
    void failed(int point, Failure failure);

    /** Days have been simulated. */
    default void daysDone(int days) {}
}
