package deepurban.experiment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * All runs of an experiment: every arm in every replication, but for arms that are given up earlier.
 *
 * <p>A reform is measured from its own date, so its baseline must be measured from that date too: the plan holds one
 * baseline arm for each date that occurs among the reforms.
 *
 * @param arms the baselines by rising date, then the reforms in the order given
 * @param seed seed of all draws
 * @param replications how many times each arm is run that is not given up
 * @param days length of a run
 * @param limits [arm] how many times it is run, the first replications; at most {@code replications}
 */
public record RunPlan(List<Arm> arms, long seed, int replications, int days, List<Integer> limits) {

    /**
     * @throws IllegalArgumentException if there is no baseline, no replication or no day, or if an arm is observed from
     *     after the end
     */
    public RunPlan {
        arms = List.copyOf(arms);
        limits = List.copyOf(limits);
        if (limits.size() != arms.size() || limits.stream().anyMatch(limit -> limit < 0 || limit > replications)) {
            throw new IllegalArgumentException(limits + " are not numbers of replications of " + arms.size() + " arms");
        }
        if (arms.isEmpty() || !arms.get(0).isBaseline()) {
            throw new IllegalArgumentException("the first arm is not the baseline");
        }
        if (replications < 1 || days < 1) {
            throw new IllegalArgumentException(replications + " replications of " + days + " days are no experiment");
        }
        for (Arm arm : arms) {
            if (arm.observedFrom() < 0 || arm.observedFrom() >= days) {
                throw new IllegalArgumentException(
                        arm.name() + " is observed from day " + arm.observedFrom() + " of " + days);
            }
        }
    }

    /** Plans every arm in every replication. */
    public RunPlan(List<Arm> arms, long seed, int replications, int days) {
        this(arms, seed, replications, days, Collections.nCopies(arms.size(), replications));
    }

    /** Plans replications of the baseline alone. */
    public static RunPlan running(Arm baseline, long seed, int replications, int days) {
        return new RunPlan(List.of(baseline), seed, replications, days);
    }

    /** Plans a comparison of reforms with their baseline. */
    public static RunPlan comparing(Arm baseline, List<Arm> reforms, long seed, int replications, int days) {
        Set<Integer> dates = new LinkedHashSet<>();
        reforms.stream().map(Arm::observedFrom).sorted().forEach(dates::add);
        if (dates.isEmpty()) {
            dates.add(baseline.observedFrom());
        }
        List<Arm> arms = new ArrayList<>();
        dates.forEach(date -> arms.add(baseline.measuredFrom(date)));
        arms.addAll(reforms);
        return new RunPlan(arms, seed, replications, days);
    }

    /** Returns the number of a replication in files and in the model's random streams: from 1. */
    public static int number(int replication) {
        return replication + 1;
    }

    /** Returns the same plan with another number of replications. */
    public RunPlan replicated(int times) {
        return new RunPlan(arms, seed, times, days);
    }

    /** Returns the same plan with another number of replications, and its own for each arm. */
    public RunPlan replicated(int times, List<Integer> timesOfArms) {
        return new RunPlan(arms, seed, times, days, timesOfArms);
    }

    /** Returns whether an arm is run in a replication. */
    public boolean has(int arm, int replication) {
        return replication < limits.get(arm);
    }

    /** Returns how many runs there are. */
    public long runs() {
        return limits.stream().mapToLong(Integer::longValue).sum();
    }

    /** Returns the index of the baseline that an arm is compared with: the one observed from the same date. */
    public int baselineOf(int arm) {
        for (int i = 0; i < arms.size(); i++) {
            if (arms.get(i).isBaseline()
                    && arms.get(i).observedFrom() == arms.get(arm).observedFrom()) {
                return i;
            }
        }
        throw new IllegalStateException(
                "no baseline is observed from the date of " + arms.get(arm).name());
    }

    /** Returns the indices of the arms that are reforms. */
    public List<Integer> reforms() {
        List<Integer> indices = new ArrayList<>();
        for (int i = 0; i < arms.size(); i++) {
            if (!arms.get(i).isBaseline()) {
                indices.add(i);
            }
        }
        return indices;
    }

    /** Returns the day until which all arms are one: before any differs in its parameters or begins to be observed. */
    public int branchDay() {
        int day = days;
        for (Arm arm : arms) {
            day = Math.min(day, arm.observedFrom());
            day = Math.min(day, arm.firstDifference(arms.get(0)).orElse(day));
        }
        return day;
    }

    /** Returns the days that are simulated when each replication's warm-up is run once. */
    public long simulatedDays() {
        int branch = branchDay();
        return replications * (long) branch + runs() * (days - branch);
    }
}
