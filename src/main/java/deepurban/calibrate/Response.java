package deepurban.calibrate;

import java.util.List;

/** What is calibrated: a model that answers with statistics. */
@FunctionalInterface
public interface Response {

    /** Returns the statistics of each trial, in order: the same however many are asked for at once. */
    List<double[]> of(List<Trial> trials);

    /**
     * One run.
     *
     * @param values of the free parameters
     * @param replication number of its random draws
     */
    record Trial(double[] values, int replication) {}
}
