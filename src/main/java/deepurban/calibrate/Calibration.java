package deepurban.calibrate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * All that a calibration has found.
 *
 * @param space the parameters
 * @param best the best point, on the numbers that it was searched on
 * @param tried all points, in order
 * @param profiles what the targets say of each parameter
 * @param fits observed beside simulated, training first
 * @param days the cases of each day of the hold-out; empty if there is no table of them
 * @param posterior what the parameters may be together; empty if it was not asked for
 */
public record Calibration(
        Space space,
        Tried best,
        List<Tried> tried,
        List<Profile> profiles,
        List<Fit> fits,
        List<DayFit> days,
        Optional<Posterior> posterior) {

    /** Copies the lists. */
    public Calibration {
        tried = List.copyOf(tried);
        profiles = List.copyOf(profiles);
        fits = List.copyOf(fits);
        days = List.copyOf(days);
    }

    /** Returns the days by class, in the order of the table. */
    public Map<String, List<DayFit>> daysByClass() {
        return days.stream()
                .collect(Collectors.groupingBy(
                        fit -> fit.day().problemClass(), LinkedHashMap::new, Collectors.toList()));
    }

    /** Returns the values of the best point. */
    public double[] values() {
        return space.values(best.point());
    }
}
