package deepurban.scenario;

import deepurban.parameters.Title;
import java.util.List;
import java.util.Optional;

/**
 * One declared parameter, as every table, message and slider shows it.
 *
 * @param pointer its JSON Pointer in a scenario; {@code *} stands for a name that the scenario chooses
 * @param kind what its value is
 * @param unit unit, {@code none} for a bare number
 * @param min least value allowed; infinite where there is no range
 * @param max greatest value allowed
 * @param fallback the default as JSON text; empty: the scenario must give it
 * @param meaning in both languages
 * @param source where the default comes from
 * @param fixed whether no dated patch may change it
 * @param parts names of its parts, each of which has the range; empty for a single value
 * @param choices names of its values, for a choice
 */
public record Declaration(
        String pointer,
        Kind kind,
        String unit,
        double min,
        double max,
        Optional<String> fallback,
        Title meaning,
        String source,
        boolean fixed,
        List<String> parts,
        List<String> choices) {

    /** Kinds of values. */
    public enum Kind {
        /** A number. */
        NUMBER,
        /** A whole number. */
        WHOLE,
        /** True or false. */
        SWITCH,
        /** One of several names. */
        CHOICE,
        /** A date. */
        DATE,
        /** A text. */
        TEXT
    }

    /** Copies the lists. */
    public Declaration {
        parts = List.copyOf(parts);
        choices = List.copyOf(choices);
    }

    /** Returns whether it is a number, whole or not. */
    public boolean isNumeric() {
        return kind == Kind.NUMBER || kind == Kind.WHOLE;
    }
}
