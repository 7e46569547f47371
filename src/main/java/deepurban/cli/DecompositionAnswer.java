package deepurban.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.experiment.Decomposition;
import deepurban.experiment.Decomposition.Estimate;
import deepurban.experiment.Decomposition.Interaction;
import deepurban.experiment.Decomposition.Share;
import deepurban.experiment.Findings;
import deepurban.experiment.OutcomeChoice;
import deepurban.experiment.Parts;
import deepurban.output.ResultWriter;
import deepurban.output.Study;
import deepurban.parameters.Title;
import deepurban.report.PrintedShares;
import deepurban.report.Rounding;
import deepurban.report.Words;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** What each part of a package contributes to its effect. */
final class DecompositionAnswer implements Supplement {

    private static final int WIDTH = 100;

    private final Texts texts;
    private final Words words;
    private final Study study;
    private final Parts parts;

    DecompositionAnswer(Texts texts, Study study, Parts parts) {
        this.texts = texts;
        this.words = Words.in(texts.language());
        this.study = study;
        this.parts = parts;
    }

    @Override
    public void write(ResultWriter writer, Findings findings) throws IOException {
        ObjectNode note = JsonNodeFactory.instance.objectNode();
        note.put("package", parts.whole());
        parts.names().forEach(note.putArray("parts")::add);
        writer.note("decomposition", note);
        writer.writeDecomposition(Decomposition.of(findings, parts), parts.whole());
    }

    @Override
    public String text(Findings findings) {
        TextTable table = new TextTable(WIDTH, false, true, true, true, true);
        table.row(
                words.get("column.part"),
                words.get("column.share"),
                words.get("column.interval"),
                words.get("column.alone"),
                words.get("column.last"));
        chosen(findings).forEach(outcome -> add(table, outcome));
        return table + texts.get("package.reading") + "\n";
    }

    private List<Decomposition.Outcome> chosen(Findings findings) {
        List<String> names = study.outcomes().stream().map(OutcomeChoice::name).toList();
        return Decomposition.of(findings, parts).stream()
                .filter(outcome -> names.contains(name(outcome)))
                .sorted(Comparator.comparingInt(outcome -> names.indexOf(name(outcome))))
                .toList();
    }

    private static String name(Decomposition.Outcome outcome) {
        return outcome.outcome().outcome().name();
    }

    private void add(TextTable table, Decomposition.Outcome outcome) {
        List<Share> shares = outcome.shares();
        PrintedShares printed = PrintedShares.of(
                shares.stream().mapToDouble(share -> share.share().mean()).toArray(),
                outcome.effect().mean(),
                DoubleStream.concat(
                                DoubleStream.of(outcome.effect().interval().halfWidth()),
                                shares.stream()
                                        .mapToDouble(share ->
                                                share.share().interval().halfWidth()))
                        .toArray());
        Rounding rounding = printed.rounding();
        table.row(
                words.outcomeWithUnit(name(outcome), outcome.outcome().outcome().unit()));
        for (int i = 0; i < shares.size(); i++) {
            Share share = shares.get(i);
            table.row(
                    "  " + title(share.name()),
                    printed.shares().get(i),
                    interval(rounding, share.share()),
                    rounding.signed(share.alone().mean()),
                    rounding.signed(share.last().mean()));
        }
        table.row("  " + title(parts.whole()), printed.effect(), interval(rounding, outcome.effect()), "", "");
        strongest(outcome)
                .ifPresent(pair -> table.row("  "
                        + texts.get(
                                "package.interaction",
                                pair.first(),
                                pair.second(),
                                rounding.signed(pair.index().mean()),
                                interval(rounding, pair.index()))));
    }

    /** Returns the pair of parts that act together most, if the runs tell that they do. */
    private static Optional<Interaction> strongest(Decomposition.Outcome outcome) {
        return outcome.interactions().stream()
                .filter(pair -> pair.index().interval().low() > 0
                        || pair.index().interval().high() < 0)
                .max(Comparator.comparingDouble(pair -> Math.abs(pair.index().mean())));
    }

    private static String interval(Rounding rounding, Estimate estimate) {
        return rounding.interval(estimate.interval().low(), estimate.interval().high());
    }

    private String title(String reform) {
        Title title = study.reformTitles().get(reform);
        return texts.of(title);
    }

    @Override
    public void addTo(ObjectNode json, Findings findings) {
        ObjectNode node = json.putObject("decomposition");
        node.put("package", parts.whole());
        chosen(findings).forEach(outcome -> {
            ObjectNode entry = node.withArray("outcomes").addObject();
            entry.put("outcome", name(outcome)).put("n", outcome.n());
            put(entry.putObject("effect"), outcome.effect());
            outcome.shares().forEach(share -> {
                ObjectNode part = entry.withArray("shares").addObject().put("part", share.name());
                put(part, share.share());
                put(part.putObject("alone"), share.alone());
                put(part.putObject("last"), share.last());
            });
            outcome.interactions()
                    .forEach(pair -> put(
                            entry.withArray("interactions")
                                    .addObject()
                                    .put("part", pair.first())
                                    .put("otherPart", pair.second()),
                            pair.index()));
        });
    }

    private static void put(ObjectNode json, Estimate estimate) {
        Json.put(json, "mean", estimate.mean());
        Json.put(json, "low", estimate.interval().low());
        Json.put(json, "high", estimate.interval().high());
    }
}
