package deepurban.optimise;

import deepurban.ledger.Ledger;
import deepurban.sweep.Engine;
import deepurban.sweep.RunSink;
import deepurban.sweep.Sweep;
import deepurban.sweep.SweepRuns;

/**
 * Where runs are run and kept.
 *
 * @param engine runs them
 * @param ledger keeps them
 * @param modelDigest digest of the model's classes
 * @param fresh whether to overlook what is kept
 * @param threads threads that work
 * @param watch lets someone see what runs say on their way to the ledger
 */
public record Bench(Engine engine, Ledger ledger, String modelDigest, boolean fresh, int threads, Watch watch) {

    /** Looks on. */
    @FunctionalInterface
    public interface Watch {

        /** Returns a sink that passes all on to {@code runs}. */
        RunSink on(Sweep sweep, SweepRuns runs);
    }
}
