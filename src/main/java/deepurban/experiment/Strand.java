package deepurban.experiment;

import deepurban.observe.RunRecord;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * Runs replications of a plan on the thread of the caller, one after the other: what one worker of a sweep does. A
 * replication's town is built and warmed up once, and each arm starts from a copy. For one thread.
 */
public final class Strand {

    private final RunListener listener;
    private final Journey journey;

    /**
     * Prepares to run replications of a plan.
     *
     * @param listener is told of each run when it ends, and of the days
     * @param stopped asked now and then whether to break off
     */
    public Strand(RunPlan plan, TownSource towns, RunListener listener, BooleanSupplier stopped) {
        this.listener = listener;
        this.journey = new Journey(plan, towns, listener, stopped);
    }

    /**
     * Runs some arms of a replication. A run that fails is reported and the others go on.
     *
     * @throws CancellationException if it was to break off
     */
    public void run(int replication, List<Integer> arms) {
        Deque<Integer> left = new ArrayDeque<>(arms);
        Town town;
        try {
            town = journey.warmUp(replication, true);
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException | Error e) {
            left.forEach(arm -> listener.failed(new Failure(arm, replication, Cause.of(e), e)));
            return;
        }
        while (!left.isEmpty()) {
            follow(left.remove(), replication, town, left.isEmpty());
        }
    }

    private void follow(int arm, int replication, Town town, boolean last) {
        RunRecord record;
        try {
            record = journey.follow(last ? town : town.fork(), arm, replication);
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException | Error e) {
            listener.failed(new Failure(arm, replication, Cause.of(e), e));
            return;
        }
        listener.finished(arm, replication, record);
    }
}
