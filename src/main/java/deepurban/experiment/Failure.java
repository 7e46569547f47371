package deepurban.experiment;

/**
 * A run that did not end.
 *
 * @param arm index of its arm in the plan
 * @param replication its replication, from 0
 * @param cause why, as a fixed word
 * @param thrown what the model threw
 */
public record Failure(int arm, int replication, Cause cause, Throwable thrown) {

    /** Returns what the model said, on one line. */
    public String message() {
        String text = thrown.getMessage() == null ? "" : ": " + thrown.getMessage();
        return (thrown.getClass().getSimpleName() + text).replaceAll("\\s+", " ");
    }
}
