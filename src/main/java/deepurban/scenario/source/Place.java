package deepurban.scenario.source;

import deepurban.scenario.mistake.Mistake;
import deepurban.scenario.mistake.Phrase;
import java.util.Optional;

/**
 * Where a value was written.
 *
 * @param source the file or option
 * @param line from 1; 0 where there are no lines
 * @param column from 1; 0 where there are none
 */
public record Place(Source source, int line, int column) {

    /** Returns the place of a source as a whole. */
    public static Place of(Source source) {
        return new Place(source, 0, 0);
    }

    /** Returns a mistake made here. */
    public Mistake mistake(String pointer, Phrase message) {
        return mistake(pointer, message, Optional.empty());
    }

    /** Returns a mistake made here, with the known name that was probably meant. */
    public Mistake mistake(String pointer, Phrase message, Optional<String> nearest) {
        return new Mistake(source.label(), line, column, pointer, message, nearest);
    }
}
