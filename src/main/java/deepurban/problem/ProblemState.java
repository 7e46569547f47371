package deepurban.problem;

import java.util.EnumSet;
import java.util.Set;

/** States of a problem and the table of transitions; a problem is in exactly one. */
public enum ProblemState {
    /** Nobody but its owner knows. */
    LATENT,
    /** Somebody heard it; it waits for dispatch. */
    VOICED,
    /** On its way to a unit. */
    DISPATCHED,
    /** In the queue of a unit. */
    WAITING,
    /** A caseworker has it. */
    IN_SERVICE,
    /** Waits for somebody outside, holding nobody. */
    PENDING,
    /** Between two departments. */
    HAND_OFF,
    /** Closed, and may come back. */
    CLOSED,
    /** Left the system closed. */
    DONE,
    /** Left the system unheard. */
    FADED,
    /** Left the system settled: by neighbours, where it was heard, or at a meeting. */
    SETTLED,
    /** Left the system as a petition; a copy is followed to its end. */
    PETITIONED;

    private static final ProblemState[] VALUES = values();

    /** Number of states. */
    public static final int COUNT = VALUES.length;

    /** Returns the state of an ordinal without copying the array of values. */
    public static ProblemState of(int ordinal) {
        return VALUES[ordinal];
    }

    /** Returns the states that may follow. */
    public Set<ProblemState> next() {
        return switch (this) {
            case LATENT -> EnumSet.of(VOICED, SETTLED, FADED);
            case VOICED -> EnumSet.of(DISPATCHED, CLOSED, SETTLED, PETITIONED);
            case DISPATCHED -> EnumSet.of(DISPATCHED, WAITING, IN_SERVICE, CLOSED, SETTLED, PETITIONED);
            case WAITING -> EnumSet.of(IN_SERVICE, CLOSED, SETTLED, PETITIONED);
            case IN_SERVICE -> EnumSet.of(PENDING, DISPATCHED, CLOSED);
            case PENDING -> EnumSet.of(HAND_OFF, CLOSED, SETTLED, PETITIONED);
            case HAND_OFF -> EnumSet.of(WAITING, IN_SERVICE, CLOSED, SETTLED, PETITIONED);
            case CLOSED -> EnumSet.of(DISPATCHED, DONE);
            case DONE, FADED, SETTLED, PETITIONED -> EnumSet.noneOf(ProblemState.class);
        };
    }

    /** Returns whether the problem has left the system. */
    public boolean isEnd() {
        return ordinal() >= DONE.ordinal();
    }

    /** Returns whether it was heard and is not closed: the backlog. */
    public boolean isBacklog() {
        return ordinal() >= VOICED.ordinal() && ordinal() <= HAND_OFF.ordinal();
    }
}
