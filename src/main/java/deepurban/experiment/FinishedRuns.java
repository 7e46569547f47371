package deepurban.experiment;

import deepurban.observe.RunRecord;
import java.util.Optional;

/**
 * Where finished runs of a plan are kept and found again. Safe for several threads.
 *
 * <p>Its methods name a run by the index of its arm in the plan and its replication, from 0.
 */
public interface FinishedRuns {

    /** Knows no run and keeps none. */
    FinishedRuns NONE = new FinishedRuns() {
        @Override
        public boolean has(int arm, int replication) {
            return false;
        }

        @Override
        public Optional<RunRecord> find(int arm, int replication) {
            return Optional.empty();
        }

        @Override
        public void keep(int arm, int replication, RunRecord record) {
            // nobody asks for it again
        }
    };

    /** Returns whether all that is wanted of a run is there; asked once, before any run starts. */
    boolean has(int arm, int replication);

    /** Returns what a run said; empty if it has gone since {@link #has} was asked. */
    Optional<RunRecord> find(int arm, int replication);

    /**
     * Keeps what a run says, from the thread that ran it, after {@link RunListener#recorded}.
     *
     * @throws java.io.UncheckedIOException if it cannot be kept; that ends the experiment
     */
    void keep(int arm, int replication, RunRecord record);
}
