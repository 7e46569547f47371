package deepurban.pattern;

import java.util.List;

/**
 * A town that patterns are looked for in: the scenario, or the scenario with some values set. They hold from the start, for towns that have always been so; a
 * reform sets in after the warm-up, because residents measure what changes by what they were used to.
 */
public enum Trial {
    /** The scenario as it stands. */
    BASE(),
    /**
     * Targets that hardly bite, as where the records of durations come from: Boston's share closed in the last tenth of the limit is
     * 1.3 times its neighbours', so paper closings are rare.
     */
    WEAK_TARGETS("/mechanisms/resultIncentive/on=false", "/closing/paperIntercept=-4"),
    /** Closing on time is all that counts, and it counts fully. */
    EXECUTION_ALONE(
            "/mechanisms/resultIncentive/on=true",
            "/mechanisms/resultIncentive/strength=1",
            "/mechanisms/resultIncentive/fidelity=1",
            "/mechanisms/judgedContents/on=true",
            "/mechanisms/judgedContents/fidelity=1",
            "/mechanisms/judgedContents/weights={\"attitude\":0,\"execution\":1,\"resolution\":0,\"feedback\":0}"),
    /**
     * Residents alone judge, as called back after every closing, and superiors check and urge; what it counts is as in the scenario. Beijing's three rates since 2019,
     * response, resolution and satisfaction, stand for execution, resolution and attitude. Their weights are not published: a third each.
     */
    CALLBACK(
            "/mechanisms/supervision/on=true",
            "/mechanisms/supervision/verification=0.9",
            "/mechanisms/judgedContents/fidelity=0.9",
            "/mechanisms/judgingSubjects/fidelity=0.9",
            "/mechanisms/judgedContents/on=true",
            "/mechanisms/judgedContents/weights={\"attitude\":0.333,\"execution\":0.333,\"resolution\":0.333,\"feedback\":0}",
            "/mechanisms/judgingSubjects/on=true",
            "/mechanisms/judgingSubjects/weights="
                    + "{\"government\":0,\"party\":0,\"deputies\":0,\"residents\":1,\"thirdParty\":0}"),
    /** Deputies contact residents twice as often. */
    TWICE_THE_CONTACTS(),
    /** Deputies contact residents four times as often. */
    FOUR_TIMES_THE_CONTACTS();

    private final List<String> sets;

    /** Returns whether its values set in after the warm-up. */
    boolean isReform() {
        return this == CALLBACK;
    }

    Trial(String... sets) {
        this.sets = List.of(sets);
    }

    /** Returns the values to set; {@code contactsPerWeek} are those of the scenario. */
    List<String> sets(double contactsPerWeek) {
        return switch (this) {
            case TWICE_THE_CONTACTS -> contacts(2 * contactsPerWeek);
            case FOUR_TIMES_THE_CONTACTS -> contacts(4 * contactsPerWeek);
            default -> sets;
        };
    }

    private static List<String> contacts(double perWeek) {
        return List.of(
                "/mechanisms/threeTierLiaison/on=true", "/mechanisms/threeTierLiaison/contactsPerWeek=" + perWeek);
    }
}
