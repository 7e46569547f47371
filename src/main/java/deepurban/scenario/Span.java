package deepurban.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The days of a run.
 *
 * @param start first day
 * @param endOfWarmUp first day after the warm-up
 * @param last last day
 */
record Span(LocalDate start, LocalDate endOfWarmUp, LocalDate last) {

    /** Returns the days of complete parameters; nothing when a part is missing. */
    static Optional<Span> of(JsonNode parameters) {
        JsonNode time = parameters.path("time");
        JsonNode start = time.path("start");
        JsonNode warmUp = time.path("warmUpDays");
        JsonNode horizon = time.path("horizonDays");
        if (start.isMissingNode() || warmUp.isMissingNode() || horizon.isMissingNode()) {
            return Optional.empty();
        }
        LocalDate first = LocalDate.parse(start.textValue());
        LocalDate end = first.plusDays(warmUp.intValue());
        return Optional.of(new Span(first, end, end.plusDays(horizon.intValue() - 1L)));
    }

    boolean holds(LocalDate date) {
        return !date.isBefore(start) && !date.isAfter(last);
    }
}
