package deepurban.cli;

/** A command cannot do what it was asked for; the message says why in one sentence, in the user's language. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    private Refusal(int status, String message) {
        super(message);
        this.status = status;
    }

    /** The call is wrong. */
    static Refusal badUsage(String message) {
        return new Refusal(ExitStatus.BAD_INPUT, message);
    }

    /** The call is right, but the machine does not allow it. */
    static Refusal cannot(String message) {
        return new Refusal(ExitStatus.FAILED, message);
    }

    int status() {
        return status;
    }
}
