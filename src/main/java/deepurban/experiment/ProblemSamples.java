package deepurban.experiment;

import deepurban.observe.ProblemRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/**
 * The sample of problems of the first replication that all arms finished; samples of later replications are let go, so
 * that memory does not grow. Mutable; for one thread.
 */
final class ProblemSamples {

    private final TreeMap<Integer, List<List<ProblemRow>>> byReplication = new TreeMap<>();
    private final Set<Integer> broken = new HashSet<>();
    private final int arms;

    ProblemSamples(int arms) {
        this.arms = arms;
    }

    void add(int arm, int replication, List<ProblemRow> problems) {
        if (broken.contains(replication)) {
            return;
        }
        OptionalInt found = complete();
        if (found.isPresent() && replication > found.getAsInt()) {
            return;
        }
        byReplication.computeIfAbsent(replication, key -> noSamples()).set(arm, List.copyOf(problems));
        complete().ifPresent(first -> byReplication.tailMap(first, false).clear());
    }

    /** An arm has failed in this replication: it can never be complete. */
    void drop(int replication) {
        broken.add(replication);
        byReplication.remove(replication);
    }

    private List<List<ProblemRow>> noSamples() {
        List<List<ProblemRow>> samples = new ArrayList<>();
        for (int arm = 0; arm < arms; arm++) {
            samples.add(null);
        }
        return samples;
    }

    private OptionalInt complete() {
        return byReplication.entrySet().stream()
                .filter(entry -> !entry.getValue().contains(null))
                .mapToInt(Map.Entry::getKey)
                .findFirst();
    }

    /** Returns the replication that the samples are of, if all arms finished any. */
    OptionalInt replication() {
        return complete();
    }

    /** Returns the sample of an arm in that replication. */
    List<ProblemRow> of(int arm) {
        return byReplication.get(complete().orElseThrow()).get(arm);
    }
}
