package deepurban.sweep;

import deepurban.observe.Outcome.Scoped;
import java.util.List;

/** Is told all runs of a sweep in the order of points, arms and replications, all counted from 0. */
public interface RunReader {

    /**
     * A run that ended.
     *
     * @param columns what the outcomes are, the same in every run
     * @param outcomes NaN where one is not defined; not to be changed
     */
    void finished(int point, int arm, int replication, List<Scoped> columns, double[] outcomes);

    /**
     * A run that failed.
     *
     * @param cause a fixed word
     * @param message what was said, on one line
     */
    void failed(int point, int arm, int replication, String cause, String message);

    /** Returns a reader that tells both. */
    default RunReader and(RunReader other) {
        RunReader one = this;
        return new RunReader() {

            @Override
            public void finished(int point, int arm, int replication, List<Scoped> columns, double[] outcomes) {
                one.finished(point, arm, replication, columns, outcomes);
                other.finished(point, arm, replication, columns, outcomes);
            }

            @Override
            public void failed(int point, int arm, int replication, String cause, String message) {
                one.failed(point, arm, replication, cause, message);
                other.failed(point, arm, replication, cause, message);
            }
        };
    }
}
