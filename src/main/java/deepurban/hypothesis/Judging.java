package deepurban.hypothesis;

import deepurban.hypothesis.StatedTest.Where;
import deepurban.statistics.Holm;
import deepurban.statistics.Interval;
import deepurban.statistics.PairedDifference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Judges a hypothesis from the outcomes of its runs. */
final class Judging {

    private final Hypothesis hypothesis;
    private final List<ArmOutcomes> outcomes; // by point

    Judging(Hypothesis hypothesis, List<ArmOutcomes> outcomes) {
        this.hypothesis = hypothesis;
        this.outcomes = outcomes;
    }

    /** A test at a point before p-values are adjusted, turned so that the claim says: above. */
    private record Raw(
            int point,
            StatedTest test,
            PairedDifference contrast,
            PairedDifference fromMargin,
            PairedDifference fromContrary) {}

    Judged judge() {
        List<Finding> findings = new ArrayList<>();
        findings.addAll(family(true));
        findings.addAll(family(false));
        Map<String, Support> points = points(findings);
        Map<String, Ruling> somewhere = somewhere(findings);
        List<Ruling> parts = new ArrayList<>(somewhere.values());
        if (!points.isEmpty()) {
            parts.add(Ruling.everywhere(points.values()));
        }
        int failed = outcomes.stream().mapToInt(o -> o.failures().size()).sum();
        return new Judged(hypothesis, findings, points, somewhere, Ruling.all(parts), failed);
    }

    /** All primary tests of all points are one family of comparisons, all others another. */
    private List<Finding> family(boolean primary) {
        List<Raw> raw = new ArrayList<>();
        for (StatedTest test : hypothesis.tests()) {
            if (test.primary() == primary) {
                IntStream.range(0, outcomes.size()).forEach(point -> raw.add(raw(point, test)));
            }
        }
        double[] p = Holm.adjust(
                raw.stream().mapToDouble(r -> r.fromMargin().pValue()).toArray());
        double[] contrary = Holm.adjust(
                raw.stream().mapToDouble(r -> r.fromContrary().pValue()).toArray());
        return IntStream.range(0, p.length)
                .mapToObj(i -> finding(raw.get(i), p[i], contrary[i]))
                .toList();
    }

    private Raw raw(int point, StatedTest test) {
        ArmOutcomes runs = outcomes.get(point);
        double[] contrast = runs.contrast(test.contrast());
        double[] turned = java.util.Arrays.stream(contrast).map(test::turned).toArray();
        return new Raw(
                point,
                test,
                PairedDifference.of(runs.constant(0), contrast),
                PairedDifference.of(runs.constant(test.margin()), turned),
                PairedDifference.of(runs.constant(-test.margin()), turned));
    }

    private Finding finding(Raw raw, double adjusted, double contrary) {
        Interval interval = raw.contrast().interval(0.95);
        return new Finding(
                hypothesis.points().get(raw.point()),
                raw.test(),
                raw.contrast().n(),
                raw.contrast().difference(),
                interval,
                raw.fromMargin().pValue(),
                adjusted,
                Support.of(raw.fromMargin(), adjusted, raw.fromContrary(), contrary));
    }

    private static Map<String, Support> points(List<Finding> findings) {
        Map<String, Support> points = new LinkedHashMap<>();
        findings.stream()
                .filter(finding -> decides(finding, Where.EVERYWHERE))
                .forEach(finding -> points.merge(finding.point().name(), finding.support(), Judging::together));
        return points;
    }

    private static boolean decides(Finding finding, Where where) {
        return finding.test().primary() && finding.test().where() == where;
    }

    /** A claim of several parts holds at a point where each does, and falls where one does. */
    private static Support together(Support one, Support other) {
        for (Support worst : List.of(Support.OPPOSITE, Support.NOT_HELD, Support.UNDECIDED)) {
            if (one == worst || other == worst) {
                return worst;
            }
        }
        return Support.HELD;
    }

    private static Map<String, Ruling> somewhere(List<Finding> findings) {
        Map<String, List<Support>> byTest = new LinkedHashMap<>();
        findings.stream()
                .filter(finding -> decides(finding, Where.SOMEWHERE))
                .forEach(finding -> byTest.computeIfAbsent(finding.test().name(), name -> new ArrayList<>())
                        .add(finding.support()));
        Map<String, Ruling> rulings = new LinkedHashMap<>();
        byTest.forEach((test, supports) -> rulings.put(test, Ruling.somewhere(supports)));
        return rulings;
    }
}
