package deepurban.pattern;

import java.util.List;

/** A town that patterns are looked for in: the scenario, or the scenario with some values set. */
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
            "/mechanisms/judgedContents/on=true",
            "/mechanisms/judgedContents/weights={\"attitude\":0,\"execution\":1,\"resolution\":0,\"feedback\":0}"),
    /** Four contents are judged by residents, government and party, a third each. */
    MANY_JUDGES(
            "/mechanisms/judgedContents/on=true",
            "/mechanisms/judgedContents/weights={\"attitude\":0.25,\"execution\":0.25,\"resolution\":0.25,\"feedback\":0.25}",
            "/mechanisms/judgingSubjects/on=true",
            "/mechanisms/judgingSubjects/weights="
                    + "{\"government\":0.333,\"party\":0.333,\"deputies\":0,\"residents\":0.333,\"thirdParty\":0}"),
    /** Deputies contact residents twice as often. */
    TWICE_THE_CONTACTS(),
    /** Deputies contact residents four times as often. */
    FOUR_TIMES_THE_CONTACTS();

    private final List<String> sets;

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
