package deepurban.pattern;

/** Cases come back (S11). */
public final class Recurrence {

    private Recurrence() {}

    /** Returns the share of closed problems that were reopened at least once. */
    public static double share(Sample sample) {
        var closed = sample.closed();
        return (double) closed.stream().filter(row -> row.rounds() > 0).count() / closed.size();
    }
}
