package deepurban.calibrate;

import deepurban.calibrate.FreeParameter.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Responses whose best points are known. */
final class Toys {

    private Toys() {}

    /** Parameters in [0, 10], called /a/0, /a/1 and so on. */
    static Space space(int dimension) {
        List<FreeParameter> parameters = new ArrayList<>();
        for (int i = 0; i < dimension; i++) {
            parameters.add(new FreeParameter("/a/" + i, 0, 10, Scale.LINEAR, null));
        }
        return new Space(parameters);
    }

    /** Targets of an outcome, each with a standard error of one. */
    static List<Target> targets(double... values) {
        List<Target> targets = new ArrayList<>();
        for (double value : values) {
            targets.add(new Target(new Statistic("satisfaction", "", "", ""), value, 1, 1, ""));
        }
        return targets;
    }

    /** A response without chance. */
    static Response exact(UnaryOperator<double[]> answer) {
        return trials ->
                trials.stream().map(trial -> answer.apply(trial.values())).toList();
    }

    static Tries tries(Space space, List<Target> targets, UnaryOperator<double[]> answer) {
        return new Tries(space, targets, exact(answer), 1, tried -> {});
    }
}
