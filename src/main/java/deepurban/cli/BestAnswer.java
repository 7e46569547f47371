package deepurban.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.experiment.Effect;
import deepurban.experiment.Findings;
import deepurban.experiment.OutcomeChoice;
import deepurban.experiment.RunPlan;
import deepurban.experiment.SelectionRule;
import deepurban.experiment.SelectionRule.Screening;
import deepurban.experiment.SelectionRule.Selection;
import deepurban.experiment.Standing;
import deepurban.observe.Outcome;
import deepurban.observe.Outcome.Direction;
import deepurban.observe.Outcome.Scope;
import deepurban.observe.Outcomes;
import deepurban.output.ResultWriter;
import deepurban.output.Study;
import deepurban.report.Rounding;
import deepurban.report.Words;
import deepurban.statistics.Interval;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which reform is best, and how the others stood. For one thread. */
final class BestAnswer implements Supplement {

    private static final int WIDTH = 100;

    private final Texts texts;
    private final Words words;
    private final Study study;
    private final SelectionRule rule;
    private int first;
    private Selection selection;
    private List<Standing> standings;

    private BestAnswer(Texts texts, Study study, SelectionRule rule) {
        this.texts = texts;
        this.words = Words.in(texts.language());
        this.study = study;
        this.rule = rule;
    }

    /** Says what the rule lacks, before anything is run. */
    static BestAnswer of(Texts texts, Study study, RunPlan plan, double alpha, int most) {
        if (plan.reforms().size() < 2) {
            throw Refusal.badUsage(texts.get("best.one"));
        }
        if (plan.arms().size() != plan.reforms().size() + 1) {
            throw Refusal.badUsage(texts.get("best.dates"));
        }
        if (!(alpha > 0 && alpha <= 0.5)) {
            throw Refusal.badUsage(texts.get("best.alpha", String.valueOf(alpha)));
        }
        if (plan.replications() < SelectionRule.FEWEST) {
            throw Refusal.badUsage(texts.get(
                    "best.fewest", String.valueOf(SelectionRule.FEWEST), String.valueOf(plan.replications())));
        }
        if (most < plan.replications()) {
            throw Refusal.badUsage(
                    texts.get("precision.limit", String.valueOf(most), String.valueOf(plan.replications())));
        }
        OutcomeChoice choice = study.outcomes().get(0);
        Outcome outcome = Outcomes.find(choice.name()).orElseThrow();
        if (outcome.direction() == Direction.NEUTRAL) {
            throw Refusal.badUsage(texts.get("best.neutral", choice.name()));
        }
        if (!(choice.smallestEffect() > 0)) {
            throw Refusal.badUsage(texts.get("best.noSmallest", choice.name()));
        }
        boolean higher = outcome.direction() == Direction.HIGHER;
        return new BestAnswer(
                texts, study, new SelectionRule(choice.name(), higher, choice.smallestEffect(), alpha, most));
    }

    @Override
    public Findings replicate(RunPlan plan, Function<RunPlan, Findings> runs, Speaker speaker) {
        first = plan.replications();
        selection = rule.apply(plan, runs, screening -> say(screening, plan, speaker));
        standings = Standing.of(selection, rule.outcome());
        return selection.findings();
    }

    private static void say(Screening screening, RunPlan plan, Speaker speaker) {
        if (screening.left().size() > 1) {
            speaker.say(
                    "best.left",
                    String.valueOf(screening.replications()),
                    names(plan, screening.left()),
                    String.valueOf(screening.longest() + 1L));
        }
    }

    private static String names(RunPlan plan, List<Integer> arms) {
        return arms.stream().map(arm -> plan.arms().get(arm).name()).collect(Collectors.joining(", "));
    }

    @Override
    public void write(ResultWriter writer, Findings findings) throws IOException {
        writer.note("best", json(findings));
        writer.writeBest(selection, standings);
    }

    @Override
    public String text(Findings findings) {
        StringBuilder text = new StringBuilder();
        if (!standings.isEmpty()) {
            text.append(table(findings));
        }
        RunPlan plan = findings.plan();
        text.append(texts.get(
                selection.isDecided() ? "best.found" : "best.open",
                name(plan, selection.best()),
                String.valueOf(plan.reforms().size()),
                words.outcome(rule.outcome()),
                Rounding.plain(1 - rule.alpha()),
                Rounding.plain(rule.smallest()),
                String.valueOf(plan.replications()),
                names(plan, selection.left())));
        text.append('\n').append(baseline(findings));
        text.append(texts.get("best.runs", String.valueOf(plan.runs()), String.valueOf(equalRuns(plan))));
        return text.append('\n').toString();
    }

    private static String name(RunPlan plan, int arm) {
        return plan.arms().get(arm).name();
    }

    /** What as many replications of all arms would have taken. */
    private static long equalRuns(RunPlan plan) {
        return (long) plan.arms().size() * plan.replications();
    }

    private String table(Findings findings) {
        TextTable table = new TextTable(WIDTH, false, true, true, true, true, false);
        table.row(
                words.get("column.reform"),
                texts.get("best.column.runs"),
                words.get("column.mean"),
                texts.get("best.column.behind"),
                words.get("column.interval"),
                "");
        for (Standing standing : standings) {
            Interval interval = standing.behind().interval(0.95);
            Rounding rounding = Rounding.to(interval.high() > interval.low() ? interval.halfWidth() : rule.smallest());
            boolean best = standing.arm() == selection.best();
            String reform = name(findings.plan(), standing.arm());
            table.row(
                    texts.of(study.reformTitles().get(reform)) + " (" + reform + ")",
                    String.valueOf(standing.replications()),
                    rounding.of(standing.mean()),
                    best ? "" : rounding.signed(standing.behind().difference()),
                    best ? "" : rounding.interval(interval.low(), interval.high()),
                    texts.get("best.status." + standing.status().word()));
        }
        return table.toString();
    }

    private String baseline(Findings findings) {
        return findings.effects(study.outcomes()).stream()
                .filter(effect -> effect.reform() == selection.best()
                        && effect.outcome().scope() == Scope.TOWN
                        && effect.outcome().outcome().name().equals(rule.outcome()))
                .findFirst()
                .map(this::sentence)
                .orElse("");
    }

    private String sentence(Effect effect) {
        Interval interval = effect.difference().interval(0.95);
        Rounding rounding = Rounding.to(interval.halfWidth());
        return texts.get(
                        "best.baseline",
                        rounding.signed(effect.difference().difference()),
                        rounding.interval(interval.low(), interval.high()))
                + "\n";
    }

    @Override
    public void addTo(ObjectNode json, Findings findings) {
        json.set("best", json(findings));
    }

    private ObjectNode json(Findings findings) {
        RunPlan plan = findings.plan();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("procedure", "KN").put("outcome", rule.outcome());
        json.put("smallestEffect", rule.smallest()).put("alpha", rule.alpha());
        json.put("firstReplications", first).put("decided", selection.isDecided());
        json.put("best", name(plan, selection.best()));
        json.put("runs", plan.runs()).put("equalAllocationRuns", equalRuns(plan));
        for (Standing standing : standings) {
            ObjectNode row = json.withArray("reforms").addObject();
            row.put("reform", name(plan, standing.arm()));
            row.put("status", standing.status().word()).put("replications", standing.replications());
            Json.put(row, "mean", standing.mean());
            Json.put(row, "differenceFromBest", standing.behind().difference());
        }
        return json;
    }
}
