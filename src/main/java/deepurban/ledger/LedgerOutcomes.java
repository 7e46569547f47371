package deepurban.ledger;

import deepurban.experiment.FinishedRuns;
import deepurban.experiment.RunPlan;
import deepurban.observe.RunRecord;
import deepurban.observe.RunRecord.CellMaps;
import deepurban.observe.RunRecord.DailySeries;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The outcomes of the runs of a plan in the ledger: what sweeps keep, a hundredth of the size of a whole record. A run that is
 * there whole, from {@code run} or {@code compare}, is found too. Safe for several threads.
 */
public final class LedgerOutcomes implements FinishedRuns {

    private static final String OUTCOMES = "outcomes";
    private static final CellMaps NO_MAPS = new CellMaps(
            new int[0], new int[0], List.of(), new int[0], new float[0][0], new float[0][0], new float[0][0]);

    private final Ledger ledger;
    private final RunKeys keys;
    private final boolean fresh;
    private final AtomicLong kept;

    /**
     * Prepares to look for the runs of a plan.
     *
     * @param modelDigest digest of the model's classes
     * @param fresh whether to overlook what there is, and put new in its place
     * @param kept counts the runs that are written down
     */
    public LedgerOutcomes(Ledger ledger, RunPlan plan, String modelDigest, boolean fresh, AtomicLong kept) {
        this.ledger = ledger;
        this.keys = new RunKeys(plan, modelDigest);
        this.fresh = fresh;
        this.kept = kept;
    }

    /** Returns a record that says its outcomes and nothing else. */
    public static RunRecord outcomesOf(RunRecord record) {
        DailySeries none = new DailySeries(0, List.of(), List.of(), new float[0][][]);
        return new RunRecord(
                record.columns(), record.outcomes(), none, List.of(), List.of(), NO_MAPS, List.of(), List.of());
    }

    /** Returns the outcomes of a record as bytes: what the ledger holds of it, without a seal. */
    public static byte[] pack(RunRecord record) {
        return RecordEncoder.encode(outcomesOf(record));
    }

    /**
     * Returns the record that was packed.
     *
     * @throws IOException if these bytes are none
     */
    public static RunRecord unpack(byte[] packed) throws IOException {
        return RecordDecoder.decode(packed);
    }

    @Override
    public boolean has(int arm, int replication) {
        String key = keys.of(arm, replication);
        return !fresh
                && (ledger.read(key, OUTCOMES).isPresent()
                        || ledger.read(key, LedgerRuns.RUN).isPresent());
    }

    @Override
    public Optional<RunRecord> find(int arm, int replication) {
        String key = keys.of(arm, replication);
        return find(key, OUTCOMES).or(() -> find(key, LedgerRuns.RUN).map(LedgerOutcomes::outcomesOf));
    }

    private Optional<RunRecord> find(String key, String kind) {
        return ledger.read(key, kind).flatMap(content -> {
            try {
                return Optional.of(RecordDecoder.decode(content));
            } catch (IOException e) {
                ledger.refuse(key, kind);
                return Optional.empty();
            }
        });
    }

    /**
     * Writes the outcomes of a run down.
     *
     * @throws LedgerUnwritable if that is not possible
     */
    @Override
    public void keep(int arm, int replication, RunRecord record) {
        try {
            ledger.write(keys.of(arm, replication), OUTCOMES, pack(record));
        } catch (IOException e) {
            throw new LedgerUnwritable(e);
        }
        kept.incrementAndGet();
    }
}
