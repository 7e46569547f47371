package deepurban.sweep;

import java.util.Iterator;

/**
 * Runs batches somewhere: on the threads of this program, or on other machines. Whatever it does, what a run says is a function of
 * its point, arm and replication alone; an engine decides when and where, never what.
 */
public interface Engine extends AutoCloseable {

    /**
     * Runs all batches and returns when the sink has been told of every run.
     *
     * @param sweep the experiment
     * @param batches in an order that keeps what belongs together together; for one thread at a time
     * @param sink takes what runs say; for several threads
     * @throws java.util.concurrent.CancellationException if {@link #stop} was called meanwhile
     * @throws EngineFailure if it cannot go on
     */
    void run(Sweep sweep, Iterator<Batch> batches, RunSink sink);

    /** Breaks off soon; may be called from any thread. */
    void stop();

    /** Gives back what it has taken; nothing is run any more. */
    @Override
    default void close() {}
}
