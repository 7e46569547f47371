package deepurban.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.experiment.Findings;
import deepurban.experiment.RunPlan;
import deepurban.mechanism.Catalogue;
import deepurban.observe.ProblemRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Three problems and how they fare in the baseline and in each reform, chosen by rule and not by hand.
 *
 * <p>A problem lasts from its occurrence to its true resolution, and a year if it is not resolved within one: otherwise
 * those that occur first could gain most. The typical one lasts the median time among those that the baseline resolves
 * within a year; the one that gains most is shortened most by the reforms on average, the one that loses most is
 * shortened least. Ties go to the smaller key.
 */
final class Lives {

    private static final double YEAR = 365;

    private final RunPlan plan;
    private final Findings findings;
    private final List<Integer> arms = new ArrayList<>();

    Lives(Findings findings) {
        this.findings = findings;
        this.plan = findings.plan();
        arms.add(0);
        plan.reforms().stream()
                .filter(reform -> plan.arms().get(reform).observedFrom()
                        == plan.arms().get(0).observedFrom())
                .forEach(arms::add);
    }

    /** Returns {@code lives.json}. */
    ObjectNode json() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ArrayNode problems = JsonNodeFactory.instance.arrayNode();
        if (findings.sampledReplication().isPresent()) {
            root.put("replication", RunPlan.number(findings.sampledReplication().getAsInt()));
            chosen().forEach((rule, key) -> problems.add(life(rule, key)));
        }
        root.set("problems", problems);
        root.set("channels", channels(problems));
        return root;
    }

    /** Titles of the channels that the lives name: those that are mechanisms. */
    private static ObjectNode channels(ArrayNode problems) {
        ObjectNode titles = JsonNodeFactory.instance.objectNode();
        Catalogue catalogue = Catalogue.load();
        problems.findValuesAsText("channel").stream()
                .sorted()
                .flatMap(channel -> catalogue.find(channel).stream())
                .forEach(type -> titles.putObject(type.key())
                        .put("en", type.title().en())
                        .put("zh", type.title().zh()));
        return titles;
    }

    private Map<String, Long> chosen() {
        List<Map<Long, ProblemRow>> byArm = arms.stream().map(this::byKey).toList();
        List<Long> common = byArm.get(0).keySet().stream()
                .filter(key -> byArm.stream().allMatch(rows -> rows.containsKey(key)))
                .sorted(Long::compareUnsigned)
                .toList();
        Map<String, Long> chosen = new LinkedHashMap<>();
        if (common.isEmpty()) {
            return chosen;
        }
        List<Long> byLength = common.stream()
                .filter(key -> days(byArm.get(0).get(key)) < YEAR)
                .sorted(Comparator.comparingDouble(key -> days(byArm.get(0).get(key))))
                .toList();
        if (!byLength.isEmpty()) {
            chosen.put("typical", byLength.get((byLength.size() - 1) / 2));
        }
        if (byArm.size() > 1) {
            Comparator<Long> byGain = Comparator.comparingDouble(key -> gain(byArm, key));
            chosen.put(
                    "gainsMost",
                    common.stream()
                            .max(byGain.thenComparing(smallerFirst().reversed()))
                            .orElseThrow());
            chosen.put(
                    "losesMost",
                    common.stream().min(byGain.thenComparing(smallerFirst())).orElseThrow());
        }
        return chosen;
    }

    private static Comparator<Long> smallerFirst() {
        return Long::compareUnsigned;
    }

    private Map<Long, ProblemRow> byKey(int arm) {
        Map<Long, ProblemRow> rows = new HashMap<>();
        findings.problems(arm).forEach(row -> rows.put(row.key(), row));
        return rows;
    }

    private double gain(List<Map<Long, ProblemRow>> byArm, long key) {
        double sum = 0;
        for (Map<Long, ProblemRow> reform : byArm.subList(1, byArm.size())) {
            sum += days(byArm.get(0).get(key)) - days(reform.get(key));
        }
        return sum;
    }

    private static double days(ProblemRow row) {
        return Double.isNaN(row.resolved()) ? YEAR : Math.min(YEAR, row.resolved() - row.occurred());
    }

    private ObjectNode life(String rule, long key) {
        ObjectNode problem = JsonNodeFactory.instance.objectNode();
        problem.put("rule", rule);
        ObjectNode lives = problem.putObject("lives");
        for (int arm : arms) {
            ProblemRow row = byKey(arm).get(key);
            problem.put("key", ProblemTable.key(row));
            lives.set(plan.arms().get(arm).name(), row(row));
        }
        return problem;
    }

    private static ObjectNode row(ProblemRow row) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("subdistrict", row.subdistrict());
        json.put("problemClass", row.problemClass());
        json.put("group", row.group());
        json.put("cell", row.cell());
        json.put("severity", row.severity());
        json.put("affected", row.affected());
        json.put("channel", row.channel());
        json.put("state", row.state());
        json.put("stages", row.stages());
        json.put("rounds", row.rounds());
        putTime(json, "occurred", row.occurred());
        putTime(json, "voiced", row.voiced());
        putTime(json, "served", row.served());
        putTime(json, "deadline", row.deadline());
        putTime(json, "closed", row.closed());
        putTime(json, "resolved", row.resolved());
        putTime(json, "ended", row.ended());
        return json;
    }

    private static void putTime(ObjectNode json, String name, double day) {
        if (Double.isFinite(day)) {
            json.put(name, day);
        } else {
            json.putNull(name);
        }
    }
}
