package deepurban.sweep;

import deepurban.experiment.Arm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** All shards of one sweep, whose runs are read in the order in which the whole sweep would have told them. */
public final class Shards {

    private final TreeMap<Integer, SweepFolder> folders = new TreeMap<>();

    /** Why shards cannot be joined; the message is a key of texts. */
    public static final class Mismatch extends Exception {

        private static final long serialVersionUID = 1L;

        private final String detail;

        Mismatch(String key, String detail) {
            super(key);
            this.detail = detail;
        }

        /** Returns which folder or which shards. */
        public String detail() {
            return detail;
        }
    }

    /**
     * Checks that folders are all the parts of one sweep.
     *
     * @throws Mismatch if one belongs to another input, model or number of replications, or if one is missing
     */
    public Shards(List<SweepFolder> shards) throws Mismatch {
        SweepFolder first = shards.get(0);
        for (SweepFolder shard : shards) {
            if (!isOfOneSweep(first, shard)) {
                throw new Mismatch("merge.other", shard.path().toString());
            }
            folders.put(shard.shard().index(), shard);
        }
        String missing = IntStream.rangeClosed(1, first.shard().of())
                .filter(index -> !folders.containsKey(index))
                .mapToObj(index -> index + "/" + first.shard().of())
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new Mismatch("merge.missing", missing);
        }
    }

    private static boolean isOfOneSweep(SweepFolder one, SweepFolder other) {
        return one.manifest().path("inputDigest").equals(other.manifest().path("inputDigest"))
                && one.modelDigest().equals(other.modelDigest())
                && one.sweep().replications() == other.sweep().replications()
                && one.shard().of() == other.shard().of();
    }

    /** Returns the sweep. */
    public Sweep sweep() {
        return folders.firstEntry().getValue().sweep();
    }

    /** Tells a reader all runs. */
    public void read(RunReader reader) {
        List<RunsFile> files = new ArrayList<>();
        try {
            for (SweepFolder folder : folders.values()) {
                files.add(RunsFile.open(folder.path(), folder.sweep()));
            }
            List<Arm> arms = sweep().plan(0).arms();
            for (int point = 0; point < sweep().points().size(); point++) {
                RunsFile file = files.get(point % files.size());
                for (int arm = 0; arm < arms.size(); arm++) {
                    for (int replication = 0; replication < sweep().replications(); replication++) {
                        file.next(point, arm, arms.get(arm).name(), replication, reader);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            files.forEach(Shards::close);
        }
    }

    private static void close(RunsFile file) {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
