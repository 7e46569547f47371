package deepurban.optimise;

import deepurban.output.CsvTable;
import deepurban.output.Tables;
import deepurban.statistics.Interval;
import deepurban.sweep.RunTables;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Writes the tables of a search, all but its runs. */
public final class SearchTables {

    private final Tables tables;
    private final Search search;
    private final Frontier frontier;

    /** Prepares to write. */
    public SearchTables(Tables tables, Search search, Frontier frontier) {
        this.tables = tables;
        this.search = search;
        this.frontier = frontier;
    }

    /** Writes {@code points.csv}, {@code evaluations.csv}, {@code front.csv} and {@code hypervolume.csv}. */
    public void write() throws IOException {
        writePoints();
        writeEvaluations();
        writeFront();
        writeProgress();
    }

    private List<String> header(List<String> lead, List<String> ofObjective) {
        List<String> header = new ArrayList<>(lead);
        search.factors().forEach(factor -> header.add(factor.pointer()));
        for (Objective objective : search.objectives()) {
            ofObjective.forEach(suffix -> header.add(objective.outcome().name() + suffix));
        }
        return header;
    }

    private static void addValues(CsvTable table, Evaluation evaluation) {
        evaluation.values().forEach(value -> RunTables.add(table, value));
    }

    private static void add(CsvTable table, Interval interval) {
        table.number(interval.low()).number(interval.high());
    }

    /** In the form of the points of a sweep, which can read them. */
    private void writePoints() throws IOException {
        tables.write(
                SearchFiles.POINTS,
                header(List.of("point"), List.of()),
                table -> frontier.evaluations().forEach(evaluation -> {
                    table.number((long) evaluation.point() + 1);
                    addValues(table, evaluation);
                    table.endRow();
                }));
    }

    private void writeEvaluations() throws IOException {
        Set<Integer> front = new HashSet<>(frontier.frontOfSearch());
        List<String> header =
                header(List.of("point", "generation", "status", "n_failed"), List.of("", "_ci_low", "_ci_high", "_n"));
        tables.write(
                SearchFiles.EVALUATIONS,
                header,
                table -> frontier.evaluations().forEach(evaluation -> addEvaluation(table, evaluation, front)));
    }

    private void addEvaluation(CsvTable table, Evaluation evaluation, Set<Integer> front) {
        String comparable = front.contains(evaluation.point()) ? "front" : "beaten";
        table.number((long) evaluation.point() + 1)
                .number((long) evaluation.generation())
                .name(evaluation.isComplete() ? comparable : word(evaluation.state()))
                .number((long) evaluation.failed());
        addValues(table, evaluation);
        for (int i = 0; i < search.objectives().size(); i++) {
            Level level = evaluation.levels().isEmpty()
                    ? new Level(0, Double.NaN, Interval.UNKNOWN)
                    : evaluation.levels().get(i);
            table.number(level.mean());
            add(table, level.interval());
            table.number((long) level.n());
        }
        table.endRow();
    }

    private void writeFront() throws IOException {
        List<String> lead = List.of("point", "generation", "status", "beaten_by", "n_failed");
        List<String> ofObjective =
                List.of("", "_ci_low", "_ci_high", "_n", "_searched", "_change", "_change_ci_low", "_change_ci_high");
        tables.write(
                SearchFiles.FRONT,
                header(lead, ofObjective),
                table -> frontier.members().forEach(member -> addMember(table, member)));
    }

    private void addMember(CsvTable table, Member member) {
        Evaluation searched = member.searched();
        table.number((long) searched.point() + 1)
                .number((long) searched.generation())
                .name(word(member.state()));
        table.name(
                member.beatenBy().isPresent()
                        ? Integer.toString(member.beatenBy().getAsInt() + 1)
                        : "");
        table.number((long) member.failed());
        addValues(table, searched);
        for (int i = 0; i < search.objectives().size(); i++) {
            Level level = member.levels().get(i);
            table.number(level.mean());
            add(table, level.interval());
            table.number((long) level.n()).number(searched.levels().get(i).mean());
            Member.Change change = member.changes().isEmpty()
                    ? new Member.Change(Double.NaN, Interval.UNKNOWN)
                    : member.changes().get(i);
            table.number(change.mean());
            add(table, change.interval());
        }
        table.endRow();
    }

    private static String word(Enum<?> state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private void writeProgress() throws IOException {
        List<String> header = List.of("generation", "evaluated", "front", "hypervolume");
        tables.write(
                SearchFiles.HYPERVOLUME,
                header,
                table -> frontier.progress()
                        .forEach(progress -> table.number((long) progress.generation())
                                .number((long) progress.evaluated())
                                .number((long) progress.front())
                                .number(progress.hypervolume())
                                .endRow()));
    }
}
