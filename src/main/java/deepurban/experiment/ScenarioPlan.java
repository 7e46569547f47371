package deepurban.experiment;

import deepurban.scenario.Reform;
import deepurban.scenario.Scenario;
import deepurban.scenario.Stage;
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

    private RunPlan plan(List<String> reforms, long seed, int replications) {
        Arm baseline = Arm.baseline(course(scenario.baseline()), day(scenario.endOfWarmUp()));
        List<Arm> arms = new ArrayList<>();
        for (String name : reforms) {
            Reform reform = scenario.reforms().get(name);
            arms.add(Arm.reform(name, course(reform.timeline()), day(reform.from())));
        }
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
