package deepurban.cli;

import deepurban.experiment.Failure;
import deepurban.experiment.Findings;
import deepurban.experiment.RunListener;
import deepurban.experiment.RunPlan;
import deepurban.observe.ProblemSink;
import deepurban.observe.RunRecord;
import deepurban.output.RunFiles;
import deepurban.output.RunLog;
import java.util.Optional;

/** Passes what runs say to those who want it: findings, files, the log and the progress. */
final class Watcher implements RunListener {

    private final Findings findings;
    private final RunFiles files;
    private final RunLog log;
    private final Advance advance;

    Watcher(Findings findings, RunFiles files, RunLog log, Advance advance) {
        this.findings = findings;
        this.files = files;
        this.log = log;
        this.advance = advance;
    }

    @Override
    public Optional<ProblemSink> problemsOf(int arm, int replication) {
        return files.problemsOf(arm, replication);
    }

    @Override
    public void recorded(int arm, int replication, RunRecord record) {
        files.recorded(arm, replication, record);
        advance.run();
    }

    @Override
    public void abandoned(int arm, int replication) {
        files.abandoned(arm, replication);
    }

    @Override
    public void daysDone(int days) {
        advance.days(days);
    }

    @Override
    public void finished(int arm, int replication, RunRecord record) {
        findings.finished(arm, replication, record);
    }

    @Override
    public void failed(Failure failure) {
        findings.failed(failure);
        String arm = findings.plan().arms().get(failure.arm()).name();
        log.add("failed: " + arm + ", replication " + RunPlan.number(failure.replication()), failure.thrown());
        advance.run();
    }
}
