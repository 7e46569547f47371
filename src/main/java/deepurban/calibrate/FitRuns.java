package deepurban.calibrate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Runs the best point on random numbers that the search has not used, and lays what was observed beside it. */
public final class FitRuns {

    private final List<Target> training;
    private final List<Target> holdOut;
    private final List<Day> days;
    private final Response response;

    /**
     * Compares with both parts.
     *
     * @param holdOut targets that the search has not seen; may be empty
     * @param days days of the hold-out; may be empty
     * @param response answers with the statistics of the training, then those of the hold-out, then the cases of the days
     */
    public FitRuns(List<Target> training, List<Target> holdOut, List<Day> days, Response response) {
        this.training = List.copyOf(training);
        this.holdOut = List.copyOf(holdOut);
        this.days = List.copyOf(days);
        this.response = response;
    }

    /**
     * What the runs show.
     *
     * @param targets a fit for each target, training first
     * @param days a fit for each day
     */
    public record Fits(List<Fit> targets, List<DayFit> days) {}

    /** Runs {@code values} in replications {@code first} to {@code last}. */
    public Fits run(double[] values, int first, int last) {
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
        int before = fits.size();
        return new Fits(
                fits,
                IntStream.range(0, days.size())
                        .mapToObj(i -> new DayFit(days.get(i), column(answers, before + i)))
                        .toList());
    }

    private static double[] column(List<double[]> answers, int column) {
        return answers.stream().mapToDouble(answer -> answer[column]).toArray();
    }
}
