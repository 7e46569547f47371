package deepurban.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A line with a band, as a chart draws it.
 *
 * @param reform name of the arm
 * @param points its points from left to right
 */
record Curve(String reform, List<Point> points) {

    /**
     * One point.
     *
     * @param x day
     * @param mean value
     * @param low lower end of its interval; NaN if there is none
     * @param high upper end
     */
    record Point(double x, double mean, double low, double high) {}

    /** Keeps every {@code step}th point, and the last. */
    Curve every(int step) {
        List<Point> kept = new ArrayList<>();
        for (int i = 0; i < points.size(); i += step) {
            kept.add(points.get(i));
        }
        if (!points.isEmpty() && (points.size() - 1) % step != 0) {
            kept.add(points.get(points.size() - 1));
        }
        return new Curve(reform, kept);
    }
}
