package deepurban.calibrate;

import java.util.List;
import java.util.Optional;

/**
 * All that a calibration has found.
 *
 * @param space the parameters
 * @param best the best point, on the numbers that it was searched on
 * @param tried all points, in order
 * @param profiles what the targets say of each parameter
 * @param fits observed beside simulated, training first
 * @param posterior what the parameters may be together; empty if it was not asked for
 */
public record Calibration(
        Space space,
        Tried best,
        List<Tried> tried,
        List<Profile> profiles,
        List<Fit> fits,
        Optional<Posterior> posterior) {

    /** Copies the lists. */
    public Calibration {
        tried = List.copyOf(tried);
        profiles = List.copyOf(profiles);
        fits = List.copyOf(fits);
    }

    /** Returns the values of the best point. */
    public double[] values() {
        return space.values(best.point());
    }
}
