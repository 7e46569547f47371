package deepurban.scenario.shape;

/** A record's own constructor does not accept the values it was given, each of which is in its range. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String pointer;

    Refused(String pointer, Throwable cause) {
        super(String.valueOf(cause.getMessage()), cause);
        this.pointer = pointer;
    }

    /** Returns where the record stands in the tree that was bound. */
    public String pointer() {
        return pointer;
    }
}
