package deepurban.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.hypothesis.Finding;
import deepurban.hypothesis.Judged;
import deepurban.hypothesis.Ruling;
import deepurban.hypothesis.StatedTest;
import deepurban.hypothesis.Support;
import deepurban.report.Rounding;
import deepurban.report.Words;
import deepurban.scenario.source.Numbers;
import java.util.List;

/** What is said of one hypothesis, for people or as JSON. */
final class HypothesisAnswer {

    private static final int WIDTH = 110;

    private final Texts texts;
    private final Words words;
    private final Judged judged;

    HypothesisAnswer(Texts texts, Judged judged) {
        this.texts = texts;
        this.words = Words.in(texts.language());
        this.judged = judged;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        text.append(judged.hypothesis().name()).append("  ");
        text.append(texts.of(judged.hypothesis().title())).append('\n');
        line(text, texts.of(judged.hypothesis().claim()));
        line(text, "→ " + ruling());
        judged.somewhere().forEach((test, ruling) -> line(text, somewhere(test, ruling)));
        if (judged.pointsThatAre(Support.HELD).size() < judged.points().size()) {
            points(text);
        }
        return text.append(table()).append('\n').toString();
    }

    private void points(StringBuilder text) {
        where(text, Support.HELD, "hypotheses.holdsAt");
        where(text, Support.NOT_HELD, "hypotheses.notAt");
        where(text, Support.OPPOSITE, "hypotheses.oppositeAt");
        where(text, Support.UNDECIDED, "hypotheses.undecidedAt");
    }

    private static void line(StringBuilder text, String line) {
        text.append("    ").append(line).append('\n');
    }

    private String ruling() {
        int held = judged.pointsThatAre(Support.HELD).size();
        int all = judged.points().size();
        return judged.ruling() == Ruling.IN_PART && held < all
                ? texts.get("hypotheses.inPartAt", String.valueOf(held), String.valueOf(all))
                : texts.get("hypotheses." + judged.ruling().word());
    }

    /** A part of the claim that wants one point only. */
    private String somewhere(String test, Ruling ruling) {
        StatedTest stated = judged.hypothesis().tests().stream()
                .filter(one -> one.name().equals(test))
                .findFirst()
                .orElseThrow();
        return texts.get("hypotheses.part." + ruling.word(), texts.of(stated.title()));
    }

    private void where(StringBuilder text, Support support, String key) {
        List<String> points = judged.pointsThatAre(support);
        if (points.isEmpty()) {
            return;
        }
        boolean only = points.get(0).isEmpty();
        line(text, texts.get(key, String.valueOf(points.size())));
        points.forEach(point -> line(text, "  " + (only ? texts.get("hypotheses.onlyPoint") : point)));
    }

    private String table() {
        TextTable table = new TextTable(WIDTH, false, true, true, true, false);
        table.row(
                texts.get("hypotheses.column.test"),
                texts.get("hypotheses.column.estimate"),
                words.get("column.interval"),
                texts.get("hypotheses.column.p"),
                words.get("column.verdict"));
        String former = "";
        for (Finding finding : judged.findings()) {
            if (!finding.test().name().equals(former)) {
                table.row("  " + title(finding.test()));
                former = finding.test().name();
            }
            row(table, finding);
        }
        return table.toString();
    }

    private String title(StatedTest test) {
        String unit = test.unit().equals("share") || test.unit().equals("none") ? "" : " " + words.unit(test.unit());
        String side = texts.get("hypotheses." + (test.direction() == StatedTest.Direction.ABOVE ? "above" : "below"));
        String margin = side + " " + Numbers.text(signedMargin(test)) + unit;
        String beside = test.primary() ? "" : texts.get("hypotheses.beside");
        String somewhere = test.where() == StatedTest.Where.SOMEWHERE ? texts.get("hypotheses.somewhere") : "";
        return texts.of(test.title()) + " (" + margin + ")" + somewhere + beside;
    }

    private static double signedMargin(StatedTest test) {
        boolean minus = test.direction() == StatedTest.Direction.BELOW && test.margin() > 0;
        return minus ? -test.margin() : test.margin();
    }

    private void row(TextTable table, Finding finding) {
        double half = finding.interval().halfWidth();
        Rounding rounding = Rounding.to(half > 0 ? half : finding.estimate() / 10);
        String point = finding.point().name();
        table.row(
                "    " + (point.isEmpty() ? texts.get("hypotheses.onlyPoint") : point),
                rounding.signed(finding.estimate()),
                rounding.interval(finding.interval().low(), finding.interval().high()),
                p(finding.adjusted()),
                texts.get("hypotheses.support." + finding.support().word()));
    }

    private static String p(double p) {
        return p < 0.0005 ? "< 0.001" : Rounding.to(0.01).of(p);
    }

    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("name", judged.hypothesis().name());
        json.put("title", texts.of(judged.hypothesis().title()));
        json.put("claim", texts.of(judged.hypothesis().claim()));
        json.put("verdict", judged.ruling().word());
        json.put("replications", judged.hypothesis().replications()).put("failedRuns", judged.failed());
        ArrayNode points = json.putArray("points");
        judged.points()
                .forEach(
                        (name, support) -> points.addObject().put("point", name).put("verdict", support.word()));
        ObjectNode somewhere = json.putObject("somewhere");
        judged.somewhere().forEach((test, ruling) -> somewhere.put(test, ruling.word()));
        ArrayNode findings = json.putArray("findings");
        judged.findings().forEach(finding -> add(findings.addObject(), finding));
        return json;
    }

    private void add(ObjectNode json, Finding finding) {
        StatedTest test = finding.test();
        json.put("point", finding.point().name()).put("test", test.name()).put("title", texts.of(test.title()));
        json.put("unit", test.unit()).put("primary", test.primary()).put("n", finding.n());
        put(json, "estimate", finding.estimate());
        put(json, "low", finding.interval().low());
        put(json, "high", finding.interval().high());
        json.put("direction", test.direction().name().toLowerCase(java.util.Locale.ROOT));
        json.put("margin", test.margin());
        put(json, "p", finding.p());
        put(json, "pAdjusted", finding.adjusted());
        json.put("verdict", finding.support().word());
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
