package deepurban.ledger;

import deepurban.experiment.FinishedRuns;
import deepurban.experiment.RunPlan;
import deepurban.observe.RunRecord;
import deepurban.output.RunFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The runs of a plan in the ledger. Safe for several threads.
 *
 * <p>The daily series of a run are in its record; the rows of its problems are not, because they would be most of the
 * ledger. Where they are wanted, the ledger holds the digest of the file that was written, and a run whose file is not there any more
 * counts as not finished.
 */
public final class LedgerRuns implements FinishedRuns {

    static final String RUN = "run";
    private static final String PROBLEMS = "problems";

    private final Ledger ledger;
    private final RunKeys keys;
    private final RunFiles files;
    private final boolean fresh;
    private final Set<String> keptHere = ConcurrentHashMap.newKeySet();

    /**
     * Prepares to look for the runs of a plan.
     *
     * @param modelDigest digest of the model's classes
     * @param files the files that single runs leave
     * @param fresh whether to overlook what there is, and put new in its place
     */
    public LedgerRuns(Ledger ledger, RunPlan plan, String modelDigest, RunFiles files, boolean fresh) {
        this.ledger = ledger;
        this.keys = new RunKeys(plan, modelDigest);
        this.files = files;
        this.fresh = fresh;
    }

    @Override
    public boolean has(int arm, int replication) {
        String key = keys.of(arm, replication);
        return keptHere.contains(key)
                || (!fresh
                        && ledger.read(key, RUN).isPresent()
                        && (!files.wantsProblems() || hasProblems(arm, replication)));
    }

    /** Returns whether what a run said is there, also if it is to be overlooked. */
    public boolean isThere(int arm, int replication) {
        return ledger.read(keys.of(arm, replication), RUN).isPresent();
    }

    /** Returns the digest of all that decides the runs of an arm, but for the number of the replication. */
    public String digestOf(int arm) {
        return keys.of(arm);
    }

    private boolean hasProblems(int arm, int replication) {
        return ledger.read(problemsKey(arm, replication), PROBLEMS)
                .map(digest -> new String(digest, StandardCharsets.US_ASCII))
                .filter(digest -> files.keepProblems(arm, replication, digest))
                .isPresent();
    }

    private String problemsKey(int arm, int replication) {
        return keys.ofProblems(arm, replication, files.problemShare());
    }

    @Override
    public Optional<RunRecord> find(int arm, int replication) {
        String key = keys.of(arm, replication);
        return ledger.read(key, RUN).flatMap(content -> decode(key, content));
    }

    private Optional<RunRecord> decode(String key, byte[] content) {
        try {
            return Optional.of(RecordDecoder.decode(content));
        } catch (IOException e) {
            ledger.refuse(key, RUN);
            return Optional.empty();
        }
    }

    /**
     * Writes a run down.
     *
     * @throws LedgerUnwritable if that is not possible
     */
    @Override
    public void keep(int arm, int replication, RunRecord record) {
        try {
            String key = keys.of(arm, replication);
            ledger.write(key, RUN, RecordEncoder.encode(record));
            if (files.wantsProblems()) {
                byte[] digest = files.problemsDigest(arm, replication).getBytes(StandardCharsets.US_ASCII);
                ledger.write(problemsKey(arm, replication), PROBLEMS, digest);
            }
            keptHere.add(key);
        } catch (IOException e) {
            throw new LedgerUnwritable(e);
        }
    }

    /** Returns how many runs have been written down by this object. */
    public long kept() {
        return keptHere.size();
    }
}
