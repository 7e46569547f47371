package deepurban.output;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.experiment.Arm;
import deepurban.experiment.OutcomeChoice;
import deepurban.experiment.RunPlan;
import deepurban.observe.Outcome;
import deepurban.observe.Outcomes;
import deepurban.scenario.Canonical;
import java.util.Locale;
import java.util.function.IntFunction;

/**
 * What a comparison is to show: the primary outcomes with their better sides and smallest effects, and the contrasts, each named by the
 * digest of what is run. Immutable; {@code registration.json}.
 *
 * @param json all of it
 * @param digest SHA-256, in hex, of its canonical form
 */
public record Registration(ObjectNode json, String digest) {

    /** Name of the file in a result folder. */
    static final String FILE = "registration.json";

    private static final String ANALYSIS = "paired t test on common random numbers; Holm over contrasts and outcomes,"
            + " 0.05; equivalence by two one-sided tests, 0.05";

    /** Copies the tree. */
    public Registration {
        json = json.deepCopy();
    }

    /** Returns a copy of the tree. */
    @Override
    public ObjectNode json() {
        return json.deepCopy();
    }

    /**
     * Returns the registration of a comparison.
     *
     * @param study what was asked
     * @param plan its runs
     * @param runs digest of what decides the runs of an arm
     */
    public static Registration of(Study study, RunPlan plan, IntFunction<String> runs) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("format", 1).put("analysis", ANALYSIS);
        for (OutcomeChoice choice : study.outcomes()) {
            if (choice.primary()) {
                ObjectNode outcome = json.withArray("primaryOutcomes").addObject();
                outcome.put("outcome", choice.name());
                outcome.put("better", better(choice.name()));
                outcome.put("smallestEffect", choice.smallestEffect());
            }
        }
        for (int reform : plan.reforms()) {
            Arm arm = plan.arms().get(reform);
            int baseline = plan.baselineOf(reform);
            ObjectNode contrast = json.withArray("contrasts").addObject();
            contrast.put("reform", arm.name());
            contrast.put("against", plan.arms().get(baseline).name());
            contrast.put("observedFrom", study.date(arm.observedFrom()).toString());
            contrast.put("runs", runs.apply(reform));
            contrast.put("runsAgainst", runs.apply(baseline));
        }
        return new Registration(json, Canonical.digest(json));
    }

    private static String better(String outcome) {
        return Outcomes.find(outcome)
                .map(Outcome::direction)
                .map(direction -> direction.name().toLowerCase(Locale.ROOT))
                .orElse("neutral");
    }
}
