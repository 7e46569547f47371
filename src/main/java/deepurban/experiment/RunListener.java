package deepurban.experiment;

import deepurban.observe.ProblemSink;
import deepurban.observe.RunRecord;
import java.util.Optional;

/**
 * Is told what runs say.
 *
 * <p>{@link #problemsOf}, {@link #recorded} and {@link #daysDone} are called from the thread of the run, several at once;
 * {@link #finished} and {@link #failed} by one thread at a time, for each arm in the order of the replications, so that
 * sums do not depend on the number of threads. A run that was finished earlier is told as {@link #recorded} and
 * {@link #finished} alone.
 */
public interface RunListener {

    /** Opens a sink for the problems of a run, if they are wanted; {@link #recorded} or {@link #abandoned} ends it. */
    default Optional<ProblemSink> problemsOf(int arm, int replication) {
        return Optional.empty();
    }

    /** A run has ended and this is what it says. */
    default void recorded(int arm, int replication, RunRecord record) {}

    /** A run broke off after {@link #problemsOf}. */
    default void abandoned(int arm, int replication) {}

    /** Days of the plan have been simulated; a warm-up that is run again does not count again. */
    default void daysDone(int days) {}

    /** The next run of its arm, in the order of replications, has ended. */
    void finished(int arm, int replication, RunRecord record);

    /** The next run of its arm, in the order of replications, has failed. */
    void failed(Failure failure);
}
