package deepurban.output;

import deepurban.experiment.RunPlan;
import java.util.Locale;

/** Names of runs in files. */
final class RunName {

    private RunName() {}

    /** Returns a name such as {@code denser-liaison-007}. */
    static String of(RunPlan plan, int arm, int replication) {
        return String.format(Locale.ROOT, "%s-%03d", plan.arms().get(arm).name(), RunPlan.number(replication));
    }
}
