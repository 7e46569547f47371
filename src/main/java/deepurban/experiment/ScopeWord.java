package deepurban.experiment;

import deepurban.observe.Outcome.Scope;
import deepurban.observe.Outcome.Scoped;

/** How scopes are written in files. */
public final class ScopeWord {

    private ScopeWord() {}

    /** Returns the word of a scope. */
    public static String of(Scope scope) {
        return switch (scope) {
            case TOWN -> "town";
            case SUBDISTRICT -> "subdistrict";
            case GROUP -> "group";
            case PROBLEM_CLASS -> "problemClass";
        };
    }

    /** Returns the name of the column of an outcome, for example {@code satisfaction@group:newcomer}. */
    public static String column(Scoped scoped) {
        String name = scoped.outcome().name();
        return scoped.scope() == Scope.TOWN ? name : name + "@" + of(scoped.scope()) + ":" + scoped.value();
    }
}
