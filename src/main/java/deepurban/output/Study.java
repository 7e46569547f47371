package deepurban.output;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.experiment.OutcomeChoice;
import deepurban.parameters.Title;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What was asked, as a result folder tells it.
 *
 * @param name name of the scenario
 * @param title its title for people
 * @param command {@code run}, {@code compare} or {@code sweep}
 * @param reforms reforms that are compared, in order; none for {@code run}
 * @param seed seed of all draws
 * @param start date of day 0
 * @param scenario the scenario as resolved
 * @param reformTitles titles of the reforms for people
 * @param outcomes outcomes that the scenario asks for, in its order
 * @param experiment what decides the results of a sweep beside its scenario; empty for other commands
 */
public record Study(
        String name,
        Title title,
        String command,
        List<String> reforms,
        long seed,
        LocalDate start,
        ObjectNode scenario,
        Map<String, Title> reformTitles,
        List<OutcomeChoice> outcomes,
        ObjectNode experiment) {

    /** Asks for runs of a scenario as it stands. */
    public Study(
            String name,
            Title title,
            String command,
            List<String> reforms,
            long seed,
            LocalDate start,
            ObjectNode scenario,
            Map<String, Title> reformTitles,
            List<OutcomeChoice> outcomes) {
        this(
                name,
                title,
                command,
                reforms,
                seed,
                start,
                scenario,
                reformTitles,
                outcomes,
                JsonNodeFactory.instance.objectNode());
    }

    /** Copies the lists. */
    public Study {
        reforms = List.copyOf(reforms);
        reformTitles = Map.copyOf(reformTitles);
        outcomes = List.copyOf(outcomes);
    }

    /** Returns ten hex digits of the digest of all that decides the results. */
    public String hash() {
        return InputDigest.of(this).substring(0, 10);
    }

    /** Returns the date of a day of the run. */
    public LocalDate date(int day) {
        return start.plusDays(day);
    }
}
