package deepurban.spark;

import deepurban.sweep.Batch;
import deepurban.sweep.Engine;
import deepurban.sweep.RunSink;
import deepurban.sweep.Sweep;
import deepurban.sweep.SweepParcel;
import java.util.Iterator;
import org.apache.spark.broadcast.Broadcast;

/** Runs batches on a cluster of Spark. What they say comes back here, and only here it is written down. */
final class SparkEngine implements Engine {

    private final Connection connection;
    private final SweepParcel parcel;
    private final Pace pace = new Pace();
    private Broadcast<SweepParcel> sent;
    private volatile boolean stopped;

    SparkEngine(Connection connection, SweepParcel parcel) {
        this.connection = connection;
        this.parcel = parcel;
    }

    @Override
    public void run(Sweep sweep, Iterator<Batch> batches, RunSink sink) {
        if (!batches.hasNext()) {
            return;
        }
        Thread thread = Thread.currentThread();
        ClassLoader usual = thread.getContextClassLoader();
        // Spark looks for classes, its own too, where the thread says.
        thread.setContextClassLoader(SparkEngine.class.getClassLoader());
        try {
            if (sent == null) {
                sent = connection.context().broadcast(parcel);
            }
            new Dispatch(connection, new Work(sent), pace, () -> stopped).run(batches, sink);
        } finally {
            thread.setContextClassLoader(usual);
        }
    }

    @Override
    public void stop() {
        stopped = true;
    }

    @Override
    public void close() {
        connection.close();
    }
}
