package deepurban.spark;

import deepurban.sweep.Cluster;
import deepurban.sweep.EngineFailure;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorAdded;
import org.apache.spark.scheduler.SparkListenerExecutorRemoved;

/** The way to a cluster; made when it is first used. For one thread, but for {@link #workers}. */
final class Connection implements AutoCloseable {

    private static final String SCHEME = "spark://";
    private static final int KNOCK_MILLISECONDS = 5000;

    private final String master;
    private final OptionalInt cores;
    private final Cluster.Watcher watcher;
    private final AtomicInteger workers = new AtomicInteger();
    private JavaSparkContext context;
    private volatile boolean closed;

    Connection(String master, OptionalInt cores, Cluster.Watcher watcher) {
        this.master = master;
        this.cores = cores;
        this.watcher = watcher;
    }

    /**
     * Returns the context, connecting if need be.
     *
     * @throws EngineFailure if there is no way
     */
    JavaSparkContext context() {
        if (context == null) {
            knock();
            // Before Spark writes its first line; whoever wants to read them names a file of his own.
            System.getProperties().putIfAbsent("log4j2.configurationFile", "classpath:deepurban/spark/log4j2.properties");
            try {
                context = new JavaSparkContext(configuration());
                context.sc().addSparkListener(new Workers());
                if (master.startsWith(SCHEME)) {
                    for (Path jar : ClassPath.jars()) {
                        context.addJar(jar.toUri().toString());
                    }
                }
            } catch (RuntimeException | IOException | URISyntaxException e) {
                throw new EngineFailure(String.valueOf(e.getMessage()), e);
            }
        }
        return context;
    }

    /** Settings come from system properties, {@code -Dspark.executor.memory=4g}; these are for what is not set there. */
    private SparkConf configuration() {
        SparkConf configuration = new SparkConf()
                .setMaster(master)
                .setIfMissing("spark.app.name", "DeepUrban")
                .setIfMissing("spark.ui.enabled", "false")
                // What is under way at once is bounded by the engine.
                .setIfMissing("spark.driver.maxResultSize", "0");
        cores.ifPresent(most -> configuration.set("spark.cores.max", String.valueOf(most)));
        return configuration;
    }

    /** Spark tries for a minute; where nobody answers at all, that is known at once. */
    private void knock() {
        if (!master.startsWith(SCHEME)) {
            return;
        }
        IOException refused = null;
        for (String address : master.substring(SCHEME.length()).split(",", -1)) {
            int colon = address.lastIndexOf(':');
            try (Socket socket = new Socket()) {
                socket.connect(
                        new InetSocketAddress(
                                address.substring(0, colon), Integer.parseInt(address.substring(colon + 1))),
                        KNOCK_MILLISECONDS);
                return;
            } catch (IOException e) {
                refused = e;
            }
        }
        throw new EngineFailure(refused.getMessage(), refused);
    }

    /** Returns how many workers take part. */
    int workers() {
        return workers.get();
    }

    Cluster.Watcher watcher() {
        return watcher;
    }

    @Override
    public void close() {
        closed = true;
        if (context != null) {
            context.stop();
        }
    }

    /** Counts who comes and goes. */
    private final class Workers extends SparkListener {

        @Override
        public void onExecutorAdded(SparkListenerExecutorAdded added) {
            workers.incrementAndGet();
        }

        @Override
        public void onExecutorRemoved(SparkListenerExecutorRemoved removed) {
            int left = workers.decrementAndGet();
            if (!closed) {
                watcher.lost(left);
            }
        }
    }
}
