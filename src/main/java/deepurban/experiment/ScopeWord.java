package deepurban.experiment;

import deepurban.observe.Outcome.Scope;
import deepurban.observe.Outcome.Scoped;
import deepurban.observe.Outcomes;
import java.util.Arrays;
import java.util.Optional;

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

    /** Returns the outcome that a column is of; empty if the model has none of that name. */
    public static Optional<Scoped> outcome(String column) {
        int at = column.indexOf('@');
        if (at < 0) {
            return Outcomes.find(column).map(outcome -> new Scoped(outcome, Scope.TOWN, ""));
        }
        String[] part = column.substring(at + 1).split(":", 2);
        Optional<Scope> scope = Arrays.stream(Scope.values())
                .filter(known -> known != Scope.TOWN && of(known).equals(part[0]))
                .findFirst();
        return part.length < 2 || scope.isEmpty()
                ? Optional.empty()
                : Outcomes.find(column.substring(0, at)).map(outcome -> new Scoped(outcome, scope.get(), part[1]));
    }
}
