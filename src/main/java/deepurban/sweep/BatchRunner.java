package deepurban.sweep;

import deepurban.experiment.Failure;
import deepurban.experiment.RunListener;
import deepurban.experiment.Strand;
import deepurban.experiment.TownSource;
import deepurban.observe.RunRecord;
import java.util.function.BooleanSupplier;

/** Runs batches of a sweep on the thread of the caller: what each engine does in the end. Safe for several threads. */
public final class BatchRunner {

    private final Sweep sweep;
    private final TownSource towns;
    private final BooleanSupplier stopped;

    /** Prepares to run towns of {@code towns}; {@code stopped} is asked now and then whether to break off. */
    public BatchRunner(Sweep sweep, TownSource towns, BooleanSupplier stopped) {
        this.sweep = sweep;
        this.towns = towns;
        this.stopped = stopped;
    }

    /**
     * Runs a batch.
     *
     * @throws java.util.concurrent.CancellationException if it was to break off
     */
    public void run(Batch batch, RunSink sink) {
        Strand strand = new Strand(sweep.plan(batch.point()), towns, new Told(batch.point(), sink), stopped);
        batch.pieces().forEach(piece -> strand.run(piece.replication(), piece.arms()));
    }

    /** Adds the point to what runs say. */
    private record Told(int point, RunSink sink) implements RunListener {

        @Override
        public void finished(int arm, int replication, RunRecord record) {
            sink.finished(point, arm, replication, record);
        }

        @Override
        public void failed(Failure failure) {
            sink.failed(point, failure);
        }

        @Override
        public void daysDone(int days) {
            sink.daysDone(days);
        }
    }
}
