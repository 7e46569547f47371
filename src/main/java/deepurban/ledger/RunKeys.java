package deepurban.ledger;

import deepurban.experiment.Arm;
import deepurban.experiment.Change;
import deepurban.experiment.RunPlan;
import deepurban.parameters.ModelParameters;
import java.util.ArrayList;
import java.util.List;

/**
 * The keys of the runs of a plan: SHA-256 over all that decides what a run says, and over nothing else.
 *
 * <p>That is the model's classes, the seed and the replication, the length, the day from which it is observed, the
 * parameters that its town is built with, and those that come into force later. What an arm is called, which arms stand beside it and
 * how often they are run makes no difference; that no bit of a record depends on them is held by a test.
 */
final class RunKeys {

    private final List<String> arms = new ArrayList<>();

    /** Prepares the keys of a plan for a model with this digest. */
    RunKeys(RunPlan plan, String modelDigest) {
        ModelParameters first = plan.arms().get(0).course().get(0).parameters();
        plan.arms().forEach(arm -> arms.add(key(plan, arm, first, modelDigest)));
    }

    /** Towns are built with the baseline's first parameters also where a reform sets in on day 0. */
    private static String key(RunPlan plan, Arm arm, ModelParameters first, String modelDigest) {
        Fingerprint print = new Fingerprint();
        print.add("run").add(Seal.FORMAT).add(modelDigest);
        print.add(plan.seed()).add(plan.days()).add(arm.observedFrom()).add(first);
        ModelParameters inForce = first;
        for (Change change : arm.course()) {
            // What changes nothing, or only after the end, makes no other run of it.
            if (change.day() < plan.days() && !change.parameters().equals(inForce)) {
                inForce = change.parameters();
                print.add(change.day()).add(inForce);
            }
        }
        return print.hex();
    }

    /** Returns what the keys of an arm's runs are made of. */
    String of(int arm) {
        return arms.get(arm);
    }

    /** Returns the key of a run. */
    String of(int arm, int replication) {
        return new Fingerprint()
                .add(arms.get(arm))
                .add(RunPlan.number(replication))
                .hex();
    }

    /** Returns the key of the file of problems that a run leaves for a share of them. */
    String ofProblems(int arm, int replication, double share) {
        return new Fingerprint()
                .add("problems")
                .add(of(arm, replication))
                .add(share)
                .hex();
    }
}
