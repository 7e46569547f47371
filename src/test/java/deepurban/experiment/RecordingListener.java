package deepurban.experiment;

import deepurban.observe.RunRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Notes what it is told. */
final class RecordingListener implements RunListener {

    final List<String> order = Collections.synchronizedList(new ArrayList<>());
    final AtomicLong days = new AtomicLong();
    final Findings findings;

    RecordingListener(RunPlan plan) {
        findings = new Findings(plan);
    }

    @Override
    public void daysDone(int more) {
        days.addAndGet(more);
    }

    @Override
    public void finished(int arm, int replication, RunRecord record) {
        order.add(arm + "/" + replication);
        findings.finished(arm, replication, record);
    }

    @Override
    public void failed(Failure failure) {
        order.add(failure.arm() + "/" + failure.replication() + " "
                + failure.cause().word());
        findings.failed(failure);
    }

    /** Runs a plan and returns what was noted. */
    static RecordingListener of(RunPlan plan, TownSource towns, int threads) {
        RecordingListener listener = new RecordingListener(plan);
        new Experiment(plan, towns, listener).run(threads);
        return listener;
    }
}
