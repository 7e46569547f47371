package deepurban.sweep;

import deepurban.experiment.Failure;
import deepurban.experiment.RunPlan;
import deepurban.ledger.Ledger;
import deepurban.ledger.LedgerOutcomes;
import deepurban.observe.RunRecord;
import java.util.BitSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/**
 * The runs of a sweep, or of a part of it: which are in the ledger, which are left to do, which failed. Of a finished run nothing
 * stays in memory. Safe for several threads.
 */
public final class SweepRuns implements RunSink {

    /** Plans of points are made again rather than kept; neighbours ask for the same few. */
    private static final int POINTS_REMEMBERED = 64;

    /** From so many batches a thread on, a batch is all that is left of a point. */
    private static final int BATCHES_A_THREAD = 8;

    private final Sweep sweep;
    private final int[] points;
    private final int first; // the replication with which these runs begin
    private final int arms;
    private final Ledger ledger;
    private final String modelDigest;
    private final boolean fresh;
    private final AtomicLong kept = new AtomicLong();
    private final BitSet known = new BitSet();
    private final Map<Long, Failure> failures = new ConcurrentHashMap<>();
    private final Map<Integer, LedgerOutcomes> remembered = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, LedgerOutcomes> eldest) {
            return size() > POINTS_REMEMBERED;
        }
    };

    /** Prepares; nothing is looked for yet. */
    public SweepRuns(Sweep sweep, Shard shard, Ledger ledger, String modelDigest, boolean fresh) {
        this(sweep, shard.points(sweep.points().size()), 0, ledger, modelDigest, fresh);
    }

    /**
     * Prepares for some points and for the later replications of them; nothing is looked for yet.
     *
     * @param points the points, from 0, rising
     * @param first the first replication, from 0
     */
    public SweepRuns(Sweep sweep, int[] points, int first, Ledger ledger, String modelDigest, boolean fresh) {
        this.sweep = sweep;
        this.points = points.clone();
        this.first = first;
        this.arms = sweep.plan(0).arms().size();
        this.ledger = ledger;
        this.modelDigest = modelDigest;
        this.fresh = fresh;
    }

    /**
     * Tries every point, and looks for its runs in the ledger.
     *
     * @param threads how many threads do it
     * @throws deepurban.scenario.mistake.InvalidInput for the first point whose values do not go together
     */
    public void look(int threads) {
        sweep.tryPoints(points, threads, this::look);
    }

    private void look(int place, int point, RunPlan plan) {
        LedgerOutcomes outcomes = new LedgerOutcomes(ledger, plan, modelDigest, fresh, kept);
        BitSet found = new BitSet();
        for (int replication = first; replication < sweep.replications(); replication++) {
            for (int arm = 0; arm < arms; arm++) {
                found.set(replication * arms + arm, outcomes.has(arm, replication));
            }
        }
        synchronized (known) {
            found.stream().forEach(run -> known.set(index(place, 0, 0) + run));
        }
    }

    private int index(int place, int replication, int arm) {
        return Math.toIntExact(((long) place * sweep.replications() + replication) * arms + arm);
    }

    private LedgerOutcomes ledgerOf(int point) {
        synchronized (remembered) {
            LedgerOutcomes found = remembered.get(point);
            if (found != null) {
                return found;
            }
        }
        RunPlan plan = sweep.plan(point);
        LedgerOutcomes made = new LedgerOutcomes(ledger, plan, modelDigest, fresh, kept);
        synchronized (remembered) {
            remembered.put(point, made);
        }
        return made;
    }

    /** Returns the points, from 0, rising. */
    public int[] points() {
        return points.clone();
    }

    /** Returns how many runs there are. */
    public long runs() {
        return (long) points.length * (sweep.replications() - first) * arms;
    }

    /** Returns how many runs are to be run. */
    public long outstanding() {
        return runs() - known.cardinality();
    }

    /** Returns how many replications of points have something to be run. */
    public long outstandingReplications() {
        long count = 0;
        for (int place = 0; place < points.length; place++) {
            for (int replication = first; replication < sweep.replications(); replication++) {
                count += missing(place, replication).isEmpty() ? 0 : 1;
            }
        }
        return count;
    }

    /** Returns how many runs have been written down by this object. */
    public long kept() {
        return kept.get();
    }

    private List<Integer> missing(int place, int replication) {
        return IntStream.range(0, arms)
                .filter(arm -> !known.get(index(place, replication, arm)))
                .boxed()
                .toList();
    }

    /** Returns what is left to do; few large points are cut into their replications, so that all threads have work. */
    public Iterator<Batch> batches(int threads) {
        boolean whole = points.length >= (long) BATCHES_A_THREAD * threads;
        return IntStream.range(0, points.length)
                .boxed()
                .flatMap(place -> {
                    List<Batch.Piece> pieces = pieces(place);
                    Batch all = new Batch(points[place], pieces);
                    return whole
                            ? List.of(all).stream()
                            : pieces.stream().map(piece -> new Batch(points[place], List.of(piece)));
                })
                .filter(batch -> !batch.pieces().isEmpty())
                .iterator();
    }

    private List<Batch.Piece> pieces(int place) {
        return IntStream.range(first, sweep.replications())
                .mapToObj(replication -> new Batch.Piece(replication, missing(place, replication)))
                .filter(piece -> !piece.arms().isEmpty())
                .toList();
    }

    @Override
    public void finished(int point, int arm, int replication, RunRecord record) {
        ledgerOf(point).keep(arm, replication, record);
    }

    @Override
    public void failed(int point, Failure failure) {
        failures.put(failureKey(point, failure.arm(), failure.replication()), failure);
    }

    private long failureKey(int point, int arm, int replication) {
        return ((long) point * sweep.replications() + replication) * arms + arm;
    }

    /**
     * Reads all runs in the order of the points, arms and replications; a run that is not there any more is run again by
     * {@code engine}.
     */
    public void read(Engine engine, RunReader reader) {
        for (int point : points) {
            for (int arm = 0; arm < arms; arm++) {
                for (int replication = first; replication < sweep.replications(); replication++) {
                    read(point, arm, replication, engine, reader);
                }
            }
        }
    }

    private void read(int point, int arm, int replication, Engine engine, RunReader reader) {
        long key = failureKey(point, arm, replication);
        Optional<RunRecord> record = failures.containsKey(key) ? Optional.empty() : find(point, arm, replication);
        if (record.isEmpty() && !failures.containsKey(key)) {
            Batch lost = new Batch(point, List.of(new Batch.Piece(replication, List.of(arm))));
            engine.run(sweep, List.of(lost).iterator(), this);
            record = failures.containsKey(key) ? Optional.empty() : find(point, arm, replication);
        }
        Failure failure = failures.get(key);
        if (failure != null) {
            reader.failed(point, arm, replication, failure.cause().word(), failure.message());
        } else {
            RunRecord found = record.orElseThrow(
                    () -> new java.util.concurrent.CancellationException("a run is lost as often as it is run"));
            reader.finished(point, arm, replication, found.columns(), found.outcomes());
        }
    }

    private Optional<RunRecord> find(int point, int arm, int replication) {
        return ledgerOf(point).find(arm, replication);
    }

    /** Returns how many runs failed. */
    public int failures() {
        return failures.size();
    }
}
