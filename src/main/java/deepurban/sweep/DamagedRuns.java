package deepurban.sweep;

/** A file of runs does not hold what it should; the message says which, and where. */
public final class DamagedRuns extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DamagedRuns(String message) {
        super(message);
    }
}
