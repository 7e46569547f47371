package deepurban.experiment;

import deepurban.observe.RunRecord.Flow;
import deepurban.statistics.Interval;
import deepurban.statistics.Tally;
import java.util.ArrayList;
import java.util.List;

/** Means of the flows of one arm over its replications. Mutable; for one thread. */
public final class FlowMeans {

    private final List<Flow> shape = new ArrayList<>();
    private final List<Tally> tallies = new ArrayList<>();

    FlowMeans() {}

    /** Adds the flows of one run; the same steps in the same order each time. */
    void add(List<Flow> flows) {
        for (int i = 0; i < flows.size(); i++) {
            if (i == shape.size()) {
                shape.add(flows.get(i));
                tallies.add(new Tally());
            }
            tallies.get(i).add(flows.get(i).perThousand());
        }
    }

    /** Returns the steps, with the numbers of the first run. */
    public List<Flow> steps() {
        return List.copyOf(shape);
    }

    /** Whether anything takes a step in any run; no if none finished. */
    public boolean isEmpty(int step) {
        return step >= tallies.size() || tallies.get(step).mean() == 0;
    }

    /** Returns the mean of a step per thousand residents and year. */
    public double mean(int step) {
        return tallies.get(step).mean();
    }

    /** Returns the 95 % interval of the mean over runs. */
    public Interval interval(int step) {
        Tally tally = tallies.get(step);
        return Interval.of(tally.mean(), tally.standardDeviation(), tally.count(), 0.95);
    }
}
