package deepurban.cli;

import deepurban.experiment.OutcomeChoice;
import deepurban.experiment.RunPlan;
import deepurban.experiment.ScenarioPlan;
import deepurban.mechanism.Catalogue;
import deepurban.observe.Outcome;
import deepurban.observe.Outcomes;
import deepurban.output.Study;
import deepurban.parameters.SubdistrictParameters;
import deepurban.parameters.Title;
import deepurban.parameters.TownParameters;
import deepurban.scenario.Scenario;
import deepurban.scenario.ScenarioReader;
import deepurban.scenario.mistake.Nearest;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A scenario that was read, as runs and result folders want it. */
final class ScenarioFile {

    /** From this many simulated residents on, a town is a district. */
    private static final double DISTRICT = 500_000;

    private final Scenario scenario;

    private ScenarioFile(Scenario scenario) {
        this.scenario = scenario;
    }

    static ScenarioFile read(Path file, List<String> sets, Catalogue catalogue) {
        return new ScenarioFile(ScenarioReader.read(file, sets, catalogue, outcomeNames()));
    }

    /** Reads a scenario, and beside its own reforms those of files, each by the name of its file. */
    static ScenarioFile read(Path file, Map<String, Path> reforms, List<String> sets, Catalogue catalogue) {
        return new ScenarioFile(ScenarioReader.read(file, reforms, sets, catalogue, outcomeNames()));
    }

    /** Returns the scenario itself. */
    Scenario scenario() {
        return scenario;
    }

    static Set<String> outcomeNames() {
        return Outcomes.all().stream().map(Outcome::name).collect(Collectors.toSet());
    }

    /** Returns the reforms to compare: those named, or all; a name that the scenario does not have is refused. */
    List<String> reforms(List<String> named, Texts texts) {
        Set<String> known = scenario.reforms().keySet();
        if (known.isEmpty()) {
            throw Refusal.badUsage(texts.get("reform.none", scenario.name()));
        }
        for (String name : named) {
            if (!known.contains(name)) {
                String nearest = Nearest.to(name, known)
                        .map(near -> texts.get("nearest", near))
                        .orElse("");
                throw Refusal.badUsage(texts.get("reform.unknown", name, String.join(", ", known)) + nearest);
            }
        }
        return named.isEmpty() ? List.copyOf(known) : named.stream().distinct().toList();
    }

    /** Returns the replications asked for; without a wish, few for a district, whose means are narrow and whose runs are long. */
    int replications(Integer wish) {
        if (wish != null) {
            return wish;
        }
        TownParameters town = scenario.parameters().town();
        double residents = town.sample()
                * town.subdistricts().values().stream()
                        .mapToDouble(SubdistrictParameters::residents)
                        .sum();
        return residents < DISTRICT ? 10 : 3;
    }

    /** Plans the baseline and these reforms, or the baseline alone. */
    RunPlan plan(List<String> reforms, long seed, int replications) {
        return ScenarioPlan.of(scenario, reforms, seed, replications);
    }

    Study study(String command, List<String> reforms, long seed) {
        Map<String, Title> titles = new LinkedHashMap<>();
        reforms.forEach(name -> titles.put(name, scenario.reforms().get(name).title()));
        return new Study(
                scenario.name(),
                scenario.title(),
                command,
                reforms,
                seed,
                start(),
                scenario.tree(),
                titles,
                OutcomeChoice.of(scenario.outcomes()));
    }

    private LocalDate start() {
        return scenario.parameters().time().start();
    }
}
