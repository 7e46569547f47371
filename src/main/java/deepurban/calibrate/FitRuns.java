package deepurban.calibrate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Runs the best point on random numbers that the search has not used, and lays what was observed beside it. */
public final class FitRuns {

    private final List<Target> training;
    private final List<Target> holdOut;
    private final Response response;

    /**
     * Compares with both parts.
     *
     * @param holdOut targets that the search has not seen; may be empty
     * @param response answers with the statistics of the training, then those of the hold-out
     */
    public FitRuns(List<Target> training, List<Target> holdOut, Response response) {
        this.training = List.copyOf(training);
        this.holdOut = List.copyOf(holdOut);
        this.response = response;
    }

    /** Runs {@code values} in replications {@code first} to {@code last}; returns a fit for each target. */
    public List<Fit> run(double[] values, int first, int last) {
        List<double[]> answers = response.of(IntStream.rangeClosed(first, last)
                .mapToObj(r -> new Response.Trial(values, r))
                .toList());
        List<Fit> fits = new ArrayList<>();
        for (int i = 0; i < training.size(); i++) {
            fits.add(new Fit(Fit.Part.TRAINING, training.get(i), column(answers, i)));
        }
        for (int i = 0; i < holdOut.size(); i++) {
            fits.add(new Fit(Fit.Part.HOLD_OUT, holdOut.get(i), column(answers, training.size() + i)));
        }
        return fits;
    }

    private static double[] column(List<double[]> answers, int column) {
        return answers.stream().mapToDouble(answer -> answer[column]).toArray();
    }
}
