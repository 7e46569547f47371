package deepurban.calibrate;

import deepurban.mechanism.Catalogue;
import deepurban.model.DeepUrban;
import deepurban.observe.Outcome.Scope;
import deepurban.observe.RunRecord;
import deepurban.observe.RunRecord.UnitRow;
import deepurban.parameters.ModelParameters;
import deepurban.scenario.ScenarioReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Runs the baseline of a scenario at given levers, and reads the outcomes that the targets name. */
public final class Levels {

    private final Path scenario;
    private final List<String> sets;
    private final List<Target> targets;
    private final Catalogue catalogue;
    private final long seed;
    private final int replications;

    /** Runs {@code scenario} with {@code sets} and the levers of these targets. */
    public Levels(
            Path scenario, List<String> sets, List<Target> targets, Catalogue catalogue, long seed, int replications) {
        this.scenario = scenario;
        this.sets = List.copyOf(sets);
        this.targets = List.copyOf(targets);
        this.catalogue = catalogue;
        this.seed = seed;
        this.replications = replications;
    }

    /** Returns the mean outcome of each target over the replications; throws InvalidInput when a lever leaves its range. */
    public double[] at(double[] levers) {
        List<String> all = new ArrayList<>(sets);
        for (int i = 0; i < levers.length; i++) {
            all.add(targets.get(i).parameter() + "=" + levers[i]);
        }
        ModelParameters parameters =
                ScenarioReader.read(scenario, all, catalogue).parameters();
        List<double[]> answers = IntStream.range(0, replications)
                .parallel()
                .mapToObj(replication -> answers(run(parameters, replication)))
                .toList();
        return IntStream.range(0, targets.size())
                .mapToDouble(
                        i -> answers.stream().mapToDouble(a -> a[i]).average().orElseThrow())
                .toArray();
    }

    private RunRecord run(ModelParameters parameters, int replication) {
        DeepUrban town = DeepUrban.start(parameters, catalogue, seed, replication);
        town.runTo(parameters.time().warmUpDays());
        town.observeFromHere();
        town.runTo(parameters.time().warmUpDays() + parameters.time().horizonDays());
        return town.record();
    }

    private double[] answers(RunRecord record) {
        return targets.stream().mapToDouble(target -> answer(record, target)).toArray();
    }

    private static double answer(RunRecord record, Target target) {
        if (target.department() != null) {
            return utilisation(record.units(), target.department());
        }
        return IntStream.range(0, record.columns().size())
                .filter(i -> record.columns().get(i).scope() == Scope.TOWN)
                .filter(i -> record.columns().get(i).outcome().name().equals(target.outcome()))
                .mapToDouble(i -> record.outcomes()[i])
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no outcome is named " + target.outcome()));
    }

    private static double utilisation(List<UnitRow> units, String department) {
        double busy = 0;
        double all = 0;
        for (UnitRow unit : units) {
            if (unit.department().equals(department)) {
                busy += unit.utilisation() * unit.caseworkers();
                all += unit.caseworkers();
            }
        }
        return busy / all;
    }
}
