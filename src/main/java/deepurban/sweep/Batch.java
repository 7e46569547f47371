package deepurban.sweep;

import java.io.Serializable;
import java.util.List;

/**
 * Runs of one point that are run on one thread, one after the other: the unit that an engine hands out.
 *
 * @param point the point, from 0
 * @param pieces what is to be run of its replications
 */
public record Batch(int point, List<Piece> pieces) implements Serializable {

    /**
     * Arms of one replication; they share the warm-up.
     *
     * @param replication the replication, from 0
     * @param arms indices of the arms in the plan of the point, rising
     */
    public record Piece(int replication, List<Integer> arms) implements Serializable {}

    /** Copies the list. */
    public Batch {
        pieces = List.copyOf(pieces);
    }

    /** Returns how many runs it is. */
    public int runs() {
        return pieces.stream().mapToInt(piece -> piece.arms().size()).sum();
    }
}
