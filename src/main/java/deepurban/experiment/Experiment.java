package deepurban.experiment;

/** A plan with its towns: runs once, on as many threads as wanted, and always says the same. */
public final class Experiment {

    private final Crew crew;

    /** Prepares the runs of {@code plan}; {@code listener} is told what they say. */
    public Experiment(RunPlan plan, TownSource towns, RunListener listener) {
        this.crew = new Crew(plan, towns, listener);
    }

    /**
     * Runs everything. A run that fails is reported to the listener and the others go on.
     *
     * @throws java.util.concurrent.CancellationException if {@link #stop} was called meanwhile
     */
    public void run(int threads) {
        crew.work(threads);
    }

    /** Breaks all runs off soon; may be called from any thread. */
    public void stop() {
        crew.stop();
    }
}
