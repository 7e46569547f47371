package deepurban.experiment;

import deepurban.parameters.ModelParameters;
import java.util.Objects;

/**
 * Parameters that come into force on a day and stay until the next change.
 *
 * @param day first day on which they act, counted from the start of the run
 * @param parameters all parameters, not only those that differ
 */
public record Change(int day, ModelParameters parameters) {

    /**
     * @throws IllegalArgumentException if the day is negative
     */
    public Change {
        Objects.requireNonNull(parameters);
        if (day < 0) {
            throw new IllegalArgumentException("a change on day " + day + " lies before the run");
        }
    }
}
