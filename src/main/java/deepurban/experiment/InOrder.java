package deepurban.experiment;

import deepurban.observe.RunRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Holds back what runs say until their turn, and passes it on in the order of the replications of each arm.
 *
 * <p>Runs are started in that order, so only about as many records wait as there are threads. Safe for several threads.
 */
final class InOrder {

    private final RunListener listener;
    private final List<Map<Integer, Runnable>> waiting = new ArrayList<>();
    private final int[] next;

    InOrder(RunListener listener, int arms) {
        this.listener = listener;
        this.next = new int[arms];
        for (int arm = 0; arm < arms; arm++) {
            waiting.add(new HashMap<>());
        }
    }

    void finished(int arm, int replication, RunRecord record) {
        pass(arm, replication, () -> listener.finished(arm, replication, record));
    }

    void failed(Failure failure) {
        pass(failure.arm(), failure.replication(), () -> listener.failed(failure));
    }

    private synchronized void pass(int arm, int replication, Runnable news) {
        Map<Integer, Runnable> held = waiting.get(arm);
        held.put(replication, news);
        for (Runnable turn = held.remove(next[arm]); turn != null; turn = held.remove(next[arm])) {
            next[arm]++;
            turn.run();
        }
    }
}
