package deepurban.hypothesis;

import deepurban.experiment.Failure;
import deepurban.experiment.RunListener;
import deepurban.experiment.RunPlan;
import deepurban.observe.Outcome.Scoped;
import deepurban.observe.RunRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The outcomes of all runs of a plan, filled run by run, and contrasts of them. */
final class ArmOutcomes implements RunListener {

    private final RunPlan plan;
    private final Runnable runEnded;
    private final double[][][] values; // [arm][replication], null for a run that failed
    private final List<Failure> failures = new ArrayList<>();
    private List<Scoped> columns = List.of();

    ArmOutcomes(RunPlan plan, Runnable runEnded) {
        this.plan = plan;
        this.runEnded = runEnded;
        this.values = new double[plan.arms().size()][plan.replications()][];
    }

    @Override
    public void finished(int arm, int replication, RunRecord record) {
        columns = record.columns();
        values[arm][replication] = record.outcomes().clone();
        runEnded.run();
    }

    @Override
    public void failed(Failure failure) {
        failures.add(failure);
        runEnded.run();
    }

    List<Failure> failures() {
        return failures;
    }

    /** Returns a contrast in each replication; NaN where a run failed, or an outcome or the part that it is of does not exist. */
    double[] contrast(List<Term> terms) {
        double[] sums = new double[plan.replications()];
        for (Term term : terms) {
            int arm = arm(term.arm());
            int column = columns.indexOf(term.outcome());
            for (int replication = 0; replication < sums.length; replication++) {
                double[] run = values[arm][replication];
                sums[replication] += run == null || column < 0 ? Double.NaN : term.of(run[column]);
            }
        }
        return sums;
    }

    /** Returns contrasts that are known exactly, for a comparison of others with them. */
    double[] constant(double value) {
        double[] all = new double[plan.replications()];
        Arrays.fill(all, value);
        return all;
    }

    private int arm(String name) {
        for (int i = 0; i < plan.arms().size(); i++) {
            if (plan.arms().get(i).name().equals(name)) {
                return i;
            }
        }
        throw new IllegalStateException("no side is named " + name);
    }
}
