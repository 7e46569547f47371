package deepurban.experiment;

import deepurban.observe.RunRecord;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** Takes one town through its days: the shared warm-up, then the course of one arm. */
final class Journey {

    /** Days between two looks at whether to stop: short for a user who waits, long against the cost of looking. */
    private static final int STRIDE = 7;

    private final RunPlan plan;
    private final TownSource source;
    private final RunListener listener;
    private final BooleanSupplier stopped;

    Journey(RunPlan plan, TownSource source, RunListener listener, BooleanSupplier stopped) {
        this.plan = plan;
        this.source = source;
        this.listener = listener;
        this.stopped = stopped;
    }

    /** Builds the town of a replication and runs it to the day on which the arms part. */
    Town warmUp(int replication, boolean counts) {
        Arm common = plan.arms().get(0);
        Town town = source.build(common.inForce(0), plan.seed(), RunPlan.number(replication));
        NavigableMap<Integer, Runnable> events = new TreeMap<>();
        for (Change change : common.course().subList(1, common.course().size())) {
            if (change.day() < plan.branchDay()) {
                events.put(change.day(), () -> town.apply(change.parameters()));
            }
        }
        travel(town, 0, plan.branchDay(), events, counts);
        return town;
    }

    /** Runs a town that stands on the branch day through the rest of an arm. */
    RunRecord follow(Town town, int arm, int replication) {
        int branch = plan.branchDay();
        Arm course = plan.arms().get(arm);
        NavigableMap<Integer, Runnable> events = new TreeMap<>();
        for (Change change : course.course()) {
            if (change.day() >= branch && !isAlreadyInForce(change)) {
                events.put(change.day(), () -> town.apply(change.parameters()));
            }
        }
        events.merge(course.observedFrom(), () -> observe(town, arm, replication), Journey::both);
        travel(town, branch, plan.days(), events, true);
        return town.record();
    }

    /** Towns are built with the baseline's first parameters: an arm that starts with the same has nothing to change. */
    private boolean isAlreadyInForce(Change change) {
        return change.day() == 0
                && change.parameters().equals(plan.arms().get(0).inForce(0));
    }

    private void observe(Town town, int arm, int replication) {
        town.observeFromHere();
        listener.problemsOf(arm, replication).ifPresent(town::sendProblemsTo);
    }

    private static Runnable both(Runnable first, Runnable second) {
        return () -> {
            first.run();
            second.run();
        };
    }

    private void travel(Town town, int from, int to, NavigableMap<Integer, Runnable> events, boolean counts) {
        int day = from;
        while (day < to) {
            if (stopped.getAsBoolean()) {
                throw new CancellationException();
            }
            Runnable event = events.remove(day);
            if (event != null) {
                event.run();
            }
            Integer nextEvent = events.higherKey(day);
            int next = Math.min(Math.min(to, day + STRIDE), nextEvent == null ? to : nextEvent);
            town.runTo(next);
            if (counts) {
                listener.daysDone(next - day);
            }
            day = next;
        }
    }
}
