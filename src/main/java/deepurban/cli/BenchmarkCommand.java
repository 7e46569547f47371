package deepurban.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.benchmark.RunLine;
import deepurban.benchmark.WholeRun;
import deepurban.mechanism.Catalogue;
import deepurban.model.DayPlan;
import deepurban.scenario.Canonical;
import deepurban.scenario.Scenario;
import deepurban.scenario.ScenarioReader;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures whole runs of a scenario's baseline. */
@Command(name = "benchmark")
final class BenchmarkCommand implements Callable<Integer> {

    private static final int WIDTH = 100;

    private final Surroundings around;

    @Mixin
    Common common;

    @Parameters(index = "0", paramLabel = "SCENARIO", descriptionKey = "scenario")
    private Path file;

    @Option(names = "--set", paramLabel = "POINTER=VALUE", descriptionKey = "set")
    private List<String> sets = new ArrayList<>();

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "seed")
    private long seed = 1;

    @Option(names = "--days", paramLabel = "D", descriptionKey = "benchmark.days")
    private Integer days;

    @Option(names = "--repeat", paramLabel = "K", descriptionKey = "benchmark.repeat")
    private int repeat = 1;

    @Option(names = "--threads", paramLabel = "T", descriptionKey = "benchmark.threads")
    private int threads = 1;

    @Option(names = "--line", descriptionKey = "benchmark.line")
    private boolean line;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    BenchmarkCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        atLeastOne("--days", days == null ? 1 : days);
        atLeastOne("--repeat", repeat);
        atLeastOne("--threads", threads);
        Catalogue catalogue = Catalogue.load();
        Scenario scenario = ScenarioReader.read(file, sets, catalogue);
        int length = Math.toIntExact(
                ChronoUnit.DAYS.between(scenario.parameters().time().start(), scenario.end()));
        int wanted = days == null ? length : Math.min(days, length);
        List<WholeRun> runs = new ArrayList<>();
        for (int i = 0; i < repeat; i++) {
            runs.add(WholeRun.measure(scenario.parameters(), catalogue, seed, wanted, threads));
        }
        if (line) {
            runs.forEach(run -> around.out().println(line(scenario, wanted, run)));
        } else {
            around.out().print(json ? json(scenario, wanted, runs) : table(wanted, runs));
        }
        around.out().flush();
        return ExitStatus.DONE;
    }

    private String line(Scenario scenario, int wanted, WholeRun run) {
        return String.format(
                Locale.ROOT,
                "%s impl=deepurban w=%d h=%d days=%d seed=%d threads=%d setup_s=%.4f run_s=%.4f %s",
                scenario.name(),
                scenario.parameters().town().width(),
                scenario.parameters().town().height(),
                wanted,
                seed,
                threads,
                run.setUpSeconds(),
                run.runSeconds(),
                RunLine.of(run).text());
    }

    private void atLeastOne(String option, int value) {
        if (value < 1) {
            throw Refusal.badUsage(around.texts().get("option.atLeastOne", option, String.valueOf(value)));
        }
    }

    /** One column for each run, in the order in which they were made: the first has the JIT's warm-up in it. */
    private String table(int wanted, List<WholeRun> runs) {
        boolean[] right = new boolean[1 + runs.size()];
        java.util.Arrays.fill(right, 1, right.length, true);
        TextTable table = new TextTable(WIDTH, right);
        row(table, "benchmark.setUp", runs, run -> run.setUpSeconds(), "%.3f");
        row(table, "benchmark.run", runs, run -> run.runSeconds(), "%.3f");
        row(table, "benchmark.residentDays", runs, run -> run.residentDays() / run.runSeconds() / 1e6, "%.2f");
        row(table, "benchmark.events", runs, run -> run.events() / run.runSeconds() / 1e6, "%.2f");
        row(table, "benchmark.live", runs, run -> run.liveBytes() / (run.residentDays() / wanted), "%.1f");
        row(table, "benchmark.allocated", runs, run -> run.allocatedBytesADay(), "%.0f");
        for (DayPlan phase : DayPlan.values()) {
            String[] cells = new String[right.length];
            cells[0] = "  " + phase.name().toLowerCase(Locale.ROOT);
            for (int i = 0; i < runs.size(); i++) {
                cells[1 + i] = String.format(Locale.ROOT, "%.3f", runs.get(i).phaseSeconds()[phase.ordinal()]);
            }
            table.row(cells);
        }
        return table.toString();
    }

    private void row(
            TextTable table,
            String key,
            List<WholeRun> runs,
            java.util.function.ToDoubleFunction<WholeRun> value,
            String format) {
        String[] cells = new String[1 + runs.size()];
        cells[0] = around.texts().get(key);
        for (int i = 0; i < runs.size(); i++) {
            cells[1 + i] = String.format(Locale.ROOT, format, value.applyAsDouble(runs.get(i)));
        }
        table.row(cells);
    }

    private String json(Scenario scenario, int wanted, List<WholeRun> runs) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("scenario", scenario.name())
                .put("seed", seed)
                .put("days", wanted)
                .put("threads", threads);
        ArrayNode list = answer.putArray("runs");
        for (WholeRun run : runs) {
            ObjectNode node = list.addObject();
            node.put("setUpSeconds", run.setUpSeconds()).put("runSeconds", run.runSeconds());
            node.put("residentDays", run.residentDays()).put("events", run.events());
            node.put("liveBytes", run.liveBytes()).put("allocatedBytesADay", run.allocatedBytesADay());
            ObjectNode phases = node.putObject("phaseSeconds");
            for (DayPlan phase : DayPlan.values()) {
                phases.put(phase.name().toLowerCase(Locale.ROOT), run.phaseSeconds()[phase.ordinal()]);
            }
        }
        return Canonical.pretty(answer);
    }
}
