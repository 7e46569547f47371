package deepurban.cli;

import java.util.concurrent.atomic.AtomicLong;

/** A plain line now and then, for logs: at most one every half minute. */
final class LineAdvance implements Advance {

    private static final long NANOS_BETWEEN = 30_000_000_000L;

    private final Surroundings around;
    private final long runs;
    private final long days;
    private final long start = System.nanoTime();
    private final AtomicLong daysDone = new AtomicLong();
    private long runsDone;
    private long lastLine = start;

    LineAdvance(Surroundings around, long runs, long days) {
        this.around = around;
        this.runs = runs;
        this.days = days;
    }

    @Override
    public void days(int more) {
        daysDone.addAndGet(more);
    }

    @Override
    public synchronized void run() {
        runsDone++;
        long now = System.nanoTime();
        boolean isEarly = now - lastLine < NANOS_BETWEEN && runsDone < runs;
        if (isEarly || daysDone.get() == 0) {
            return; // of runs that were finished before, nothing follows for those that are not
        }
        lastLine = now;
        double share = (double) daysDone.get() / days;
        String left = PlanText.time((now - start) / 1e9 * (1 - share) / share);
        around.say("progress.line", String.valueOf(runsDone), String.valueOf(runs), left);
    }

    @Override
    public void close() {}
}
