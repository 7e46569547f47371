package deepurban.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.experiment.Findings;
import deepurban.experiment.Look;
import deepurban.experiment.RunPlan;
import deepurban.experiment.SequentialRule;
import deepurban.report.Rounding;
import deepurban.report.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** How replications were added until intervals were narrow enough, look by look. For one thread. */
final class PrecisionAnswer {

    private final SequentialRule rule;
    private final RunPlan plan;
    private final List<Look> looks = new ArrayList<>();

    PrecisionAnswer(SequentialRule rule, RunPlan plan) {
        this.rule = rule;
        this.plan = plan;
    }

    /** Replicates until the rule is content. */
    Findings replicate(RunPlan first, Function<RunPlan, Findings> runs, Speaker speaker) {
        return rule.apply(
                first.replications(),
                replications -> runs.apply(first.replicated(replications)),
                look -> seen(look, speaker));
    }

    /** Notes a look, and says what comes next if it is not the last. */
    private void seen(Look look, Speaker speaker) {
        looks.add(look);
        if (!look.isLast()) {
            speaker.say(
                    "precision.look",
                    String.valueOf(look.replications()),
                    Rounding.plain(look.halfWidth()),
                    arm(look),
                    Rounding.plain(look.goal()),
                    String.valueOf(look.forecast()),
                    String.valueOf(look.next()));
        }
    }

    private String arm(Look look) {
        return plan.arms().get(look.arm()).name();
    }

    private Look last() {
        return looks.get(looks.size() - 1);
    }

    /** Returns the answer for people. */
    String text(Texts texts) {
        Look last = last();
        return texts.get(
                        last.isMet() ? "precision.met" : "precision.notMet",
                        String.valueOf(last.replications()),
                        Rounding.plain(last.halfWidth()),
                        arm(last),
                        Rounding.plain(last.goal()),
                        Words.in(texts.language()).outcome(rule.outcome()),
                        String.valueOf(last.forecast()))
                + "\n" + texts.get("precision.rule", String.valueOf(looks.get(0).replications())) + "\n";
    }

    /** Returns the answer for programs. */
    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("rule", "sequential");
        json.put("outcome", rule.outcome());
        json.put(
                rule.precision().relative() ? "relative" : "absolute",
                rule.precision().amount());
        json.put("mostReplications", rule.most());
        json.put("met", last().isMet());
        for (Look look : looks) {
            ObjectNode entry = json.withArray("looks").addObject();
            entry.put("replications", look.replications()).put("widest", arm(look));
            Json.put(entry, "halfWidth", look.halfWidth());
            Json.put(entry, "goal", look.goal());
        }
        return json;
    }
}
