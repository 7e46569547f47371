package deepurban.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.experiment.Findings;
import deepurban.experiment.RunPlan;
import deepurban.mechanism.Catalogue;
import deepurban.observe.ProblemRow;
import deepurban.observe.RunRecord.Flow;
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
 * shortened least. Ties go to the smaller key. A few others, those with the smallest keys, stand beside them, and the day and
 * the places where each reform's run first differs from the baseline's.
 */
final class Lives {

    private static final double YEAR = 365;
    private static final int OTHERS = 40;

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
        ArrayNode others = JsonNodeFactory.instance.arrayNode();
        if (findings.sampledReplication().isPresent()) {
            root.put("replication", RunPlan.number(findings.sampledReplication().getAsInt()));
            Map<String, Long> chosen = chosen();
            chosen.forEach((rule, key) -> problems.add(life(key).put("rule", rule)));
            common().stream()
                    .filter(key -> !chosen.containsValue(key))
                    .limit(OTHERS)
                    .forEach(key -> others.add(life(key)));
        }
        root.set("problems", problems);
        root.set("others", others);
        root.set("partings", partings());
        root.set("channels", channels());
        return root;
    }

    /** Titles of the channels that are mechanisms. */
    private ObjectNode channels() {
        ObjectNode titles = JsonNodeFactory.instance.objectNode();
        Catalogue catalogue = Catalogue.load();
        findings.means(0).flows().steps().stream()
                .map(Flow::channel)
                .flatMap(channel -> catalogue.find(channel).stream())
                .forEach(type -> titles.putObject(type.key())
                        .put("en", type.title().en())
                        .put("zh", type.title().zh()));
        return titles;
    }

    private Map<String, Long> chosen() {
        List<Map<Long, ProblemRow>> byArm = byArm();
        List<Long> common = common();
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

    private List<Map<Long, ProblemRow>> byArm() {
        return arms.stream().map(this::byKey).toList();
    }

    /** Keys that all arms have, in order. */
    private List<Long> common() {
        List<Map<Long, ProblemRow>> byArm = byArm();
        return byArm.get(0).keySet().stream()
                .filter(key -> byArm.stream().allMatch(rows -> rows.containsKey(key)))
                .sorted(Long::compareUnsigned)
                .toList();
    }

    private ObjectNode partings() {
        ObjectNode partings = JsonNodeFactory.instance.objectNode();
        for (int reform : plan.reforms()) {
            findings.parting(reform).ifPresent(parting -> {
                ObjectNode json = partings.putObject(plan.arms().get(reform).name());
                json.put("day", parting.day());
                parting.subdistricts().forEach(json.putArray("subdistricts")::add);
                parting.indicators().forEach(json.putArray("indicators")::add);
            });
        }
        return partings;
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

    private ObjectNode life(long key) {
        ObjectNode problem = JsonNodeFactory.instance.objectNode();
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
