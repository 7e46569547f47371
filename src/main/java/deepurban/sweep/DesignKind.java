package deepurban.sweep;

import java.util.Set;

/** Kinds of designs, with the names that mean something to each in the file. */
enum DesignKind {
    FACTORIAL(),
    LATIN_HYPERCUBE("points", "seed"),
    SOBOL_SEQUENCE("points", "seed"),
    LIST("file"),
    MORRIS("trajectories", "levels", "seed"),
    SOBOL_INDICES("base", "seed");

    private final Set<String> settings;

    DesignKind(String... settings) {
        this.settings = Set.of(settings);
    }

    Set<String> settings() {
        return settings;
    }

    /** Whether its factors may be ranges. */
    boolean takesRanges() {
        return this != FACTORIAL;
    }
}
