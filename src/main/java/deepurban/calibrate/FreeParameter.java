package deepurban.calibrate;

/**
 * One parameter that is fitted.
 *
 * @param pointer JSON Pointer into the scenario
 * @param low least value tried
 * @param high greatest value tried
 * @param scale on which the range is even
 * @param start where the search begins; null: in the middle
 */
public record FreeParameter(String pointer, double low, double high, Scale scale, Double start) {

    /** How a range is spread over [0, 1]. */
    public enum Scale {
        /** Equal steps are equal differences. */
        LINEAR,
        /** Equal steps are equal ratios. */
        LOG
    }

    /** Returns the value at a place in [0, 1]. */
    public double value(double place) {
        return scale == Scale.LOG
                ? Math.min(high, Math.max(low, low * Math.pow(high / low, place)))
                : low + (high - low) * place;
    }

    /** Returns the place in [0, 1] of a value; outside of it for a value outside of the range. */
    public double place(double value) {
        return scale == Scale.LOG ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
    }

    /** Returns the place where the search begins. */
    double startPlace() {
        return start == null ? 0.5 : place(start);
    }
}
