package deepurban.experiment;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;

/**
 * What is left to do of a plan: the runs that are not among those finished earlier.
 *
 * <p>A replication whose arms are all known is not simulated, of another one only the missing arms. Immutable.
 */
public final class Outstanding {

    private final RunPlan plan;
    private final FinishedRuns finished;
    private final BitSet[] known; // [arm], by replication

    private Outstanding(RunPlan plan, FinishedRuns finished) {
        this.plan = plan;
        this.finished = finished;
        this.known = new BitSet[plan.arms().size()];
        Arrays.setAll(known, arm -> new BitSet());
    }

    /** Returns all runs of a plan. */
    public static Outstanding all(RunPlan plan) {
        return new Outstanding(plan, FinishedRuns.NONE);
    }

    /** Looks through all runs of a plan for those that are not finished yet. */
    public static Outstanding beside(RunPlan plan, FinishedRuns finished) {
        Outstanding outstanding = new Outstanding(plan, finished);
        for (int replication = 0; replication < plan.replications(); replication++) {
            for (int arm = 0; arm < plan.arms().size(); arm++) {
                boolean known = plan.has(arm, replication) && finished.has(arm, replication);
                outstanding.known[arm].set(replication, known);
            }
        }
        return outstanding;
    }

    /** Returns the plan. */
    public RunPlan plan() {
        return plan;
    }

    /** Returns where the other runs are, and where these are kept when they end. */
    FinishedRuns finished() {
        return finished;
    }

    /** Returns the replications of an arm that need not be run; a copy. */
    BitSet known(int arm) {
        return (BitSet) known[arm].clone();
    }

    /** Returns the arms that a replication still has to run, in the order of the plan. */
    Deque<Integer> arms(int replication) {
        Deque<Integer> arms = new ArrayDeque<>();
        for (int arm = 0; arm < known.length; arm++) {
            if (plan.has(arm, replication) && !known[arm].get(replication)) {
                arms.add(arm);
            }
        }
        return arms;
    }

    /** Returns how many runs are to be simulated. */
    public long runs() {
        return plan.runs() - Arrays.stream(known).mapToLong(BitSet::cardinality).sum();
    }

    /** Returns how many runs of an arm are to be simulated. */
    public int runs(int arm) {
        return plan.limits().get(arm) - known[arm].cardinality();
    }

    /** Returns the days that are simulated when each replication's warm-up is run once, where it is run at all. */
    public long simulatedDays() {
        int branch = plan.branchDay();
        long days = 0;
        for (int replication = 0; replication < plan.replications(); replication++) {
            int arms = arms(replication).size();
            days += arms == 0 ? 0 : branch + (long) arms * (plan.days() - branch);
        }
        return days;
    }
}
