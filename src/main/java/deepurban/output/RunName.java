package deepurban.output;

import deepurban.experiment.RunPlan;
import java.util.Locale;

/** Names of runs in files. */
final class RunName {

    private RunName() {}

    /** Returns the number of a replication for people and files: from 1. */
    static int number(int replication) {
        return replication + 1;
    }

    /** Returns a name such as {@code denser-liaison-007}. */
    static String of(RunPlan plan, int arm, int replication) {
        return String.format(Locale.ROOT, "%s-%03d", plan.arms().get(arm).name(), number(replication));
    }
}
