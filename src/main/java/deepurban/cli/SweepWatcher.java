package deepurban.cli;

import deepurban.experiment.Failure;
import deepurban.experiment.RunPlan;
import deepurban.observe.RunRecord;
import deepurban.output.RunLog;
import deepurban.sweep.RunSink;
import deepurban.sweep.Sweep;

/** Passes what runs of a sweep say to the ledger, the log and the progress. */
final class SweepWatcher implements RunSink {

    /** A stack trace for each of a million runs that fail alike helps nobody. */
    private static final int TRACES = 100;

    private final Sweep sweep;
    private final RunSink runs;
    private final RunLog log;
    private final Advance advance;
    private int traces;

    SweepWatcher(Sweep sweep, RunSink runs, RunLog log, Advance advance) {
        this.sweep = sweep;
        this.runs = runs;
        this.log = log;
        this.advance = advance;
    }

    @Override
    public void finished(int point, int arm, int replication, RunRecord record) {
        runs.finished(point, arm, replication, record);
        advance.run();
    }

    @Override
    public void failed(int point, Failure failure) {
        runs.failed(point, failure);
        if (mayTrace()) {
            String arm = sweep.plan(point).arms().get(failure.arm()).name();
            String run = "point " + (point + 1) + ", " + arm + ", replication " + RunPlan.number(failure.replication());
            log.add("failed: " + run, failure.thrown());
        }
        advance.run();
    }

    private synchronized boolean mayTrace() {
        return traces++ < TRACES;
    }

    @Override
    public void daysDone(int days) {
        advance.days(days);
    }
}
