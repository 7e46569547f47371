package deepurban.calibrate;

import com.fasterxml.jackson.databind.JsonNode;
import deepurban.observe.Outcome;
import deepurban.observe.Outcome.Scope;
import deepurban.observe.Outcomes;
import deepurban.scenario.Scenario;
import deepurban.scenario.mistake.Phrase;
import deepurban.scenario.shape.Completion;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What must hold between the parts of a file of targets and its scenario, each of which is right in itself. */
final class TargetChecks {

    private final JsonNode file;
    private final Optional<Scenario> scenario;
    private final Completion completion;

    /** Checks a completed file, alone or for a scenario. */
    TargetChecks(JsonNode file, Optional<Scenario> scenario, Completion completion) {
        this.file = file;
        this.scenario = scenario;
        this.completion = completion;
    }

    void check() {
        none("parameters");
        none("targets");
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < file.path("parameters").size(); i++) {
            parameter(file.path("parameters").path(i), "/parameters/" + i, seen);
        }
        for (int i = 0; i < file.path("targets").size(); i++) {
            target(file.path("targets").path(i), "/targets/" + i);
        }
        if (file.path("records").isObject()) {
            window(file.path("records"));
        }
    }

    private void none(String list) {
        if (file.path(list).isArray() && file.path(list).isEmpty()) {
            completion.add("/" + list, Phrase.of("none"));
        }
    }

    private void parameter(JsonNode parameter, String at, Set<String> seen) {
        String pointer = parameter.path("parameter").asText("");
        if (!pointer.isEmpty() && !seen.add(pointer)) {
            completion.add(at + "/parameter", Phrase.of("targets.twice", pointer));
        }
        if (!pointer.isEmpty() && scenario.isPresent() && !isNumber(pointer)) {
            completion.add(at + "/parameter", Phrase.of("targets.parameter", pointer));
        }
        range(parameter, at);
    }

    /** A fidelity is resolved to one number by subdistrict, but may be set as one. */
    private boolean isNumber(String pointer) {
        JsonNode there = scenario.orElseThrow().tree().at(pointer);
        return there.isNumber() || there.isObject() && pointer.matches("/mechanisms/[^/]+/fidelity");
    }

    private void range(JsonNode parameter, String at) {
        JsonNode range = parameter.path("range");
        double low = range.path(0).asDouble();
        double high = range.path(1).asDouble();
        if (range.isMissingNode()) {
            return;
        }
        if (range.size() != 2 || !(low < high)) {
            completion.add(at + "/range", Phrase.of("targets.range"));
        } else if (parameter.path("scale").asText().equals("log") && low <= 0) {
            completion.add(at + "/range", Phrase.of("targets.log"));
        } else if (parameter.has("start")
                && !(parameter.path("start").asDouble() >= low
                        && parameter.path("start").asDouble() <= high)) {
            completion.add(at + "/start", Phrase.of("targets.start"));
        }
    }

    private void target(JsonNode target, String at) {
        Statistic statistic = TargetReader.statistic(target);
        if (statistic.name().isEmpty()) {
            return;
        }
        Optional<Outcome> outcome = Outcomes.find(statistic.name());
        if (!statistic.isOfRecords() && outcome.isEmpty()) {
            Set<String> known = new TreeSet<>(Statistic.OF_RECORDS);
            Outcomes.all().forEach(one -> known.add(one.name()));
            completion.unknown(
                    at + "/statistic", Phrase.of("targets.statistic", statistic.name()), statistic.name(), known);
            return;
        }
        if (statistic.isOfRecords() && !file.path("records").isObject()) {
            completion.add(at + "/statistic", Phrase.of("targets.noRecords", statistic.name()));
        }
        boolean byClass =
                statistic.isOfRecords() || outcome.orElseThrow().scopes().contains(Scope.PROBLEM_CLASS);
        about(at, "class", statistic.problemClass(), byClass, "/problems");
        about(at, "department", statistic.department(), statistic.name().equals(Statistic.UTILISATION), "/departments");
        boolean ofArea = statistic.name().equals(Statistic.AREA);
        about(at, "area", statistic.area(), ofArea, "/town/subdistricts");
        if (ofArea && statistic.area().isEmpty()) {
            completion.add(at, Phrase.of("targets.area"));
        }
    }

    private void about(String at, String key, String name, boolean allowed, String where) {
        if (name.isEmpty()) {
            return;
        }
        if (!allowed) {
            completion.add(at + "/" + key, Phrase.of("targets.notBy", key));
        } else if (scenario.isPresent()) {
            Set<String> known = new LinkedHashSet<>();
            scenario.get().tree().at(where).fieldNames().forEachRemaining(known::add);
            if (!known.contains(name)) {
                completion.unknown(at + "/" + key, Phrase.of("targets.unknown", name), name, known);
            }
        }
    }

    private void window(JsonNode records) {
        LocalDate from = date(records, "from");
        LocalDate until = date(records, "until");
        LocalDate seen = date(records, "observedUntil");
        if (from == null || until == null || seen == null) {
            return;
        }
        if (!from.isBefore(until) || seen.isBefore(until)) {
            completion.add("/records", Phrase.of("targets.order"));
        } else if (scenario.isPresent()
                && (from.isBefore(scenario.get().endOfWarmUp())
                        || seen.isAfter(scenario.get().end()))) {
            completion.add(
                    "/records",
                    Phrase.of(
                            "targets.outside",
                            scenario.get().endOfWarmUp(),
                            scenario.get().end()));
        }
    }

    private static LocalDate date(JsonNode records, String name) {
        String text = records.path(name).asText("");
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
