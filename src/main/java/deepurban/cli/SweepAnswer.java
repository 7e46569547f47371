package deepurban.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.design.Design;
import deepurban.design.Morris;
import deepurban.design.SobolIndices;
import deepurban.experiment.OutcomeChoice;
import deepurban.observe.Outcome;
import deepurban.report.Rounding;
import deepurban.report.Words;
import deepurban.scenario.Canonical;
import deepurban.statistics.Interval;
import deepurban.sweep.Finding;
import deepurban.sweep.Robustness;
import deepurban.sweep.Sweep;
import deepurban.sweep.SweepResults;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The answer of a sweep, for people or as JSON: what each factor does to the outcomes asked for, the strongest first. */
final class SweepAnswer {

    private static final int WIDTH = 110;

    /** Rows of one outcome that a person reads; the files have all. */
    private static final int SHOWN = 12;

    private final Texts texts;
    private final Sweep sweep;
    private final List<Finding> findings;
    private final List<Robustness> robustness;

    SweepAnswer(Texts texts, Sweep sweep, SweepResults.Findings findings) {
        this.texts = texts;
        this.sweep = sweep;
        this.findings = findings.factors();
        this.robustness = findings.robustness();
    }

    /** Which of the analyses it is, as keys of texts say it. */
    private String analysis() {
        Design design = sweep.design().orElse(null);
        if (design instanceof Morris) {
            return "screening";
        }
        return design instanceof SobolIndices ? "indices" : "effects";
    }

    String text() {
        if (findings.isEmpty()) {
            return "";
        }
        if (!robustness.isEmpty()) {
            return new RobustnessText(texts, sweep, robustness).text();
        }
        Words words = Words.in(texts.language());
        TextTable table = new TextTable(WIDTH, false, true, true, true);
        table.row(
                texts.get("sweep.column.factor"),
                texts.get("sweep.column." + analysis()),
                words.get("column.interval"),
                texts.get("sweep.column.beside." + analysis()));
        Finding former = null;
        int shown = 0;
        for (Finding finding : sorted()) {
            boolean same = former != null && isOfOneResponse(former, finding);
            if (!same) {
                table.row(heading(finding, words));
            }
            shown = same ? shown + 1 : 1;
            if (shown <= SHOWN) {
                addTo(table, finding);
            }
            former = finding;
        }
        StringBuilder text = new StringBuilder(table + texts.get("sweep.reading." + analysis()) + "\n");
        if (told().stream().anyMatch(finding -> Double.isNaN(finding.estimate()))) {
            text.append(texts.get("sweep.undefined")).append('\n');
        }
        if (told().size() < findings.size()) {
            text.append(texts.get("sweep.more")).append('\n');
        }
        return text.toString();
    }

    /** Returns what is told first: the primary outcomes if there are any, else all. */
    private List<Finding> told() {
        Set<String> primary = sweep.outcomes().stream()
                .filter(OutcomeChoice::primary)
                .map(OutcomeChoice::name)
                .collect(Collectors.toSet());
        return primary.isEmpty()
                ? findings
                : findings.stream()
                        .filter(finding -> primary.contains(finding.outcome().name()))
                        .toList();
    }

    private List<Finding> sorted() {
        Map<String, Integer> places = new HashMap<>();
        findings.forEach(finding -> places.putIfAbsent(response(finding), places.size()));
        Comparator<Finding> byResponse = Comparator.comparingInt(finding -> places.get(response(finding)));
        return told().stream()
                .sorted(byResponse.thenComparing(finding -> -Math.abs(finding.estimate())))
                .toList();
    }

    private static String response(Finding finding) {
        return finding.reform() + " " + finding.difference() + " "
                + finding.outcome().name();
    }

    private static boolean isOfOneResponse(Finding one, Finding other) {
        return response(one).equals(response(other));
    }

    private String heading(Finding finding, Words words) {
        Outcome outcome = finding.outcome();
        String name = words.outcomeWithUnit(outcome.name(), outcome.unit());
        return sweep.reforms().isEmpty()
                ? name
                : name + ": "
                        + (finding.difference() ? texts.get("sweep.differenceOf", finding.reform()) : finding.reform());
    }

    private static void addTo(TextTable table, Finding finding) {
        Interval interval = finding.interval();
        if (finding.estimate() == 0 && interval.high() == interval.low()) {
            table.row("  " + finding.factor() + ends(finding), "0", "[0, 0]", "–");
            return;
        }
        double width = interval.high() > interval.low() ? interval.halfWidth() : Math.abs(finding.estimate()) / 100;
        Rounding rounding = Rounding.to(width);
        table.row(
                "  " + finding.factor() + ends(finding),
                rounding.of(finding.estimate()),
                rounding.plainInterval(interval.low(), interval.high()),
                Rounding.to(Math.max(Math.abs(finding.beside()) / 100, width)).of(finding.beside()));
    }

    private static String ends(Finding finding) {
        if (finding.to().isEmpty()) {
            return "";
        }
        return finding.from().isEmpty() ? " = " + finding.to() : " " + finding.from() + " → " + finding.to();
    }

    String json(Path folder, String hash, long runs, int failed) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("folder", folder.toString());
        json.put("name", sweep.name()).put("hash", hash).put("seed", sweep.seed());
        json.put("points", sweep.points().size()).put("replications", sweep.replications());
        json.putObject("runs").put("done", runs - failed).put("failed", failed);
        json.put("analysis", analysis());
        ArrayNode list = json.putArray("findings");
        for (Finding finding : findings) {
            ObjectNode row = list.addObject();
            row.put("reform", finding.reform()).put("response", finding.difference() ? "difference" : "level");
            row.put("outcome", finding.outcome().name())
                    .put("unit", finding.outcome().unit());
            row.put("factor", finding.factor()).put("from", finding.from()).put("to", finding.to());
            put(row, "estimate", finding.estimate());
            put(row, "low", finding.interval().low());
            put(row, "high", finding.interval().high());
            put(row, "beside", finding.beside());
        }
        if (!robustness.isEmpty()) {
            RobustnessText futures = new RobustnessText(texts, sweep, robustness);
            ArrayNode rows = json.putArray("robustness");
            robustness.forEach(row -> rows.add(futures.json(row)));
        }
        return Canonical.pretty(json);
    }

    /** JSON has no word for what is not known but null. */
    private static void put(ObjectNode json, String name, double value) {
        if (Double.isFinite(value)) {
            json.put(name, value);
        } else {
            json.putNull(name);
        }
    }
}
