package deepurban.calibrate;

import java.util.Arrays;

/**
 * The cases of a day that the search has not seen: observed beside simulated, and beside what weekday means foretell.
 *
 * @param day which
 * @param simulated cases in each of some runs with fresh random numbers, in increasing order
 */
public record DayFit(Day day, double[] simulated) {

    private static final double TAIL = 0.05;

    /** Sorts the runs. */
    public DayFit {
        simulated = simulated.clone();
        Arrays.sort(simulated);
    }

    /** Returns the mean over the runs. */
    public double mean() {
        return Arrays.stream(simulated).average().orElseThrow();
    }

    /** Returns the lower end of the interval that holds another run in at least 90 of 100 cases, with 19 runs or more. */
    public double low() {
        return simulated[rank()];
    }

    /** Returns the upper end. */
    public double high() {
        return simulated[simulated.length - 1 - rank()];
    }

    /** One more run falls below the k-th of n with chance k / (n + 1). */
    private int rank() {
        return Math.max(0, (int) (TAIL * (simulated.length + 1)) - 1);
    }

    /** Returns whether the observation lies between the ends. */
    public boolean isInside() {
        return day.observed() >= low() && day.observed() <= high();
    }

    /**
     * Returns the continuous ranked probability score of the observation under the law that the runs are drawn from, without bias for their number
     * (Ferro 2014, doi:10.1002/qj.2270); in cases, the less the better. With one run, the distance.
     */
    public double score() {
        int n = simulated.length;
        double off = 0;
        double apart = 0; // sum over ordered pairs, from the sorted runs
        for (int i = 0; i < n; i++) {
            off += Math.abs(simulated[i] - day.observed());
            apart += 2.0 * (2 * i - n + 1) * simulated[i];
        }
        return off / n - (n == 1 ? 0 : apart / (2.0 * n * (n - 1)));
    }

    /** Returns the score of a negative binomial law with the mean of the weekday in the training, and its scatter. */
    public double usualScore() {
        return day.usual().score(day.observed());
    }
}
