package deepurban.docs;

import deepurban.model.DayPlan;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Writes docs/reference/schedule.md from the plan of the day, and from watching a town live by it. */
public final class SchedulePage {

    private static final String HEAD = """
            # Schedule

            What happens on a day, in order; made from `DayPlan` and from watching a town with every mechanism on. Do not edit: change the code, then
            `./mvnw -Dquick test -Dtest=ReferencePagesTest -Drenew`. `./deepurban mechanisms --day` prints the phases.

            Streams are the names of the random numbers that a phase may use; CHANNEL and MECHANISM stand for the key of each. Drawn before the first
            day: `residents`, `occurrence/proneness`, `occurrence/cell`, `deputies`, `meetings/phase`, and, the same for all seeds, `town/land`,
            `firms/site`, `service/place`.
            """;

    private static final String ASKED = """

            ## Which mechanisms act in which phase

            A mechanism acts by answering what its roles are asked. Shares and rates that it answers act in the phase in which they are asked.

            | phase | role and question | mechanisms |
            | --- | --- | --- |
            """;

    private SchedulePage() {}

    /** Returns the text of the page. */
    public static String text() {
        StringBuilder page = new StringBuilder(HEAD);
        page.append("\n| order | phase | what happens | streams |\n| --- | --- | --- | --- |\n");
        for (DayPlan phase : DayPlan.values()) {
            page.append(String.format(
                    Locale.ROOT,
                    "| %d | %s | %s | %s |%n",
                    phase.ordinal() + 1,
                    name(phase),
                    phase.en(),
                    String.join(", ", phase.streams())));
        }
        page.append(ASKED);
        WatchedDay.asked().forEach((phase, questions) -> append(page, phase, questions));
        return page.toString();
    }

    private static void append(StringBuilder page, DayPlan phase, Map<String, Set<String>> questions) {
        questions.forEach((question, keys) -> page.append(
                String.format(Locale.ROOT, "| %s | `%s` | %s |%n", name(phase), question, String.join(", ", keys))));
    }

    private static String name(DayPlan phase) {
        return phase.name().toLowerCase(Locale.ROOT);
    }
}
