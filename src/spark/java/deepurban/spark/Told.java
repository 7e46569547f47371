package deepurban.spark;

import deepurban.experiment.Cause;
import deepurban.experiment.Failure;
import deepurban.ledger.LedgerOutcomes;
import deepurban.observe.RunRecord;
import deepurban.sweep.RunSink;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What the runs of a portion said, on its way home.
 *
 * @param finished runs that ended
 * @param failed runs that did not
 * @param days how many days were simulated
 * @param nanos how long it took
 */
record Told(List<Finished> finished, List<Failed> failed, int days, long nanos) implements Serializable {

    /** A run that ended, its outcomes as the ledger keeps them. */
    record Finished(int point, int arm, int replication, byte[] outcomes) implements Serializable {}

    /** A run that failed. */
    record Failed(int point, int arm, int replication, Cause cause, Thrown thrown) implements Serializable {}

    Told {
        finished = List.copyOf(finished);
        failed = List.copyOf(failed);
    }

    /** Returns how many runs it tells of. */
    int runs() {
        return finished.size() + failed.size();
    }

    /** Tells it. */
    void tell(RunSink sink) {
        finished.forEach(run -> sink.finished(run.point(), run.arm(), run.replication(), record(run)));
        failed.forEach(run -> sink.failed(
                run.point(),
                new Failure(run.arm(), run.replication(), run.cause(), run.thrown().open())));
        sink.daysDone(days);
    }

    private static RunRecord record(Finished run) {
        try {
            return LedgerOutcomes.unpack(run.outcomes());
        } catch (IOException e) {
            throw new UncheckedIOException("a worker sent what is no record", e);
        }
    }

    /** Listens on the worker. For one thread. */
    static final class Listener implements RunSink {

        private final List<Finished> finished = new ArrayList<>();
        private final List<Failed> failed = new ArrayList<>();
        private final long start = System.nanoTime();
        private int days;

        @Override
        public void finished(int point, int arm, int replication, RunRecord record) {
            finished.add(new Finished(point, arm, replication, LedgerOutcomes.pack(record)));
        }

        @Override
        public void failed(int point, Failure failure) {
            failed.add(new Failed(
                    point, failure.arm(), failure.replication(), failure.cause(), Thrown.of(failure.thrown())));
        }

        @Override
        public void daysDone(int more) {
            days += more;
        }

        Told told() {
            return new Told(finished, failed, days, System.nanoTime() - start);
        }
    }
}
