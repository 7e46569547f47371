package deepurban.benchmark;

import deepurban.observe.RunRecord;
import java.util.Locale;

/**
 * What a run from an empty town on gave, in seven figures: to see that programs that are compared for speed do the same.
 *
 * @param meanS mean satisfaction on the last day
 * @param winS mean satisfaction over the second half of the run, and so the next two
 * @param winBacklog problems voiced and not closed in the evening
 * @param winLatent problems that nobody has heard in the evening
 * @param completed problems closed
 * @param sojourn mean evenings between occurring and leaving, of the problems that have left
 * @param sdS standard deviation over cells of the mean satisfaction on the last map; NaN for a run that ends before the first
 */
public record RunLine(
        double meanS, double winS, double winBacklog, double winLatent, double completed, double sojourn, double sdS) {

    /** Returns the figures of a run. */
    public static RunLine of(WholeRun run) {
        float[] satisfaction = series(run, "satisfaction");
        float[] backlog = series(run, "backlog");
        float[] latent = series(run, "latent");
        double completed = mean(series(run, "closed"), 0) * satisfaction.length;
        double evenings = (mean(backlog, 0) + mean(latent, 0)) * satisfaction.length;
        int half = satisfaction.length / 2; // of days 1 to T those with 2t > T
        return new RunLine(
                satisfaction[satisfaction.length - 1],
                mean(satisfaction, half),
                mean(backlog, half),
                mean(latent, half),
                completed,
                (evenings - run.openDays()) / completed,
                spread(run.record().maps()));
    }

    private static float[] series(WholeRun run, String indicator) {
        RunRecord.DailySeries daily = run.record().daily();
        return daily.values()[0][daily.indicators().indexOf(indicator)];
    }

    private static double mean(float[] values, int from) {
        double sum = 0;
        for (int i = from; i < values.length; i++) {
            sum += values[i];
        }
        return sum / (values.length - from);
    }

    private static double spread(RunRecord.CellMaps maps) {
        if (maps.satisfaction().length == 0) {
            return Double.NaN;
        }
        float[] last = maps.satisfaction()[maps.satisfaction().length - 1];
        double sum = 0;
        double squares = 0;
        int inhabited = 0;
        for (float mean : last) {
            if (!Float.isNaN(mean)) {
                sum += mean;
                squares += (double) mean * mean;
                inhabited++;
            }
        }
        double centre = sum / inhabited;
        return Math.sqrt(squares / inhabited - centre * centre);
    }

    /** Returns the figures as {@code name=value}, separated by blanks. */
    public String text() {
        return String.format(
                Locale.ROOT,
                "meanS=%.6f winS=%.6f winBacklog=%.3f winLatent=%.3f completed=%.0f sojourn=%.4f sdS=%.6f",
                meanS,
                winS,
                winBacklog,
                winLatent,
                completed,
                sojourn,
                sdS);
    }
}
