package deepurban.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.ValueNode;
import deepurban.optimise.Evaluation;
import deepurban.optimise.Frontier;
import deepurban.optimise.Level;
import deepurban.optimise.Member;
import deepurban.optimise.Objective;
import deepurban.optimise.Progress;
import deepurban.optimise.Search;
import deepurban.report.Rounding;
import deepurban.report.Words;
import deepurban.scenario.Canonical;
import deepurban.scenario.source.Numbers;
import deepurban.statistics.Interval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The answer of a search, for people or as JSON: the settings that no other beats, by the new runs. */
final class OptimiseAnswer {

    private static final int WIDTH = 118;

    /** Levers that a table has room for; the files have all. */
    private static final int LEVERS_SHOWN = 8;

    private final Texts texts;
    private final Search search;
    private final Frontier frontier;

    OptimiseAnswer(Texts texts, Search search, Frontier frontier) {
        this.texts = texts;
        this.search = search;
        this.frontier = frontier;
    }

    private List<Member> in(Member.State state) {
        return frontier.members().stream()
                .filter(member -> member.state() == state)
                .toList();
    }

    private boolean showsLevers() {
        return search.factors().size() <= LEVERS_SHOWN;
    }

    String text() {
        StringBuilder text = new StringBuilder(heading());
        text.append(table());
        if (showsLevers()) {
            for (int i = 0; i < search.factors().size(); i++) {
                String pointer = search.factors().get(i).pointer();
                text.append("  ")
                        .append(letter(i))
                        .append(" = ")
                        .append(pointer)
                        .append('\n');
            }
        }
        return text.append(reading()).toString();
    }

    private String heading() {
        long tried = frontier.evaluations().stream()
                .filter(evaluation -> evaluation.generation() > 0)
                .count();
        long front = in(Member.State.FRONT).stream()
                .filter(member -> !member.isPresent())
                .count();
        Progress last = frontier.progress().get(frontier.progress().size() - 1);
        return texts.get(
                        "optimise.heading",
                        String.valueOf(front),
                        String.valueOf(tried),
                        String.valueOf(last.generation()),
                        String.valueOf(search.settings().confirmation()))
                + "\n";
    }

    private String table() {
        int levers = showsLevers() ? search.factors().size() : 0;
        boolean[] right = new boolean[1 + search.objectives().size() + levers];
        Arrays.fill(right, 1, right.length, true);
        TextTable table = new TextTable(WIDTH, right);
        Words words = Words.in(texts.language());
        List<String> head = new ArrayList<>(List.of(texts.get("optimise.column.point")));
        search.objectives().forEach(objective -> head.add(name(objective, words)));
        IntStream.range(0, levers).forEach(i -> head.add(letter(i)));
        table.row(head.toArray(String[]::new));
        for (Member member : frontier.members()) {
            if (member.state() == Member.State.FRONT || member.isPresent()) {
                table.row(row(member, levers).toArray(String[]::new));
            }
        }
        return table.toString();
    }

    private String name(Objective objective, Words words) {
        String name = words.outcomeWithUnit(
                objective.outcome().name(), objective.outcome().unit());
        return name + (objective.higher() ? " ↑" : " ↓");
    }

    private List<String> row(Member member, int levers) {
        List<String> row = new ArrayList<>();
        row.add(
                member.isPresent()
                        ? texts.get("optimise.present")
                        : String.valueOf(member.searched().point() + 1));
        if (member.isPresent() || member.changes().isEmpty()) {
            member.levels().forEach(level -> row.add(cell(level)));
        } else {
            member.changes().forEach(change -> row.add(cell(change)));
        }
        Evaluation searched = member.searched();
        searched.values().subList(0, levers).forEach(value -> row.add(text(value)));
        return row;
    }

    private static String text(ValueNode value) {
        return value.isNumber() ? Numbers.text(value.doubleValue()) : value.asText();
    }

    private static String cell(Member.Change change) {
        Interval interval = change.interval();
        boolean known = interval.high() > interval.low();
        Rounding rounding = Rounding.to(known ? interval.halfWidth() : Math.abs(change.mean()) / 100);
        return known
                ? rounding.signed(change.mean()) + " " + rounding.interval(interval.low(), interval.high())
                : rounding.signed(change.mean());
    }

    private static String cell(Level level) {
        Interval interval = level.interval();
        boolean known = interval.high() > interval.low();
        Rounding rounding = Rounding.to(known ? interval.halfWidth() : Math.abs(level.mean()) / 100);
        return known
                ? rounding.of(level.mean()) + " " + rounding.plainInterval(interval.low(), interval.high())
                : rounding.of(level.mean());
    }

    private static String letter(int lever) {
        return String.valueOf((char) ('a' + lever));
    }

    private String reading() {
        StringBuilder text = new StringBuilder();
        if (!showsLevers()) {
            line(text, "optimise.levers");
        }
        List<String> better = frontier.members().stream()
                .filter(this::beatsPresent)
                .map(member -> String.valueOf(member.searched().point() + 1))
                .toList();
        if (!better.isEmpty()) {
            line(text, "optimise.better", String.join(", ", better));
        }
        int beaten = (int) in(Member.State.BEATEN).stream()
                .filter(member -> !member.isPresent())
                .count();
        if (beaten > 0) {
            line(text, "optimise.beaten", String.valueOf(beaten));
        }
        long left = frontier.evaluations().stream()
                .filter(evaluation -> evaluation.state() != Evaluation.State.COMPLETE)
                .count();
        if (left + in(Member.State.INCOMPLETE).size() > 0) {
            line(
                    text,
                    "optimise.incomplete",
                    String.valueOf(left + in(Member.State.INCOMPLETE).size()));
        }
        boolean compared = frontier.members().stream().anyMatch(Member::isPresent);
        line(text, compared ? "optimise.readingChanges" : "optimise.reading");
        return text.toString();
    }

    private void line(StringBuilder text, String key, Object... arguments) {
        text.append(texts.get(key, arguments)).append('\n');
    }

    /** Better in each objective than the scenario as it is, beyond doubt at 5 % each. */
    private boolean beatsPresent(Member member) {
        return !member.isPresent()
                && member.state() == Member.State.FRONT
                && !member.changes().isEmpty()
                && IntStream.range(0, member.changes().size()).allMatch(i -> {
                    Interval interval = member.changes().get(i).interval();
                    return search.objectives().get(i).higher() ? interval.low() > 0 : interval.high() < 0;
                });
    }

    String json(String folder, String hash) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("folder", folder).put("name", search.name()).put("hash", hash);
        json.put("seed", search.base().seed());
        json.put("points", frontier.evaluations().size());
        json.put("replications", search.replications());
        json.put("confirmation", search.settings().confirmation());
        json.putObject("runs").put("done", frontier.runs() - frontier.failed()).put("failed", frontier.failed());
        ArrayNode members = json.putArray("front");
        frontier.members().forEach(member -> addTo(members, member));
        return Canonical.pretty(json);
    }

    private void addTo(ArrayNode members, Member member) {
        ObjectNode json = members.addObject();
        json.put("point", member.searched().point() + 1);
        json.put("generation", member.searched().generation());
        json.put("status", member.state().name().toLowerCase(Locale.ROOT));
        ObjectNode levers = json.putObject("factors");
        for (int i = 0; i < search.factors().size(); i++) {
            levers.set(
                    search.factors().get(i).pointer(),
                    member.searched().values().get(i));
        }
        ObjectNode objectives = json.putObject("objectives");
        for (int i = 0; i < search.objectives().size(); i++) {
            Level level = member.levels().get(i);
            ObjectNode objective =
                    objectives.putObject(search.objectives().get(i).outcome().name());
            put(objective, "mean", level.mean());
            put(objective, "low", level.interval().low());
            put(objective, "high", level.interval().high());
            put(objective, "searched", member.searched().levels().get(i).mean());
        }
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
