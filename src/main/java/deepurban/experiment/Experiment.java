package deepurban.experiment;

/** A plan with its towns: runs once, on as many threads as wanted, and always says the same. */
public final class Experiment {

    private final Crew crew;

    /** Prepares the runs of {@code plan}; {@code listener} is told what they say. */
    public Experiment(RunPlan plan, TownSource towns, RunListener listener) {
        this(Outstanding.all(plan), towns, listener);
    }

    /** Prepares what is left to do of a plan; {@code listener} is told what all its runs say, the finished ones among them. */
    public Experiment(Outstanding outstanding, TownSource towns, RunListener listener) {
        this.crew = new Crew(outstanding, towns, listener);
    }

    /**
     * Runs everything. A run that fails is reported to the listener and the others go on.
     *
     * @throws java.util.concurrent.CancellationException if {@link #stop} was called meanwhile
     */
    public void run(int threads) {
        run(threads, threads);
    }

    /**
     * Runs everything with at most so many towns at once, because memory has no room for more; threads that are left over help inside
     * large towns. Throws as {@link #run(int)} does.
     */
    public void run(int threads, int towns) {
        crew.work(threads, towns);
    }

    /** Breaks all runs off soon; may be called from any thread. */
    public void stop() {
        crew.stop();
    }
}
