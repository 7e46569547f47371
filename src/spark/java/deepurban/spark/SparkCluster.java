package deepurban.spark;

import deepurban.sweep.Cluster;
import deepurban.sweep.Engine;
import deepurban.sweep.SweepParcel;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** A standalone cluster of Apache Spark, or Spark inside this program, to try it. */
public final class SparkCluster implements Cluster {

    private static final Pattern ADDRESS = Pattern.compile("spark://[^:/,\\s]+:\\d{1,5}(,[^:/,\\s]+:\\d{1,5})*"
            + "|local(\\[(\\*|[1-9]\\d{0,3})(,\\d+)?\\])?");

    @Override
    public boolean understands(String master) {
        return ADDRESS.matcher(master).matches();
    }

    @Override
    public Engine engine(String master, OptionalInt cores, SweepParcel parcel, Watcher watcher) {
        return new SparkEngine(new Connection(master, cores, watcher), parcel);
    }
}
