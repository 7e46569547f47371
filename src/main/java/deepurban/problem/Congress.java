package deepurban.problem;

import deepurban.resident.Group;

/** Whom a deputy sits for: the five congresses (五代会) and the consultative conference; the order is that of {@link deepurban.parameters.ByCongress}. */
public enum Congress {
    /** Party congress (党代会): meets everybody. */
    PARTY,
    /** People's congress (人代会): meets everybody. */
    PEOPLE,
    /** Trade union congress (工代会): meets the workers of large firms. */
    UNION,
    /** Youth league congress (团代会): meets newcomers, most of whom are young. */
    YOUTH,
    /** Women's congress (妇代会): meets residents in difficulty above all. */
    WOMEN,
    /** Political consultative conference (政协): meets everybody. */
    CONSULTATIVE;

    private static final double OFTEN =
            3; // how much more often a deputy meets those for whom he or she sits; assumed, swept 1–5
    private static final double SELDOM = 0.6; // and the others; assumed, swept 0–1
    private static final Congress[] VALUES = values();

    /** Number of kinds of deputies. */
    public static final int COUNT = VALUES.length;

    /** Returns how often such a deputy meets a resident of that group, relative; {@code worker}: of a large firm. */
    double affinity(int group, boolean worker) {
        return switch (this) {
            case PARTY, PEOPLE, CONSULTATIVE -> 1;
            case UNION -> worker ? OFTEN : SELDOM;
            case YOUTH -> group == Group.NEWCOMER.ordinal() ? OFTEN / 2 : SELDOM;
            case WOMEN -> group == Group.VULNERABLE.ordinal() ? OFTEN : 1;
        };
    }

    /** Returns the kind of an ordinal without copying the array of values. */
    public static Congress of(int ordinal) {
        return VALUES[ordinal];
    }
}
