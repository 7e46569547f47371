package deepurban.spark;

import deepurban.experiment.ModelTowns;
import deepurban.mechanism.Catalogue;
import deepurban.sweep.Batch;
import deepurban.sweep.BatchRunner;
import deepurban.sweep.SweepParcel;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.TaskContext;
import org.apache.spark.broadcast.Broadcast;
import scala.collection.Iterator;
import scala.runtime.AbstractFunction1;

/** What a worker does with its portion. */
final class Work extends AbstractFunction1<Iterator<Portion>, Told> implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A worker opens the parcel once; its tasks share what it found. */
    private static final Map<SweepParcel, BatchRunner> OPENED = new ConcurrentHashMap<>();

    private final Broadcast<SweepParcel> parcel;

    Work(Broadcast<SweepParcel> parcel) {
        this.parcel = parcel;
    }

    @Override
    public Told apply(Iterator<Portion> portions) {
        BatchRunner runner = OPENED.computeIfAbsent(parcel.value(), Work::open);
        Told.Listener listener = new Told.Listener();
        while (portions.hasNext()) {
            for (Batch batch : portions.next().batches()) {
                runner.run(batch, listener);
            }
        }
        return listener.told();
    }

    private static BatchRunner open(SweepParcel parcel) {
        try {
            Catalogue catalogue = Catalogue.load();
            return new BatchRunner(parcel.open(catalogue), new ModelTowns(catalogue), Work::isStopped);
        } catch (IOException e) {
            throw new UncheckedIOException("a worker cannot open the experiment", e);
        }
    }

    private static boolean isStopped() {
        TaskContext task = TaskContext.get();
        return task != null && task.isInterrupted();
    }
}
