package deepurban.experiment;

import deepurban.observe.RunRecord;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Holds back what runs say until their turn, and passes it on in the order of the replications of each arm.
 *
 * <p>Runs are started in that order, so only about as many records wait as there are threads. A run that was finished
 * earlier is read when its turn comes, and not before all arms have passed on the replications before it: else one arm would
 * run far ahead of the others, and who pairs them would have to hold its records. Safe for several threads.
 */
final class InOrder {

    /** A run that was taken for finished and has gone since. */
    record Lost(int arm, int replication) {}

    private final RunListener listener;
    private final FinishedRuns earlier;
    private final BooleanSupplier stopped;
    private final List<Map<Integer, Runnable>> waiting = new ArrayList<>();
    private final BitSet[] known; // [arm], by replication
    private final List<Integer> limits; // [arm], how many replications it has
    private final int[] next; // [arm], the replication whose turn it is
    private int passedByAll = -1; // as many replications as all arms have passed on

    InOrder(RunListener listener, Outstanding outstanding, BooleanSupplier stopped) {
        this.listener = listener;
        this.earlier = outstanding.finished();
        this.stopped = stopped;
        this.limits = outstanding.plan().limits();
        this.next = new int[limits.size()];
        this.known = new BitSet[next.length];
        for (int arm = 0; arm < next.length; arm++) {
            waiting.add(new HashMap<>());
            known[arm] = outstanding.known(arm);
        }
    }

    /** Passes on the known runs before the first that is not; returns those that must be run after all. */
    synchronized List<Lost> begin() {
        return passOn(0);
    }

    /** Takes what a run says; returns known runs whose turn it was and that must be run after all. */
    List<Lost> finished(int arm, int replication, RunRecord record) {
        return take(arm, replication, () -> listener.finished(arm, replication, record));
    }

    /** Takes a run that failed; returns as {@link #finished} does. */
    List<Lost> failed(Failure failure) {
        return take(failure.arm(), failure.replication(), () -> listener.failed(failure));
    }

    private synchronized List<Lost> take(int arm, int replication, Runnable news) {
        waiting.get(arm).put(replication, news);
        return passOn(arm);
    }

    private List<Lost> passOn(int first) {
        List<Lost> lost = new ArrayList<>();
        passOn(first, lost);
        for (int least = least(); least > passedByAll; least = least()) {
            passedByAll = least;
            for (int arm = 0; arm < next.length; arm++) {
                passOn(arm, lost);
            }
        }
        return lost;
    }

    private int least() {
        return IntStream.range(0, next.length)
                .filter(arm -> next[arm] < limits.get(arm))
                .map(arm -> next[arm])
                .min()
                .orElse(passedByAll);
    }

    private void passOn(int arm, List<Lost> lost) {
        for (Runnable turn = turn(arm, lost); turn != null; turn = turn(arm, lost)) {
            next[arm]++;
            turn.run();
        }
    }

    private Runnable turn(int arm, List<Lost> lost) {
        int replication = next[arm];
        Runnable held = waiting.get(arm).remove(replication);
        if (held != null || replication != passedByAll || !known[arm].get(replication) || stopped.getAsBoolean()) {
            return held;
        }
        Optional<RunRecord> record = earlier.find(arm, replication);
        if (record.isEmpty()) {
            known[arm].clear(replication);
            lost.add(new Lost(arm, replication));
            return null;
        }
        return () -> {
            listener.recorded(arm, replication, record.get());
            listener.finished(arm, replication, record.get());
        };
    }
}
