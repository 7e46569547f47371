package deepurban.sweep;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ValueNode;
import deepurban.design.Factor;
import deepurban.design.SobolSequence;
import deepurban.mechanism.Catalogue;
import deepurban.scenario.Declaration;
import deepurban.scenario.Declarations;
import deepurban.scenario.Variations;
import deepurban.scenario.mistake.InvalidInput;
import deepurban.scenario.mistake.Mistakes;
import deepurban.scenario.mistake.Phrase;
import deepurban.scenario.shape.Completion;
import deepurban.scenario.source.Located;
import deepurban.scenario.source.Pointers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the factors of an experiment file and checks what its parts say of each other. */
public final class FactorReader {

    private final JsonNode file;
    private final Located given;
    private final Catalogue catalogue;
    private final Completion completion;
    private final String section;

    /** Reads from a completed file; {@code given} has the places of its values. */
    public FactorReader(JsonNode file, Located given, Catalogue catalogue, Completion completion) {
        this.file = file;
        this.given = given;
        this.catalogue = catalogue;
        this.completion = completion;
        this.section = given.member("uncertainties").isPresent() ? "/uncertainties" : "/factors";
    }

    void check() {
        if (given.member("uncertainties").isPresent() && given.member("factors").isPresent()) {
            completion.add("/factors", Phrase.of("experiment.both"));
        }
        JsonNode design = file.path("design");
        if (ExperimentShape.KIND.bind(design.path("kind"), "") instanceof DesignKind kind) {
            checkSettings(design, kind);
            checkFactors(kind);
        }
    }

    private void checkSettings(JsonNode design, DesignKind kind) {
        design.fieldNames().forEachRemaining(name -> {
            if (!name.equals("kind") && !kind.settings().contains(name)) {
                completion.add(
                        "/design/" + name,
                        Phrase.of("experiment.setting", design.path("kind").asText()));
            }
        });
        for (String name : Set.of("points", "base", "file")) {
            if (kind.settings().contains(name) && given.at("/design/" + name).isEmpty()) {
                completion.add("/design", Phrase.of("experiment.settingMissing", name));
            }
        }
        if (design.path("levels").asInt() % 2 != 0) {
            completion.add("/design/levels", Phrase.of("experiment.even"));
        }
    }

    private void checkFactors(DesignKind kind) {
        boolean has = !file.at(section).isEmpty();
        if (kind == DesignKind.LIST) {
            if (has) {
                completion.add(section, Phrase.of("experiment.list.factors"));
            }
            return;
        }
        if (!has) {
            completion.add("", Phrase.of("experiment.noFactors"));
            return;
        }
        int most = kind == DesignKind.SOBOL_INDICES ? SobolSequence.MOST_DIMENSIONS / 2 : SobolSequence.MOST_DIMENSIONS;
        if (file.at(section).size() > most) {
            completion.add(section, Phrase.of("experiment.tooManyFactors", most));
        }
        file.at(section)
                .properties()
                .forEach(entry -> checkFactor(entry.getKey(), entry.getValue(), kind.takesRanges()));
    }

    /** Checks factors that no design chooses points of. */
    public void checkFree() {
        if (file.at(section).isEmpty()) {
            completion.add("", Phrase.of("experiment.noFactors"));
        }
        file.at(section).properties().forEach(entry -> checkFactor(entry.getKey(), entry.getValue(), true));
    }

    private void checkFactor(String pointer, JsonNode factor, boolean takesRanges) {
        String at = Pointers.child(section, pointer);
        boolean levels = !factor.path("levels").isEmpty();
        boolean range = !factor.path("range").isEmpty();
        if (levels == range) {
            completion.add(at, Phrase.of("experiment.factor"));
        } else if (range && !takesRanges) {
            completion.add(at + "/range", Phrase.of("experiment.factorialRange"));
        } else if (range) {
            checkRange(at, factor);
        }
        if (pointer.equals("/time") || pointer.startsWith("/time/")) {
            completion.add(at, Phrase.of("experiment.time"));
        }
    }

    private void checkRange(String at, JsonNode factor) {
        double low = factor.path("range").path(0).doubleValue();
        double high = factor.path("range").path(1).doubleValue();
        if (factor.path("range").size() != 2 || !(low < high)) {
            completion.add(at + "/range", Phrase.of("experiment.range"));
        } else if (factor.path("log").booleanValue() && low <= 0) {
            completion.add(at + "/log", Phrase.of("experiment.log"));
        }
    }

    /** Returns the factors of a file without mistakes; none for a list. */
    public List<Factor> factors() {
        List<Declaration> declarations = Declarations.of(catalogue);
        List<Factor> factors = new ArrayList<>();
        file.at(section).properties().forEach(entry -> factors.add(factor(entry, declarations)));
        return factors;
    }

    private static Factor factor(Map.Entry<String, JsonNode> entry, List<Declaration> declarations) {
        String pointer = entry.getKey();
        JsonNode json = entry.getValue();
        if (!json.path("levels").isEmpty()) {
            List<ValueNode> levels = new ArrayList<>();
            json.path("levels").forEach(level -> levels.add((ValueNode) level));
            return Factor.levels(pointer, levels);
        }
        boolean whole = Declarations.find(declarations, pointer)
                .filter(declaration -> declaration.kind() == Declaration.Kind.WHOLE)
                .isPresent();
        return new Factor(
                pointer,
                List.of(),
                json.path("range").path(0).doubleValue(),
                json.path("range").path(1).doubleValue(),
                json.path("integer").asBoolean(whole),
                json.path("log").booleanValue());
    }

    /** Tries each level and each end of a range in the scenario, all else as it is; what is wrong is told with its place. */
    public void tryEach(Variations variations, Mistakes mistakes) {
        given.at(section).map(Located::membersOrNone).orElse(Map.of()).forEach((pointer, factor) -> {
            for (String values : List.of("levels", "range")) {
                factor.value().member(values).ifPresent(list -> tryAll(pointer, list, variations, mistakes));
            }
        });
    }

    private static void tryAll(String pointer, Located values, Variations variations, Mistakes mistakes) {
        for (int i = 0; values.member(Integer.toString(i)).isPresent(); i++) {
            try {
                variations.with(
                        Patches.at(pointer, values.member(Integer.toString(i)).orElseThrow()));
            } catch (InvalidInput e) {
                // What only does not fit the scenario's other values may fit those of a point.
                e.mistakes().stream().filter(mistake -> mistake.line() > 0).forEach(mistakes::add);
            }
        }
    }
}
