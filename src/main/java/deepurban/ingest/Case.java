package deepurban.ingest;

import java.util.Optional;

/**
 * A case of the records.
 *
 * @param opened when it was reported
 * @param closed when it was closed, if it was
 * @param deadline by when it was to be closed, if that is known
 * @param problemClass what it is about
 * @param department who had to handle it; empty if not said
 * @param area where it was; empty if not said
 * @param duplicate whether it is marked as a further report of another
 */
record Case(
        Moment opened,
        Optional<Moment> closed,
        Optional<Moment> deadline,
        String problemClass,
        String department,
        String area,
        boolean duplicate) {}
