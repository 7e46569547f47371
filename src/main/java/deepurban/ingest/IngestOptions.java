package deepurban.ingest;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What is to be read, and how.
 *
 * @param records the file
 * @param profile a profile in the box or a file; none: the one in the box that fits the columns, if any
 * @param columns columns that the user has named
 * @param dates forms of times
 * @param zone time zone of times that name none
 * @param charset encoding
 * @param delimiter delimiter of columns
 * @param from first day of opening
 * @param until day before which cases were opened
 * @param holdOut first day of the part that is held out
 * @param end day at whose beginning what is not closed counts as open
 * @param followUp whether cases that are fitted to are followed until the end of the records, and not only until others are held out
 * @param halfLife days by which a case that is fitted to must be older for its time to count half as much; none: all count alike
 * @param mostRefused greatest share of rows that may be refused, 0 to 1
 * @param mostExpansion how often the bytes of a compressed file may grow
 * @param classes how many classes are kept; the others are joined
 * @param areas how many areas are kept; the others are joined
 * @param residents residents of the town; none: assumed from the records
 * @param voicedShare share of problems that are reported, assumed
 */
public record IngestOptions(
        Path records,
        Optional<String> profile,
        Map<Field, String> columns,
        List<String> dates,
        Optional<String> zone,
        Optional<String> charset,
        Optional<String> delimiter,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Optional<LocalDate> holdOut,
        Optional<LocalDate> end,
        boolean followUp,
        OptionalDouble halfLife,
        double mostRefused,
        double mostExpansion,
        int classes,
        int areas,
        OptionalInt residents,
        OptionalDouble voicedShare) {

    /** Returns the part that is fitted to; with a hold-out it knows nothing of what happened later, unless cases are followed up. */
    Span training() {
        return new Span(from, holdOut.or(() -> until), followUp || holdOut.isEmpty() ? end : holdOut);
    }

    /** Returns how much the times of cases that are fitted to count; ages end where they end by the options. */
    Recency recency() {
        Optional<LocalDate> last = training().until();
        return halfLife.isEmpty() || last.isEmpty()
                ? Recency.NONE
                : new Recency(halfLife.getAsDouble(), (int) last.get().toEpochDay());
    }

    /** Returns the part that is held out, if there is one. */
    Optional<Span> heldOut() {
        return holdOut.map(day -> new Span(Optional.of(day), until, end));
    }
}
