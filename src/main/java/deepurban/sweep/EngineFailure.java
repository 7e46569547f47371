package deepurban.sweep;

/** An engine cannot go on, or not begin; runs that it has told of are kept. The message says why, on one line. */
public final class EngineFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says why. */
    public EngineFailure(String message, Throwable cause) {
        super(message.lines().findFirst().orElse("").strip(), cause);
    }
}
