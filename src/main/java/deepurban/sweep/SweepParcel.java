package deepurban.sweep;

import deepurban.mechanism.Catalogue;
import deepurban.output.ModelDigest;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An experiment as it is sent to another machine: the files of its result folder from which {@code merge} and {@code verify} read it
 * again too.
 *
 * @param files their texts by their names
 * @param seed seed of the runs
 * @param replications how often each side is run at each point
 * @param modelDigest digest of the model that is to run it
 */
public record SweepParcel(Map<String, String> files, long seed, int replications, String modelDigest)
        implements Serializable {

    /** Copies the map. */
    public SweepParcel {
        files = Map.copyOf(files);
    }

    /**
     * Packs a sweep.
     *
     * @param folder its result folder, begun
     */
    public static SweepParcel of(Sweep sweep, Path folder, String modelDigest) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (String name : List.of(SweepFiles.EXPERIMENT, SweepFiles.SCENARIO)) {
            files.put(name, Files.readString(folder.resolve(name)));
        }
        if (sweep.design().isEmpty()) {
            files.put(SweepFiles.POINTS, Files.readString(folder.resolve(SweepFiles.POINTS)));
        }
        return new SweepParcel(files, sweep.seed(), sweep.replications(), modelDigest);
    }

    /**
     * Reads the sweep again.
     *
     * @throws IllegalStateException if the model here is another one: its runs would say something else
     */
    public Sweep open(Catalogue catalogue) throws IOException {
        if (!ModelDigest.compute().equals(modelDigest)) {
            throw new IllegalStateException("the classes of the model differ between the machines");
        }
        Path folder = Files.createTempDirectory("deepurban");
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
            return SweepReader.read(folder.resolve(SweepFiles.EXPERIMENT), List.of(), catalogue)
                    .with(seed, replications);
        } finally {
            for (String name : files.keySet()) {
                Files.deleteIfExists(folder.resolve(name));
            }
            Files.delete(folder);
        }
    }
}
