package deepurban.gui.map;

import deepurban.problem.ProblemState;
import java.awt.Color;

/** How problems are told apart on the map: states that mean the same to a resident share a mark. */
public enum MarkKind {
    /** Nobody but its owner knows. */
    LATENT(0x7B8794),
    /** Heard; it waits to be taken up. */
    WAITING(0xD55E00),
    /** A caseworker has it. */
    IN_SERVICE(0x0072B2),
    /** It waits for somebody outside, or between departments. */
    OUTSIDE(0xAA4499),
    /** Closed, and may come back. */
    CLOSED(0x009E73);

    private static final MarkKind[] BY_STATE = byState();

    private final Color colour;

    MarkKind(int rgb) {
        colour = new Color(rgb);
    }

    private static MarkKind[] byState() {
        MarkKind[] kinds = new MarkKind[ProblemState.COUNT];
        for (ProblemState state : ProblemState.values()) {
            kinds[state.ordinal()] = switch (state) {
                case LATENT -> LATENT;
                case VOICED, DISPATCHED, WAITING -> WAITING;
                case IN_SERVICE -> IN_SERVICE;
                case PENDING, HAND_OFF -> OUTSIDE;
                default -> CLOSED;
            };
        }
        return kinds;
    }

    /** Returns the kind of a state, by its ordinal. */
    public static MarkKind of(int state) {
        return BY_STATE[state];
    }

    /** Returns its colour. */
    public Color colour() {
        return colour;
    }
}
