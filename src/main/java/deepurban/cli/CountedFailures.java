package deepurban.cli;

import deepurban.observe.Outcome.Scoped;
import deepurban.sweep.RunReader;
import java.util.List;

/** Passes runs on and counts those that failed. */
record CountedFailures(RunReader reader, Runnable failure) implements RunReader {

    @Override
    public void finished(int point, int arm, int replication, List<Scoped> columns, double[] outcomes) {
        reader.finished(point, arm, replication, columns, outcomes);
    }

    @Override
    public void failed(int point, int arm, int replication, String cause, String message) {
        failure.run();
        reader.failed(point, arm, replication, cause, message);
    }
}
