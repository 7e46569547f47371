package deepurban.cli;

import deepurban.experiment.OutcomeChoice;
import deepurban.experiment.Precision;
import deepurban.experiment.SequentialRule;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Options of commands that can replicate until they are sure enough. */
final class PrecisionOptions {

    @Option(names = "--precision", paramLabel = "P[%%]", descriptionKey = "precision")
    String precision;

    @Option(names = "--max-replications", paramLabel = "R", descriptionKey = "maxReplications")
    Integer most;

    boolean isWanted() {
        return precision != null;
    }

    /** Returns the most replications there may be, after a first stage. */
    int most(int first) {
        return most == null ? Math.max(first, SequentialRule.USUAL_MOST) : most;
    }

    /** Returns the rule asked for; says what is wrong with it, and with a limit that nothing else needs. */
    Optional<SequentialRule> rule(
            RunOptions options, List<OutcomeChoice> outcomes, boolean limitIsNeeded, Texts texts) {
        if (precision == null) {
            if (most != null && !limitIsNeeded) {
                throw Refusal.badUsage(texts.get("option.needs", "--max-replications", "--precision"));
            }
            return Optional.empty();
        }
        Precision wanted =
                Precision.parse(precision).orElseThrow(() -> Refusal.badUsage(texts.get("precision.wrong", precision)));
        int first = first(options);
        if (first < SequentialRule.FEWEST) {
            throw Refusal.badUsage(texts.get(
                    "precision.fewest", String.valueOf(SequentialRule.FEWEST), String.valueOf(options.replications)));
        }
        int limit = most(first);
        if (limit < first) {
            throw Refusal.badUsage(texts.get("precision.limit", String.valueOf(limit), String.valueOf(first)));
        }
        return Optional.of(new SequentialRule(wanted, outcomes.get(0).name(), limit));
    }

    /** Returns the replications of the first stage. */
    static int first(RunOptions options) {
        return options.replications == null ? SequentialRule.USUAL_FIRST : options.replications;
    }
}
