package deepurban.model;

import deepurban.mechanism.Catalogue;
import deepurban.observe.ProblemSink;
import deepurban.observe.RunRecord;
import deepurban.parameters.ModelParameters;
import sim.engine.SimState;

/** One run of the model: a town, its day plan and what was observed. Not thread-safe; runs share nothing that changes. */
public final class DeepUrban extends SimState {

    private static final long serialVersionUID = 1L;

    private DeepUrban(long seed) {
        super(seed);
    }

    /** Builds the town of these parameters on the morning of day 0. */
    public static DeepUrban start(ModelParameters parameters, Catalogue catalogue, long seed, long replication) {
        throw new IllegalStateException("under construction");
    }

    /** Returns the number of days finished: the day that comes next. */
    public int day() {
        return 0;
    }

    /** Runs day after day until {@code day} days are finished. */
    public void runTo(int day) {}

    /** Returns a copy in the same state that goes its own way: the shared warm-up's reforms start from copies. */
    public DeepUrban fork() {
        return this;
    }

    /** Puts other parameters into force from the day that comes next; what they mark as fixed must be equal. */
    public void apply(ModelParameters next) {}

    /** Forgets what was observed until now: outcomes count from the day that comes next. */
    public void observeFromHere() {}

    /** Sends each problem's row to {@code sink} when it ends, and at {@link #record} those still open. */
    public void sendProblemsTo(ProblemSink sink) {}

    /** Returns what was observed since {@link #observeFromHere}. */
    public RunRecord record() {
        return null;
    }
}
