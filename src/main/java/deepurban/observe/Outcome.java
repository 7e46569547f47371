package deepurban.observe;

import deepurban.parameters.Title;
import java.util.Set;

/**
 * One response of the model: a number that a run ends with.
 *
 * @param name name in files, for example {@code timeToResolution.median}
 * @param unit unit of its values, for example {@code days} or {@code share}
 * @param direction which way is better
 * @param title name for people
 * @param definition how it is computed, for people
 * @param scopes for which parts of the town it is given, beside the whole
 */
public record Outcome(String name, String unit, Direction direction, Title title, Title definition, Set<Scope> scopes) {

    /** Copies the set of scopes. */
    public Outcome {
        scopes = Set.copyOf(scopes);
    }

    /** Which way a change of an outcome is better. */
    public enum Direction {
        /** More is better. */
        HIGHER,
        /** Less is better. */
        LOWER,
        /** Neither: it describes. */
        NEUTRAL
    }

    /** Parts of the town that an outcome is told apart by. */
    public enum Scope {
        /** The whole town. */
        TOWN,
        /** One subdistrict. */
        SUBDISTRICT,
        /** One group of residents. */
        GROUP,
        /** One class of problems. */
        PROBLEM_CLASS
    }

    /**
     * An outcome for one part of the town.
     *
     * @param outcome the outcome
     * @param scope kind of part
     * @param value name of the part; empty for the whole town
     */
    public record Scoped(Outcome outcome, Scope scope, String value) {}
}
