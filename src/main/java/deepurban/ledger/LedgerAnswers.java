package deepurban.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * A few numbers that a run was asked for, such as the statistics that a calibration compares: kept as soon as they are known, and found by
 * all that decides them. Safe for several threads.
 */
public final class LedgerAnswers {

    private static final String KIND = "answer";

    private final Ledger ledger;
    private final String modelDigest;
    private final boolean fresh;
    private final AtomicLong found = new AtomicLong();
    private final AtomicLong kept = new AtomicLong();

    /**
     * Prepares to look for answers.
     *
     * @param modelDigest digest of the model's classes
     * @param fresh whether to overlook what there is, and put new in its place
     */
    public LedgerAnswers(Ledger ledger, String modelDigest, boolean fresh) {
        this.ledger = ledger;
        this.modelDigest = modelDigest;
        this.fresh = fresh;
    }

    /**
     * Returns what was answered before, or what {@code run} answers, which is written down.
     *
     * @param question all that decides the answer, but for the model's classes: what parameters are made of
     * @throws LedgerUnwritable if it cannot be written down
     */
    public double[] of(List<?> question, Supplier<double[]> run) {
        String key = new Fingerprint()
                .add(KIND)
                .add(Seal.FORMAT)
                .add(modelDigest)
                .add(question)
                .hex();
        Optional<double[]> before =
                fresh ? Optional.empty() : ledger.read(key, KIND).map(LedgerAnswers::decode);
        before.ifPresent(answer -> found.incrementAndGet());
        return before.orElseGet(() -> kept(key, run.get()));
    }

    private double[] kept(String key, double[] answer) {
        try {
            ledger.write(key, KIND, encode(answer));
        } catch (IOException e) {
            throw new LedgerUnwritable(e);
        }
        kept.incrementAndGet();
        return answer;
    }

    private static byte[] encode(double[] answer) {
        ByteBuffer content = ByteBuffer.allocate(answer.length * Double.BYTES);
        content.asDoubleBuffer().put(answer);
        return content.array();
    }

    private static double[] decode(byte[] content) {
        double[] answer = new double[content.length / Double.BYTES];
        ByteBuffer.wrap(content).asDoubleBuffer().get(answer);
        return answer;
    }

    /** Returns how many answers were there already. */
    public long found() {
        return found.get();
    }

    /** Returns how many have been written down by this object. */
    public long kept() {
        return kept.get();
    }
}
