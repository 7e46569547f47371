package deepurban;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.mechanism.Catalogue;
import deepurban.model.Balances;
import deepurban.model.DeepUrban;
import deepurban.observe.Outcome;
import deepurban.observe.ProblemRow;
import deepurban.observe.RunRecord;
import deepurban.parameters.ModelParameters;
import deepurban.scenario.Scenario;
import deepurban.scenario.ScenarioReader;
import deepurban.scenario.Stage;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Towns for tests: reads scenarios, runs them with the balances checked every day, and looks outcomes up. */
public final class Towns {

    /** The model's own mechanisms. */
    public static final Catalogue CATALOGUE = Catalogue.load();

    /** Two small subdistricts, two classes, two departments: 130 problems a month. */
    public static final String TINY = """
            { 'name': 'tiny',
              'time': { 'warmUpDays': 30, 'horizonDays': 300 },
              'town': { 'width': 6, 'height': 5, 'subdistricts': {
                'east': { 'title': { 'en': 'East', 'zh': '东' }, 'residents': 300, 'cells': 10 },
                'west': { 'title': { 'en': 'West', 'zh': '西' }, 'residents': 500, 'cells': 20 } } },
              'problems': {
                'noise': { 'title': { 'en': 'Noise', 'zh': '噪声' }, 'ratePerResidentYear': 1,
                  'departments': { 'desk': 1 } },
                'repairs': { 'title': { 'en': 'Repairs', 'zh': '维修' }, 'ratePerResidentYear': 1, 'othersAffected': 2,
                  'departments': { 'works': 1, 'desk': 0.3 } } },
              'departments': {
                'desk': { 'title': { 'en': 'Desk', 'zh': '窗口' }, 'caseworkers': 1 },
                'works': { 'title': { 'en': 'Works', 'zh': '工程' }, 'caseworkers': 1 } } }
            """;

    private Towns() {}

    /** Reads a file of the folder of scenarios, without its ending. */
    public static Scenario read(String name, String... sets) {
        return ScenarioReader.read(Path.of("scenarios", name + ".json"), List.of(sets), CATALOGUE);
    }

    /** Reads a text in which quotes may be apostrophes. */
    public static Scenario of(String json, String... sets) {
        return of(json, CATALOGUE, sets);
    }

    /** Reads a text for a catalogue. */
    public static Scenario of(String json, Catalogue catalogue, String... sets) {
        try {
            ObjectNode tree = (ObjectNode) new ObjectMapper().readTree(json.replace('\'', '"'));
            return ScenarioReader.resolve(tree, List.of(sets), catalogue);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Reads {@link #TINY}. */
    public static Scenario tiny(String... sets) {
        return of(TINY, sets);
    }

    /** Starts a town. */
    public static DeepUrban start(Scenario scenario, long seed) {
        return start(scenario.parameters(), seed);
    }

    /** Starts a town, replication 0. */
    public static DeepUrban start(ModelParameters parameters, long seed) {
        return DeepUrban.start(parameters, CATALOGUE, seed, 0);
    }

    /** Runs until so many days are finished, with the balances checked every day; returns the town. */
    public static DeepUrban run(DeepUrban town, int until) {
        while (town.day() < until) {
            town.runTo(town.day() + 1);
            Balances.check(town);
        }
        return town;
    }

    /** Runs a scenario from start to end, warm-up unobserved, with the balances checked every day. */
    public static RunRecord run(Scenario scenario, long seed) {
        return run(scenario, Optional.empty(), DeepUrban.start(scenario.parameters(), CATALOGUE, seed, 0), row -> {});
    }

    /** Runs a reform of a scenario from start to end; {@code look} gets each problem. */
    public static RunRecord run(Scenario scenario, Optional<String> reform, DeepUrban town, Consumer<ProblemRow> look) {
        int warmUp = scenario.parameters().time().warmUpDays();
        town.sendProblemsTo(look::accept);
        for (Stage stage : scenario.timeline(reform)) {
            int from =
                    (int) ChronoUnit.DAYS.between(scenario.parameters().time().start(), stage.from());
            observe(town, warmUp, from);
            town.apply(stage.parameters());
        }
        int end = warmUp + scenario.parameters().time().horizonDays();
        observe(town, warmUp, end);
        return town.record();
    }

    /** Runs to a day, and forgets what was seen before the end of the warm-up when that is passed. */
    private static void observe(DeepUrban town, int warmUp, int until) {
        boolean passes = town.day() <= warmUp && until >= warmUp;
        if (passes) {
            run(town, warmUp);
            town.observeFromHere();
        }
        run(town, until);
    }

    /** Returns every problem of {@code days} days from the start, ended or open. */
    public static List<ProblemRow> problems(Scenario scenario, long seed, int days) {
        List<ProblemRow> rows = new ArrayList<>();
        DeepUrban town = start(scenario, seed);
        town.sendProblemsTo(rows::add);
        run(town, days).record();
        return rows;
    }

    /** Returns an outcome of the whole town. */
    public static double outcome(RunRecord record, String name) {
        for (int i = 0; i < record.outcomes().length; i++) {
            Outcome.Scoped column = record.columns().get(i);
            if (column.scope() == Outcome.Scope.TOWN && column.outcome().name().equals(name)) {
                return record.outcomes()[i];
            }
        }
        throw new IllegalArgumentException("no outcome " + name);
    }
}
