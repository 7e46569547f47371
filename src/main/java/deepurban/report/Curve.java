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

    /** More points than this cannot be seen in the width of a chart, and would only make its file large. */
    private static final int MOST_POINTS = 400;

    /** Thins in steps of whole weeks: any other step would turn the rhythm of the week into waves. */
    static List<Curve> thinned(List<Curve> curves) {
        return curves.stream()
                .map(curve -> curve.points().size() <= MOST_POINTS
                        ? curve
                        : curve.every(7 * (1 + curve.points().size() / (7 * MOST_POINTS))))
                .toList();
    }

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
