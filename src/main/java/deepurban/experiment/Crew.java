package deepurban.experiment;

import deepurban.observe.RunRecord;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;

/**
 * Shares the runs of a plan among threads, with never more than a given number of towns and one more in memory. Large towns share
 * the threads of the pool that are free among their subdistricts.
 *
 * <p>A town of a district needs hundreds of megabytes, so only one warmed-up town at a time waits to be copied. Who ends
 * a warm-up while another town waits uses its town up for one arm; the other arms of that replication warm
 * up again later. That costs time, never results: a warm-up gives the same town each time.
 */
final class Crew {

    /** A replication and the arms that it still has to run. */
    private record Rest(int replication, Deque<Integer> arms, boolean firstTime) {}

    /** A warmed-up town that waits to be copied for the arms of its replication. */
    private record Waiting(int replication, Town town, Deque<Integer> arms) {}

    /** A town on the branch day with the arm that it is to follow. */
    private record Start(Town town, int arm, int replication) {}

    private final RunListener listener;
    private final FinishedRuns finished;
    private final Journey journey;
    private final InOrder results;
    private final Deque<Rest> untouched = new ArrayDeque<>();
    private final Deque<Rest> returned = new ArrayDeque<>();
    private int lines;
    private int most;
    private ForkJoinPool pool;
    private Waiting waiting;
    private Throwable broken;
    private volatile boolean stopped;

    Crew(Outstanding outstanding, TownSource source, RunListener listener) {
        RunPlan plan = outstanding.plan();
        this.listener = listener;
        this.finished = outstanding.finished();
        this.journey = new Journey(plan, source, listener, () -> stopped);
        this.results = new InOrder(listener, outstanding, () -> stopped);
        for (int replication = 0; replication < plan.replications(); replication++) {
            Deque<Integer> arms = outstanding.arms(replication);
            if (!arms.isEmpty()) {
                untouched.add(new Rest(replication, arms, true));
            }
        }
    }

    /** Runs everything, at most {@code towns} at once, and returns when all is done, or throws what a listener threw. */
    void work(int threads, int towns) {
        pool = new ForkJoinPool(threads);
        most = Math.min(threads, towns);
        try {
            takeBack(results.begin());
            start();
            await();
        } finally {
            pool.shutdown();
        }
        if (broken instanceof RuntimeException exception) {
            throw exception;
        }
        if (broken instanceof Error error) {
            throw error;
        }
        if (stopped) {
            throw new CancellationException("the experiment was stopped");
        }
    }

    /** Lets all runs break off at their next stride. */
    void stop() {
        stopped = true;
    }

    /** Starts as many lines of work as there is work for. A line ends when it finds none: a thread never waits for a warm-up. */
    private synchronized void start() {
        int wanted = untouched.size() + returned.size();
        wanted += waiting == null ? 0 : waiting.arms().size();
        while (!stopped && lines < most && wanted > 0) {
            lines++;
            wanted--;
            pool.execute(this::work);
        }
    }

    private synchronized void await() {
        boolean interrupted = false;
        while (lines > 0) {
            try {
                wait();
            } catch (InterruptedException e) {
                stop();
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        try {
            for (Runnable piece = next(); piece != null; piece = next()) {
                piece.run();
            }
        } catch (CancellationException e) {
            stopped = true;
        } catch (RuntimeException | Error e) {
            breakOff(e);
        } finally {
            ended();
        }
    }

    private synchronized void ended() {
        lines--;
        notifyAll();
    }

    private synchronized void breakOff(Throwable thrown) {
        if (broken == null) {
            broken = thrown;
        }
        stopped = true;
    }

    /** Returns the next piece of work; null when there is none now. */
    private synchronized Runnable next() {
        if (stopped) {
            return null;
        }
        if (waiting != null) {
            Start start = takeFromWaiting();
            return () -> run(start);
        }
        Rest rest = returned.isEmpty() ? untouched.poll() : returned.remove();
        return rest == null ? null : () -> warmUp(rest);
    }

    /** Copies the waiting town for its next arm; its last arm takes the town itself. Null if the copy failed. */
    private Start takeFromWaiting() {
        Waiting source = waiting;
        int arm = source.arms().remove();
        boolean last = source.arms().isEmpty();
        if (last) {
            waiting = null;
        }
        try {
            return new Start(last ? source.town() : source.town().fork(), arm, source.replication());
        } catch (RuntimeException | Error e) {
            takeBack(results.failed(new Failure(arm, source.replication(), Cause.of(e), e)));
            return null;
        }
    }

    /** Warms a town up, and lets it wait for copies or uses it up. */
    private void warmUp(Rest rest) {
        Start start = null;
        try {
            start = settle(rest, journey.warmUp(rest.replication(), rest.firstTime()));
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException | Error e) {
            rest.arms().forEach(arm -> takeBack(results.failed(new Failure(arm, rest.replication(), Cause.of(e), e))));
        }
        start();
        run(start);
    }

    private synchronized Start settle(Rest rest, Town town) {
        Deque<Integer> arms = rest.arms();
        if (arms.size() > 1 && waiting == null) {
            waiting = new Waiting(rest.replication(), town, arms);
            return null;
        }
        int arm = arms.remove();
        if (!arms.isEmpty()) {
            returned.add(new Rest(rest.replication(), arms, false));
        }
        return new Start(town, arm, rest.replication());
    }

    private void run(Start start) {
        if (start == null) {
            return;
        }
        RunRecord record;
        try {
            record = journey.follow(start.town(), start.arm(), start.replication());
        } catch (CancellationException | UncheckedIOException e) {
            listener.abandoned(start.arm(), start.replication());
            throw e;
        } catch (RuntimeException | Error e) {
            listener.abandoned(start.arm(), start.replication());
            takeBack(results.failed(new Failure(start.arm(), start.replication(), Cause.of(e), e)));
            return;
        }
        listener.recorded(start.arm(), start.replication(), record);
        finished.keep(start.arm(), start.replication(), record);
        takeBack(results.finished(start.arm(), start.replication(), record));
    }

    /** Runs what was taken for finished and is not there any more. */
    private synchronized void takeBack(List<InOrder.Lost> lost) {
        for (InOrder.Lost run : lost) {
            returned.add(new Rest(run.replication(), new ArrayDeque<>(List.of(run.arm())), false));
        }
        if (!lost.isEmpty()) {
            start();
        }
    }
}
