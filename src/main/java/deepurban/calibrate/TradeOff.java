package deepurban.calibrate;

import deepurban.parameters.Title;
import java.util.List;
import java.util.regex.Pattern;

/** Parameters that complaint records alone cannot tell apart: known beforehand, from the equations. */
public enum TradeOff {
    /** A problem that is not voiced leaves no record. */
    OCCURRENCE(
            "occurrence, the intercept of reporting and fading: a problem that is not voiced leaves no record",
            "问题发生率、反映倾向截距与消退：未被反映的问题不留记录",
            "/problems/[^/]+/ratePerResidentYear",
            "/voicing/intercept",
            "/voicing/fadePerDay"),
    /** What deputies hear sooner and what fades later come to the same. */
    CONTACTS(
            "contacts and fading: hearing sooner and fading later leave the same records",
            "联系频度与消退：更早听见与更晚消退留下同样的记录",
            "/mechanisms/[^/]+/(contactsPerWeek|deputiesPerThousand)",
            "/voicing/fadePerDay"),
    /** Only their ratio makes a queue. */
    WORK(
            "hours, staff and the share of time for cases: only their ratio makes a queue",
            "工时、人员与办件时间比例：只有它们的比值形成排队",
            "/problems/[^/]+/hoursMean",
            "/departments/[^/]+/(caseworkers|caseworkersPer100k)",
            "/departments/[^/]+/caseTimeShare"),
    /** Both are speed. */
    SPEED(
            "motivation at rest and productivity: both are speed",
            "基础动力与生产率：二者都体现为速度",
            "/evaluation/motivation",
            "/departments/[^/]+/productivity"),
    /** Records hold no expectations. */
    JUDGEMENT(
            "the weights of the update of satisfaction: records hold no expectations",
            "满意度更新的各权重：记录中没有期望",
            "/judgement/(gain|loss)",
            "/judgement/expectationRate",
            "/judgement/performanceWeight");

    private final Title title;
    private final List<Pattern> sides;

    TradeOff(String en, String zh, String... sides) {
        this.title = new Title(en, zh);
        this.sides = List.of(sides).stream().map(Pattern::compile).toList();
    }

    /** Returns what is traded against what, for people. */
    public Title title() {
        return title;
    }

    /** Returns whether two sides of it, or more, are free. */
    boolean isIn(Space space) {
        return sides.stream()
                        .filter(side -> space.parameters().stream()
                                .anyMatch(parameter ->
                                        side.matcher(parameter.pointer()).matches()))
                        .count()
                > 1;
    }

    /** Returns those in a space. */
    public static List<TradeOff> in(Space space) {
        return List.of(values()).stream().filter(one -> one.isIn(space)).toList();
    }
}
