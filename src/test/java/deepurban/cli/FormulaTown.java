package deepurban.cli;

import deepurban.experiment.Town;
import deepurban.experiment.TownSource;
import deepurban.observe.Outcome.Scope;
import deepurban.observe.Outcome.Scoped;
import deepurban.observe.Outcomes;
import deepurban.observe.ProblemSink;
import deepurban.observe.RunRecord;
import deepurban.observe.RunRecord.CellMaps;
import deepurban.observe.RunRecord.DailySeries;
import deepurban.parameters.ModelParameters;
import java.util.List;

/** A town that says functions of four of its parameters, each in [0,1]. */
record FormulaTown(List<Scoped> columns, double[] values) implements Town {

    /** The parameters. */
    static final List<String> POINTERS = List.of(
            "/service/staffFollowsGrowth",
            "/voicing/settledOnTheSpot",
            "/closing/reopenProbability",
            "/service/shelvedShare");

    /** What a town says. */
    @FunctionalInterface
    interface Formula {

        /** Returns a value for each outcome. */
        double[] of(double[] coordinates, long replication);
    }

    static TownSource of(List<String> outcomes, Formula formula) {
        List<Scoped> columns = outcomes.stream()
                .map(name -> new Scoped(Outcomes.find(name).orElseThrow(), Scope.TOWN, ""))
                .toList();
        return (parameters, seed, replication) ->
                new FormulaTown(columns, formula.of(coordinates(parameters), replication));
    }

    private static double[] coordinates(ModelParameters parameters) {
        return new double[] {
            parameters.service().staffFollowsGrowth(),
            parameters.voicing().settledOnTheSpot(),
            parameters.closing().reopenProbability(),
            parameters.service().shelvedShare()
        };
    }

    @Override
    public void runTo(int day) {}

    @Override
    public Town fork() {
        return this;
    }

    @Override
    public void apply(ModelParameters next) {}

    @Override
    public void observeFromHere() {}

    @Override
    public void sendProblemsTo(ProblemSink sink) {}

    @Override
    public RunRecord record() {
        float[][] none = new float[0][];
        return new RunRecord(
                columns,
                values,
                new DailySeries(0, List.of(), List.of(), new float[0][][]),
                List.of(),
                List.of(),
                new CellMaps(new int[0], new int[0], List.of(), new int[0], none, none, none),
                List.of(),
                List.of());
    }
}
