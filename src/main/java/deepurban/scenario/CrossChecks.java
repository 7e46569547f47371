package deepurban.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import deepurban.scenario.mistake.Phrase;
import deepurban.scenario.shape.Completion;
import deepurban.scenario.source.Numbers;
import deepurban.scenario.source.Pointers;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What must hold between parameters, each of which is in its own range. Values that are missing are passed over. */
final class CrossChecks {

    private static final List<String> GROUPS = List.of("newcomerShare", "relocatedShare", "vulnerableShare");

    private final JsonNode parameters;
    private final Completion completion;

    private CrossChecks(JsonNode parameters, Completion completion) {
        this.parameters = parameters;
        this.completion = completion;
    }

    /** Adds what does not fit together in complete parameters. */
    static void check(JsonNode parameters, Completion completion) {
        CrossChecks checks = new CrossChecks(parameters, completion);
        checks.departmentsExist();
        checks.cellsFit();
        parameters
                .at("/town/subdistricts")
                .properties()
                .forEach(entry ->
                        checks.subdistrict(Pointers.child("/town/subdistricts", entry.getKey()), entry.getValue()));
        checks.somethingOf("/evaluation/subjects", parameters.at("/evaluation/subjects"));
        checks.somethingOf("/evaluation/contents", parameters.at("/evaluation/contents"));
    }

    private void departmentsExist() {
        Set<String> known = new LinkedHashSet<>();
        parameters.path("departments").fieldNames().forEachRemaining(known::add);
        parameters.path("problems").properties().forEach(problem -> {
            String pointer = Pointers.child(Pointers.child("/problems", problem.getKey()), "departments");
            problem.getValue().path("departments").fieldNames().forEachRemaining(name -> {
                if (!known.contains(name)) {
                    Phrase message = Phrase.of("department.unknown", name);
                    completion.unknown(Pointers.child(pointer, name), message, name, known);
                }
            });
        });
    }

    private void cellsFit() {
        double width = parameters.at("/town/width").doubleValue();
        double height = parameters.at("/town/height").doubleValue();
        double cells = 0;
        for (JsonNode subdistrict : parameters.at("/town/subdistricts")) {
            cells += subdistrict.path("cells").doubleValue();
        }
        // A width or height that is wrong in itself is missing here and has been told.
        if (width > 0 && height > 0 && cells > width * height) {
            completion.add("/town/subdistricts", Phrase.of("cells", Numbers.text(cells), Numbers.text(width * height)));
        }
    }

    private void subdistrict(String pointer, JsonNode subdistrict) {
        double shares = GROUPS.stream()
                .mapToDouble(group -> subdistrict.path(group).doubleValue())
                .sum();
        // Three decimal fractions that add up to one on paper may pass it by a rounding error.
        if (shares > 1 + 1e-9) {
            completion.add(pointer, Phrase.of("shares", String.join(" + ", GROUPS), Numbers.text(shares)));
        }
        JsonNode cells = subdistrict.path("cells");
        JsonNode committees = subdistrict.path("committees");
        if (cells.isNumber() && committees.isNumber() && committees.doubleValue() > cells.doubleValue()) {
            completion.add(
                    Pointers.child(pointer, "committees"),
                    Phrase.of("committees", committees.asText(), cells.asText()));
        }
        somethingOf(Pointers.child(pointer, "land"), subdistrict.path("land"));
    }

    /** Weights that are made to add up to one cannot all be zero. */
    private void somethingOf(String pointer, JsonNode weights) {
        boolean zero = !weights.isEmpty();
        for (JsonNode weight : weights) {
            zero &= weight.doubleValue() == 0;
        }
        if (zero) {
            completion.add(pointer, Phrase.of("weights"));
        }
    }
}
