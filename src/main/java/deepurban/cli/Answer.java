package deepurban.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.experiment.Effect;
import deepurban.experiment.Findings;
import deepurban.experiment.OutcomeChoice;
import deepurban.experiment.Summary;
import deepurban.experiment.Verdict;
import deepurban.observe.Outcome.Scope;
import deepurban.observe.Outcome.Scoped;
import deepurban.output.Study;
import deepurban.report.Rounding;
import deepurban.report.Words;
import deepurban.scenario.Canonical;
import deepurban.statistics.Interval;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The answer of a command, for people or as JSON: the outcomes that the scenario asks for, of the whole town. */
final class Answer {

    private static final int WIDTH = 100;

    private final Texts texts;
    private final Words words;
    private final Study study;
    private final Findings findings;
    private final List<Effect> effects;
    private final List<String> chosen;
    private final Optional<Supplement> supplement;
    private final Optional<PrecisionAnswer> precision;

    Answer(
            Texts texts,
            Study study,
            Findings findings,
            List<Effect> effects,
            Optional<Supplement> supplement,
            Optional<PrecisionAnswer> precision) {
        this.texts = texts;
        this.words = Words.in(texts.language());
        this.study = study;
        this.findings = findings;
        this.effects = effects;
        this.supplement = supplement;
        this.precision = precision;
        this.chosen = study.outcomes().stream().map(OutcomeChoice::name).toList();
    }

    String text() {
        String answer = supplement
                .map(special -> special.text(findings))
                .orElseGet(() -> study.reforms().isEmpty() ? summaryText() : effectText());
        return answer + precision.map(sure -> sure.text(texts)).orElse("");
    }

    private String effectText() {
        TextTable table = new TextTable(WIDTH, false, true, true, true, true, false);
        table.row(
                words.get("column.outcome"),
                words.get("column.baselineMean"),
                words.get("column.reformMean"),
                words.get("column.difference"),
                words.get("column.interval"),
                words.get("column.verdict"));
        int former = -1;
        for (Effect effect : chosenEffects()) {
            if (effect.reform() != former) {
                table.row(title(effect.reform()));
                former = effect.reform();
            }
            addTo(table, effect);
        }
        return table + texts.get("answer.reading") + "\n";
    }

    private void addTo(TextTable table, Effect effect) {
        Interval interval = effect.difference().interval(0.95);
        double difference = effect.difference().difference();
        Rounding rounding = Rounding.to(interval.high() > interval.low() ? interval.halfWidth() : difference / 10);
        table.row(
                "  " + name(effect.outcome()),
                rounding.of(effect.difference().baselineMean()),
                rounding.of(effect.difference().reformMean()),
                rounding.signed(difference),
                rounding.interval(interval.low(), interval.high()),
                words.verdict(effect.verdict().word(), isSmall(effect)));
    }

    /** A difference that is shown, but within what does not matter. */
    private static boolean isSmall(Effect effect) {
        boolean shown = effect.verdict() != Verdict.EQUIVALENT && effect.verdict() != Verdict.UNDECIDED;
        return shown && effect.difference().interval(0.95).isWithin(effect.margin());
    }

    private String summaryText() {
        TextTable table = new TextTable(WIDTH, false, true, true, true);
        table.row(
                words.get("column.outcome"),
                words.get("column.n"),
                words.get("column.mean"),
                words.get("column.interval"));
        for (Summary summary : chosenSummaries()) {
            Interval interval = summary.interval();
            Rounding rounding =
                    Rounding.to(interval.high() > interval.low() ? interval.halfWidth() : summary.mean() / 100);
            table.row(
                    name(summary.outcome()),
                    String.valueOf(summary.n()),
                    rounding.of(summary.mean()),
                    rounding.plainInterval(interval.low(), interval.high()));
        }
        return table.toString();
    }

    private String title(int reform) {
        String name = findings.plan().arms().get(reform).name();
        return texts.of(study.reformTitles().get(name)) + " (" + name + ")";
    }

    private String name(Scoped scoped) {
        return words.outcomeWithUnit(scoped.outcome().name(), scoped.outcome().unit());
    }

    private List<Effect> chosenEffects() {
        return effects.stream()
                .filter(effect -> isChosen(effect.outcome()))
                .sorted(Comparator.comparingInt(Effect::reform).thenComparingInt(effect -> place(effect.outcome())))
                .toList();
    }

    private List<Summary> chosenSummaries() {
        return findings.summaries().stream()
                .filter(summary -> isChosen(summary.outcome()))
                .sorted(Comparator.comparingInt(summary -> place(summary.outcome())))
                .toList();
    }

    private boolean isChosen(Scoped scoped) {
        return scoped.scope() == Scope.TOWN && place(scoped) >= 0;
    }

    private int place(Scoped scoped) {
        return chosen.indexOf(scoped.outcome().name());
    }

    String json(Path folder, Optional<RegistrationAnswer> registration) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("folder", folder.toString());
        json.put("name", study.name()).put("hash", study.hash()).put("seed", study.seed());
        json.put("replications", findings.plan().replications());
        int failed = findings.failures().size();
        json.putObject("runs").put("done", findings.plan().runs() - failed).put("failed", failed);
        if (study.reforms().isEmpty()) {
            ArrayNode list = json.putArray("outcomes");
            chosenSummaries().forEach(summary -> list.add(json(summary)));
        } else {
            ArrayNode list = json.putArray("effects");
            chosenEffects().forEach(effect -> list.add(json(effect)));
        }
        supplement.ifPresent(special -> special.addTo(json, findings));
        registration.ifPresent(registered -> json.set("registration", registered.json()));
        precision.ifPresent(sure -> json.set("precision", sure.json()));
        return Canonical.pretty(json);
    }

    private static ObjectNode json(Summary summary) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        put(json, summary.outcome()).put("n", summary.n());
        Json.put(json, "mean", summary.mean());
        Json.put(json, "sd", summary.sd());
        put(json, summary.interval());
        return json;
    }

    private ObjectNode json(Effect effect) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("reform", findings.plan().arms().get(effect.reform()).name());
        put(json, effect.outcome()).put("n", effect.difference().n());
        Json.put(json, "baselineMean", effect.difference().baselineMean());
        Json.put(json, "reformMean", effect.difference().reformMean());
        Json.put(json, "difference", effect.difference().difference());
        put(json, effect.difference().interval(0.95));
        Json.put(json, "pAdjusted", effect.adjusted());
        json.put("primary", effect.isPrimary());
        json.put("verdict", effect.verdict().word());
        return json;
    }

    private static ObjectNode put(ObjectNode json, Scoped scoped) {
        return json.put("outcome", scoped.outcome().name())
                .put("unit", scoped.outcome().unit());
    }

    private static void put(ObjectNode json, Interval interval) {
        Json.put(json, "low", interval.low());
        Json.put(json, "high", interval.high());
    }
}
