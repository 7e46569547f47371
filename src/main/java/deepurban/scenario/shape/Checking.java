package deepurban.scenario.shape;

import deepurban.scenario.mistake.Mistakes;
import deepurban.scenario.mistake.Phrase;
import deepurban.scenario.source.Located;
import deepurban.scenario.source.Located.Items;
import deepurban.scenario.source.Located.Members;
import deepurban.scenario.source.Located.Scalar;
import java.util.Optional;
import java.util.Set;

/**
 * What a check needs beside the value.
 *
 * @param mistakes receives what is found
 * @param whole the merged scenario, whose names a dated patch must keep; empty while it could not be merged
 * @param start length of the pointer of the dated patch in which the check stands; -1 outside of one
 */
public record Checking(Mistakes mistakes, Optional<Located> whole, int start) {

    /** Returns checking of a scenario, outside of dated patches. */
    public static Checking of(Mistakes mistakes, Optional<Located> whole) {
        return new Checking(mistakes, whole, -1);
    }

    /** Returns the same, inside the dated patch at that pointer. */
    public Checking datedAt(String pointer) {
        return new Checking(mistakes, whole, pointer.length());
    }

    /** Returns whether the value is part of a dated patch. */
    public boolean dated() {
        return start >= 0;
    }

    /** Returns the names that the merged scenario has where a dated patch has its pointer; empty when unknown. */
    Optional<Set<String>> names(String pointer) {
        return whole.flatMap(tree -> tree.at(pointer.substring(start)))
                .filter(Members.class::isInstance)
                .map(value -> ((Members) value).members().keySet());
    }

    /** Adds that something else was expected. */
    void expected(Phrase expected, Located given, String pointer) {
        mistakes.add(given.place().mistake(pointer, Phrase.of("expected", expected, given(given))));
    }

    /** Says what was given. */
    static Phrase given(Located value) {
        if (value instanceof Items) {
            return Phrase.of("given.list");
        }
        if (value instanceof Scalar scalar) {
            return switch (scalar.kind()) {
                case TEXT -> Phrase.of("given.text", Quote.of(scalar.text()));
                case NUMBER -> Phrase.of("given.number", Quote.of(scalar.text()));
                case SWITCH -> Phrase.of("given.switch", scalar.text());
                case NULL -> Phrase.of("given.null");
            };
        }
        return Phrase.of("given.object");
    }
}
