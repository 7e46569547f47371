package deepurban.experiment;

import deepurban.scenario.ChosenOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a scenario wants to know about an outcome.
 *
 * @param name name of the outcome
 * @param primary whether the question is decided by it
 * @param smallestEffect smallest difference that matters, in the outcome's unit; NaN if none is stated
 */
public record OutcomeChoice(String name, boolean primary, double smallestEffect) {

    /** What is judged when nothing is asked for: the two questions that the program is for. */
    private static final List<OutcomeChoice> USUAL =
            List.of(new OutcomeChoice("satisfaction", true, 0), new OutcomeChoice("timeToResolution.median", true, 0));

    /** Returns the choices of a file, or the usual ones if it makes none. */
    public static List<OutcomeChoice> of(Map<String, ChosenOutcome> chosen) {
        List<OutcomeChoice> choices = new ArrayList<>();
        chosen.forEach(
                (name, choice) -> choices.add(new OutcomeChoice(name, choice.primary(), choice.smallestEffect())));
        return choices.isEmpty() ? USUAL : List.copyOf(choices);
    }
}
