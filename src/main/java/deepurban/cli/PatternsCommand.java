package deepurban.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.mechanism.Catalogue;
import deepurban.pattern.Criteria;
import deepurban.pattern.Criterion;
import deepurban.pattern.Finding;
import deepurban.pattern.PatternRuns;
import deepurban.scenario.Scenario;
import deepurban.scenario.ScenarioReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges the model by patterns of real records. */
@Command(name = "patterns")
final class PatternsCommand implements Callable<Integer> {

    private static final int WIDTH = 120;

    private final Surroundings around;

    @Mixin
    Common common;

    @Parameters(index = "0", arity = "0..1", paramLabel = "SCENARIO", descriptionKey = "patterns.scenario")
    private Path file = Path.of("scenarios", "patterns.json");

    @Option(names = "--set", paramLabel = "POINTER=VALUE", descriptionKey = "set")
    private List<String> sets = new ArrayList<>();

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "seed")
    private long seed = 1;

    @Option(names = "--replications", paramLabel = "R", descriptionKey = "patterns.replications")
    private int replications = 2;

    @Option(names = "--threads", paramLabel = "T", descriptionKey = "threads")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    PatternsCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws InterruptedException, ExecutionException, JsonProcessingException {
        atLeastOne("--replications", replications);
        atLeastOne("--threads", threads);
        Catalogue catalogue = Catalogue.load();
        Scenario scenario = ScenarioReader.read(file, sets, catalogue);
        double contacts = scenario.tree()
                .at("/mechanisms/threeTierLiaison/contactsPerWeek")
                .asDouble();
        PatternRuns runs = new PatternRuns(
                more -> ScenarioReader.read(file, with(more), catalogue).parameters(),
                around.towns().apply(catalogue),
                seed,
                contacts);
        print(runs.judge(Criteria.all(), replications, threads));
        return ExitStatus.DONE;
    }

    private void atLeastOne(String option, int value) {
        if (value < 1) {
            throw Refusal.badUsage(around.texts().get("option.atLeastOne", option, String.valueOf(value)));
        }
    }

    private List<String> with(List<String> more) {
        List<String> all = new ArrayList<>(sets);
        all.addAll(more);
        return all;
    }

    private void print(List<Finding> findings) throws JsonProcessingException {
        around.out().println(json ? json(findings) : table(findings));
        around.out().flush();
    }

    private String table(List<Finding> findings) {
        Texts texts = around.texts();
        TextTable table = new TextTable(WIDTH, false, true, true, true, false);
        table.row(
                texts.get("patterns.pattern"),
                texts.get("patterns.target"),
                texts.get("patterns.model"),
                texts.get("patterns.interval"),
                texts.get("patterns.verdict"));
        for (Finding finding : findings) {
            Criterion criterion = finding.criterion();
            table.row(
                    criterion.pattern() + " " + texts.of(criterion.title()),
                    target(criterion),
                    number(finding.mean()),
                    interval(finding),
                    verdict(finding));
            table.row("       " + texts.get("patterns.source", criterion.source()));
        }
        return table.toString();
    }

    private String verdict(Finding finding) {
        String word = around.texts().get("patterns." + finding.verdict().name().toLowerCase(Locale.ROOT));
        return finding.criterion().reason() == null
                ? word
                : word + ": " + around.texts().of(finding.criterion().reason());
    }

    private static String target(Criterion criterion) {
        if (criterion.low() != null && criterion.high() != null) {
            return number(criterion.low()) + "–" + number(criterion.high());
        }
        if (criterion.low() != null) {
            return "≥ " + number(criterion.low());
        }
        return criterion.high() == null ? "–" : "≤ " + number(criterion.high());
    }

    private static String interval(Finding finding) {
        return Double.isNaN(finding.interval().low())
                ? "–"
                : "[" + number(finding.interval().low()) + ", "
                        + number(finding.interval().high()) + "]";
    }

    private static String number(double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        return String.format(Locale.ROOT, Math.abs(value) >= 10 ? "%.1f" : "%.3f", value)
                .replace('-', '−');
    }

    private String json(List<Finding> findings) throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper();
        ArrayNode rows = mapper.createArrayNode();
        for (Finding finding : findings) {
            ObjectNode row = rows.addObject();
            Criterion criterion = finding.criterion();
            row.put("pattern", criterion.pattern());
            row.put("figure", criterion.figure());
            row.put("title", around.texts().of(criterion.title()));
            row.put("low", criterion.low()).put("high", criterion.high());
            row.put("source", criterion.source());
            put(row, "mean", finding.mean());
            put(row, "ciLow", finding.interval().low());
            put(row, "ciHigh", finding.interval().high());
            row.put("verdict", finding.verdict().name().toLowerCase(Locale.ROOT));
            if (criterion.reason() != null) {
                row.put("reason", around.texts().of(criterion.reason()));
            }
        }
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(rows);
    }

    private static void put(ObjectNode row, String name, double value) {
        if (Double.isNaN(value)) {
            row.putNull(name);
        } else {
            row.put(name, value);
        }
    }
}
