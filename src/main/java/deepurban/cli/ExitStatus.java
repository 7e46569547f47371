package deepurban.cli;

/** Exit statuses of all commands. */
final class ExitStatus {

    /** All done. */
    static final int DONE = 0;

    /** A run failed or could not be written. */
    static final int FAILED = 1;

    /** Bad usage or input. */
    static final int BAD_INPUT = 2;

    /** Interrupted. */
    static final int INTERRUPTED = 130;

    private ExitStatus() {}
}
