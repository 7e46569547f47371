package deepurban.scenario.shape;

import deepurban.parameters.Title;
import deepurban.scenario.mistake.Mistakes;
import deepurban.scenario.mistake.Nearest;
import deepurban.scenario.mistake.Phrase;
import deepurban.scenario.source.Located;
import java.util.Set;

/**
 * What completing a merged scenario needs beside the value.
 *
 * @param mistakes receives what is missing
 * @param whole the scenario, for the places of what stands around a missing value
 */
public record Completion(Mistakes mistakes, Located whole) {

    /** Returns the names of the subdistricts, in the order of the scenario. */
    Set<String> subdistricts() {
        return whole.at("/town/subdistricts")
                .map(value -> value.membersOrNone().keySet())
                .orElse(Set.of());
    }

    /** Adds that a value is missing, unless a mistake at the same pointer has said so. */
    void missing(String pointer, Title what) {
        add(pointer, Phrase.of("missing", what));
    }

    /** Adds a mistake at the value of that pointer, or at what stands around it. */
    public void add(String pointer, Phrase message) {
        if (!mistakes.has(pointer)) {
            mistakes.add(whole.placeOf(pointer).mistake(pointer, message));
        }
    }

    /** Adds that a name refers to nothing. */
    public void unknown(String pointer, Phrase message, String name, Set<String> known) {
        mistakes.add(whole.placeOf(pointer).mistake(pointer, message, Nearest.to(name, known)));
    }
}
