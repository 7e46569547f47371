package deepurban.sweep;

import deepurban.experiment.TownSource;
import java.util.Iterator;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;

/** Runs batches on threads of this program; threads that are left over help inside large towns. */
public final class LocalEngine implements Engine {

    private final TownSource towns;
    private final int threads;
    private final int most;
    private int lines;
    private Throwable broken;
    private volatile boolean stopped;

    /** Prepares threads that run at most {@code most} towns at once. */
    public LocalEngine(TownSource towns, int threads, int most) {
        this.towns = towns;
        this.threads = threads;
        this.most = Math.min(threads, most);
    }

    @Override
    public void run(Sweep sweep, Iterator<Batch> batches, RunSink sink) {
        ForkJoinPool pool = new ForkJoinPool(threads);
        BatchRunner runner = new BatchRunner(sweep, towns, () -> stopped);
        try {
            lines = most;
            for (int i = 0; i < most; i++) {
                pool.execute(() -> work(runner, batches, sink));
            }
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
            throw new CancellationException("the sweep was stopped");
        }
    }

    private void work(BatchRunner runner, Iterator<Batch> batches, RunSink sink) {
        try {
            for (Batch batch = next(batches); batch != null; batch = next(batches)) {
                runner.run(batch, sink);
            }
        } catch (CancellationException e) {
            stopped = true;
        } catch (RuntimeException | Error e) {
            breakOff(e);
        } finally {
            ended();
        }
    }

    private synchronized Batch next(Iterator<Batch> batches) {
        return !stopped && batches.hasNext() ? batches.next() : null;
    }

    private synchronized void breakOff(Throwable thrown) {
        broken = broken == null ? thrown : broken;
        stopped = true;
    }

    private synchronized void ended() {
        lines--;
        notifyAll();
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

    @Override
    public void stop() {
        stopped = true;
    }
}
