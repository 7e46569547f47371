package deepurban.hypothesis;

import deepurban.experiment.Experiment;
import deepurban.experiment.RunPlan;
import deepurban.experiment.ScenarioPlan;
import deepurban.experiment.TownSource;
import java.util.ArrayList;
import java.util.List;

/** Puts a hypothesis to the test: runs all its sides at all its points, each replication on the same random numbers. */
public final class Trial {

    private final TownSource towns;
    private final long seed;
    private final int threads;
    private final Runnable runEnded;

    /** Runs towns of {@code towns} on {@code threads} threads; {@code runEnded} is called after each run. */
    public Trial(TownSource towns, long seed, int threads, Runnable runEnded) {
        this.towns = towns;
        this.seed = seed;
        this.threads = threads;
        this.runEnded = runEnded;
    }

    /** Returns the plan of one point. */
    public RunPlan plan(Hypothesis hypothesis, Point point) {
        return ScenarioPlan.of(point.scenario(), hypothesis.arms(), seed, hypothesis.replications());
    }

    /** Runs everything and judges it. */
    public Judged judge(Hypothesis hypothesis) {
        List<ArmOutcomes> outcomes = new ArrayList<>();
        for (Point point : hypothesis.points()) {
            RunPlan plan = plan(hypothesis, point);
            ArmOutcomes runs = new ArmOutcomes(plan, runEnded);
            new Experiment(plan, towns, runs).run(threads);
            outcomes.add(runs);
        }
        return new Judging(hypothesis, outcomes).judge();
    }
}
