package deepurban.hypothesis;

import com.fasterxml.jackson.databind.JsonNode;
import deepurban.experiment.Arm;
import deepurban.experiment.ScopeWord;
import deepurban.observe.Outcome;
import deepurban.observe.Outcome.Scope;
import deepurban.observe.Outcomes;
import deepurban.resident.Group;
import deepurban.scenario.mistake.Phrase;
import deepurban.scenario.shape.Completion;
import deepurban.scenario.source.Located;
import deepurban.scenario.source.Pointers;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What must hold between the parts of a hypothesis file, each of which is right in itself. Parts that are missing are passed over. */
final class TestChecks {

    private final JsonNode file;
    private final Optional<Located> town;
    private final Completion completion;
    private final Set<String> arms = new LinkedHashSet<>();

    /**
     * Checks a completed file.
     *
     * @param town the scenario that it is tested in; empty if that could not be read
     */
    TestChecks(JsonNode file, Optional<Located> town, Completion completion) {
        this.file = file;
        this.town = town;
        this.completion = completion;
        arms.add(Arm.BASELINE);
        file.path("arms").fieldNames().forEachRemaining(arms::add);
    }

    void check() {
        if (file.path("arms").has(Arm.BASELINE)) {
            completion.add(Pointers.child("/arms", Arm.BASELINE), Phrase.of("hypothesis.baseline", Arm.BASELINE));
        }
        Set<String> names = new HashSet<>();
        boolean primary = false;
        for (int i = 0; i < file.path("tests").size(); i++) {
            JsonNode test = file.path("tests").path(i);
            String pointer = "/tests/" + i;
            String name = test.path("name").asText();
            if (!name.isEmpty() && !names.add(name)) {
                completion.add(pointer + "/name", Phrase.of("hypothesis.twice", name));
            }
            primary |= test.path("primary").asBoolean();
            contrast(test.path("contrast"), pointer + "/contrast");
        }
        if (!primary && !file.path("tests").isMissingNode()) {
            completion.add("/tests", Phrase.of("hypothesis.tests"));
        }
    }

    private void contrast(JsonNode contrast, String pointer) {
        if (contrast.isArray() && contrast.isEmpty()) {
            completion.add(pointer, Phrase.of("none"));
        }
        Set<String> units = new LinkedHashSet<>();
        for (int i = 0; i < contrast.size(); i++) {
            term(contrast.path(i), pointer + "/" + i, units);
        }
        if (units.size() > 1) {
            String[] two = units.toArray(String[]::new);
            completion.add(pointer, Phrase.of("hypothesis.units", two[0], two[1]));
        }
    }

    private void term(JsonNode term, String pointer, Set<String> units) {
        String arm = term.path("arm").asText();
        if (!arm.isEmpty() && !arms.contains(arm)) {
            completion.unknown(pointer + "/arm", Phrase.of("hypothesis.arm", arm), arm, arms);
        }
        String name = term.path("outcome").asText();
        Optional<Outcome> outcome = Outcomes.find(name);
        if (outcome.isPresent()) {
            units.add(outcome.get().unit());
            part(term, outcome.get(), pointer);
        } else if (!name.isEmpty()) {
            Set<String> known = Outcomes.all().stream().map(Outcome::name).collect(Collectors.toSet());
            completion.unknown(pointer + "/outcome", Phrase.of("outcome.unknown", name), name, known);
        }
    }

    private void part(JsonNode term, Outcome outcome, String pointer) {
        if (!(HypothesisShape.SCOPE.constants().get(term.path("scope").asText()) instanceof Scope scope)) {
            return;
        }
        String word = ScopeWord.of(scope);
        String part = term.path("part").asText();
        if (scope == Scope.TOWN) {
            if (!part.isEmpty()) {
                completion.add(pointer + "/part", Phrase.of("hypothesis.part.town"));
            }
        } else if (!outcome.scopes().contains(scope)) {
            completion.add(pointer + "/scope", Phrase.of("hypothesis.scope", outcome.name(), word));
        } else if (part.isEmpty()) {
            completion.add(pointer + "/part", Phrase.of("hypothesis.part.missing", word));
        } else {
            Set<String> known = parts(scope);
            if (!known.isEmpty() && !known.contains(part)) {
                completion.unknown(pointer + "/part", Phrase.of("hypothesis.part", word), part, known);
            }
        }
    }

    private Set<String> parts(Scope scope) {
        return switch (scope) {
            case GROUP ->
                IntStream.range(0, Group.COUNT)
                        .mapToObj(g -> Group.of(g).key())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
            case SUBDISTRICT -> names("/town/subdistricts");
            case PROBLEM_CLASS -> names("/problems");
            case TOWN -> Set.of();
        };
    }

    private Set<String> names(String pointer) {
        return town.flatMap(tree -> tree.at(pointer))
                .map(value -> value.membersOrNone().keySet())
                .orElse(Set.of());
    }
}
