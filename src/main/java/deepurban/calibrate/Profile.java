package deepurban.calibrate;

import java.util.List;

/**
 * What the targets say of one parameter.
 *
 * @param parameter the parameter
 * @param best its value at the best point
 * @param low lower end of the 95 % interval; the end of the range where the targets set none
 * @param high upper end
 * @param verdict how well the targets tell it
 * @param partners pointers of parameters that can be traded against it: correlation of the estimates above 0.9
 * @param points values tried along the profile, rising
 * @param limit misfit at which the interval ends
 */
public record Profile(
        FreeParameter parameter,
        double best,
        double low,
        double high,
        Verdict verdict,
        List<String> partners,
        List<Point> points,
        double limit) {

    /** Copies the lists. */
    public Profile {
        partners = List.copyOf(partners);
        points = List.copyOf(points);
    }

    /** How well targets tell a parameter. */
    public enum Verdict {
        /** The misfit becomes too large on both sides inside the range. */
        TOLD,
        /** Only an upper bound is told. */
        AT_MOST,
        /** Only a lower bound is told. */
        AT_LEAST,
        /** Any value of the range will do. */
        NOT_TOLD
    }

    /**
     * One value with the others at their best.
     *
     * @param value of the parameter
     * @param misfit there
     */
    public record Point(double value, double misfit) {}
}
