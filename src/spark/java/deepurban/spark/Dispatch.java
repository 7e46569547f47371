package deepurban.spark;

import deepurban.sweep.Batch;
import deepurban.sweep.EngineFailure;
import deepurban.sweep.RunSink;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.apache.spark.SimpleFutureAction;
import org.apache.spark.SparkContext;
import org.apache.spark.api.java.JavaRDD;
import scala.collection.immutable.Range;
import scala.runtime.BoxedUnit;

/**
 * Hands portions out and takes in what they said. There are always some more under way than the cluster has processors, so that none
 * waits, and never many more, so that memory stays flat.
 */
final class Dispatch {

    /** Jobs under way at once; each has a portion for every processor. */
    private static final int JOBS = 3;

    /** Before workers have come, their number is not known. */
    private static final int FEWEST_PORTIONS = 4;

    /** So many seconds without a worker are worth a word. */
    private static final int PATIENCE = 15;

    private final Connection connection;
    private final Work work;
    private final Pace pace;
    private final BooleanSupplier stopped;
    private final BlockingQueue<Told> told = new LinkedBlockingQueue<>();
    private final List<SimpleFutureAction<BoxedUnit>> jobs = new ArrayList<>();
    private int underWay;
    private int lonely;

    Dispatch(Connection connection, Work work, Pace pace, BooleanSupplier stopped) {
        this.connection = connection;
        this.work = work;
        this.pace = pace;
        this.stopped = stopped;
    }

    /** Returns when the sink has been told of every run of the batches. */
    void run(Iterator<Batch> batches, RunSink sink) {
        try {
            while (batches.hasNext() || underWay > 0) {
                int processors = Math.max(FEWEST_PORTIONS, connection.context().defaultParallelism());
                while (batches.hasNext() && underWay <= (JOBS - 1) * processors) {
                    submit(batches, processors);
                }
                takeIn(sink);
            }
        } finally {
            jobs.forEach(SimpleFutureAction::cancel);
        }
    }

    private void submit(Iterator<Batch> batches, int most) {
        List<Portion> portions = new ArrayList<>();
        while (batches.hasNext() && portions.size() < most) {
            portions.add(Portion.next(batches, pace.runs()));
        }
        SparkContext context = connection.context().sc();
        JavaRDD<Portion> each = connection.context().parallelize(portions, portions.size());
        jobs.add(context.submitJob(
                each.rdd(),
                work,
                new Range.Exclusive(0, portions.size(), 1),
                (index, said) -> {
                    told.add(said);
                    return BoxedUnit.UNIT;
                },
                () -> BoxedUnit.UNIT));
        underWay += portions.size();
    }

    private void takeIn(RunSink sink) {
        Told next = next();
        if (stopped.getAsBoolean()) {
            throw new CancellationException("the sweep was stopped");
        }
        if (next == null) {
            lookWhetherAnythingWillCome();
            return;
        }
        underWay--;
        lonely = 0;
        pace.learn(next);
        next.tell(sink);
        jobs.removeIf(job -> job.isCompleted() && job.value().get().isSuccess());
    }

    private Told next() {
        try {
            return told.poll(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the sweep was stopped");
        }
    }

    /** A job that has failed does not end the others: what they say is taken in as long as it comes. */
    private void lookWhetherAnythingWillCome() {
        for (SimpleFutureAction<BoxedUnit> job : jobs) {
            if (job.isCompleted() && job.value().get().isFailure() && told.isEmpty()) {
                Throwable thrown = job.value().get().failed().get();
                throw new EngineFailure(String.valueOf(thrown.getMessage()), thrown);
            }
        }
        lonely = connection.workers() == 0 ? lonely + 1 : 0;
        if (lonely == PATIENCE) {
            connection.watcher().waiting();
        }
    }
}
