package deepurban.calibrate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parameters of a class of problems that act nearly on statistics of that class alone: its rate on its arrivals, the median and the spread of its waits
 * outside on the median and the ninth decile of its times. Each follows its own: where half as many arrive as should, the rate is doubled. With
 * many classes this comes near in a few points, where slopes would need as many points as parameters.
 */
final class OwnTargets {

    private static final Pattern PARAMETER =
            Pattern.compile("/problems/([^/]+)/(ratePerResidentYear|pendingMedianDays|pendingSigma)");

    /** No value moves by more than this factor at once. */
    private static final double FARTHEST = 3;

    private final Space space;
    private final List<Target> targets;

    OwnTargets(Space space, List<Target> targets) {
        this.space = space;
        this.targets = targets;
    }

    /** Returns where the parameters go that have targets of their own; the others stay. */
    double[] followed(Tried from) {
        Map<String, double[]> figures = new HashMap<>();
        for (int i = 0; i < targets.size(); i++) {
            Statistic statistic = targets.get(i).statistic();
            figures.put(statistic.label(), new double[] {targets.get(i).value(), from.statistics()[i]});
        }
        double[] values = space.values(from.point());
        double[] next = from.point().clone();
        for (int i = 0; i < next.length; i++) {
            FreeParameter parameter = space.parameters().get(i);
            double factor = factor(parameter.pointer(), figures);
            if (Double.isFinite(factor) && factor > 0) {
                double bounded = Math.max(1 / FARTHEST, Math.min(FARTHEST, factor));
                double value = Math.max(parameter.low(), Math.min(parameter.high(), values[i] * bounded));
                next[i] = Math.max(0, Math.min(1, parameter.place(value)));
            }
        }
        return next;
    }

    /** Returns observed over simulated, of what the parameter acts on; 1 if there is no such target. */
    private static double factor(String pointer, Map<String, double[]> figures) {
        Matcher matcher = PARAMETER.matcher(pointer);
        if (!matcher.matches()) {
            return 1;
        }
        String problemClass = matcher.group(1);
        double[] median = figures.get(label(Statistic.MEDIAN, problemClass));
        double[] last = figures.get(label(Statistic.P90, problemClass));
        return switch (matcher.group(2)) {
            case "ratePerResidentYear" -> ratio(figures.get(label(Statistic.PER_DAY, problemClass)));
            case "pendingMedianDays" -> ratio(median);
            default ->
                median == null || last == null ? 1 : Math.log(last[0] / median[0]) / Math.log(last[1] / median[1]);
        };
    }

    private static double ratio(double[] figures) {
        return figures == null ? 1 : figures[0] / figures[1];
    }

    private static String label(String name, String problemClass) {
        return new Statistic(name, problemClass, "", "").label();
    }
}
