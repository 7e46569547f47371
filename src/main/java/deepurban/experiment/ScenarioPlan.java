package deepurban.experiment;

import deepurban.scenario.Reform;
import deepurban.scenario.Scenario;
import deepurban.scenario.Stage;
import deepurban.scenario.Variations.Variation;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Plans the runs of a scenario. */
public final class ScenarioPlan {

    private final Scenario scenario;

    private ScenarioPlan(Scenario scenario) {
        this.scenario = scenario;
    }

    /** Plans the baseline and these of the scenario's reforms, or the baseline alone. */
    public static RunPlan of(Scenario scenario, List<String> reforms, long seed, int replications) {
        return new ScenarioPlan(scenario).plan(reforms, seed, replications);
    }

    /** Plans the baseline and all reforms of a variation, or its baseline alone, with the dates of the scenario. */
    public static RunPlan of(Scenario scenario, Variation variation, long seed, int replications) {
        return new ScenarioPlan(scenario).plan(variation, seed, replications);
    }

    private RunPlan plan(Variation variation, long seed, int replications) {
        Arm baseline = Arm.baseline(course(variation.baseline()), day(scenario.endOfWarmUp()));
        List<Arm> arms = new ArrayList<>();
        variation.reforms().forEach((name, timeline) -> {
            int from = day(scenario.reforms().get(name).from());
            arms.add(Arm.reform(name, course(timeline), from));
        });
        return plan(baseline, arms, seed, replications);
    }

    private RunPlan plan(List<String> reforms, long seed, int replications) {
        Arm baseline = Arm.baseline(course(scenario.baseline()), day(scenario.endOfWarmUp()));
        List<Arm> arms = new ArrayList<>();
        for (String name : reforms) {
            Reform reform = scenario.reforms().get(name);
            arms.add(Arm.reform(name, course(reform.timeline()), day(reform.from())));
        }
        return plan(baseline, arms, seed, replications);
    }

    private RunPlan plan(Arm baseline, List<Arm> arms, long seed, int replications) {
        int days = day(scenario.end());
        return arms.isEmpty()
                ? RunPlan.running(baseline, seed, replications, days)
                : RunPlan.comparing(baseline, arms, seed, replications, days);
    }

    private int day(LocalDate date) {
        return Math.toIntExact(
                ChronoUnit.DAYS.between(scenario.parameters().time().start(), date));
    }

    private List<Change> course(List<Stage> stages) {
        return stages.stream()
                .map(stage -> new Change(day(stage.from()), stage.parameters()))
                .toList();
    }
}
