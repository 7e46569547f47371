package deepurban.scenario;

import deepurban.scenario.mistake.Mistakes;
import deepurban.scenario.mistake.Nearest;
import deepurban.scenario.mistake.Phrase;
import deepurban.scenario.source.Located;
import deepurban.scenario.source.Located.Items;
import deepurban.scenario.source.Located.Kind;
import deepurban.scenario.source.Located.Members;
import deepurban.scenario.source.Located.Scalar;
import deepurban.scenario.source.Merge;
import deepurban.scenario.source.Pointers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Puts the patches of the reforms that a package names together to the package's own patch. */
final class Packages {

    private static final String REFORMS = "reforms";
    private static final String PARTS = "parts";
    private static final String PATCH = "patch";

    private final Mistakes mistakes;

    Packages(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    /** Returns the scenario with all packages stacked; what does not stack is told. */
    Located stack(Located scenario) {
        if (!(scenario.member(REFORMS).orElse(null) instanceof Members reforms)) {
            return scenario;
        }
        Members stacked = reforms;
        for (String name : reforms.members().keySet()) {
            if (reforms.members().get(name).value() instanceof Members reform
                    && reform.member(PARTS).orElse(null) instanceof Items parts) {
                String pointer = Pointers.child(Pointers.child("/reforms", name), PARTS);
                stacked = stacked.with(name, reform.with(PATCH, patch(reforms, reform, parts, pointer)));
            }
        }
        return ((Members) scenario).with(REFORMS, stacked);
    }

    private Located patch(Members reforms, Members reform, Items parts, String pointer) {
        reform.member(PATCH)
                .filter(patch -> !patch.isNull())
                .ifPresent(patch -> mistakes.add(patch.place().mistake(pointer, Phrase.of("package.both"))));
        Map<String, Located> patches = new LinkedHashMap<>();
        for (int i = 0; i < parts.items().size(); i++) {
            if (parts.items().get(i) instanceof Scalar part && part.kind() == Kind.TEXT) {
                add(part, Pointers.child(pointer, Integer.toString(i)), reforms, patches);
            }
        }
        Located stacked = new Members(parts.place(), Map.of());
        for (Located patch : patches.values()) {
            stacked = Merge.compose(Optional.of(stacked), patch);
        }
        return stacked;
    }

    private void add(Scalar part, String pointer, Members reforms, Map<String, Located> patches) {
        String name = part.text();
        Optional<Located> reform = reforms.member(name);
        if (reform.isEmpty()) {
            Phrase message = Phrase.of("package.unknown", name);
            mistakes.add(part.place()
                    .mistake(
                            pointer, message, Nearest.to(name, reforms.members().keySet())));
        } else if (reform.get().member(PARTS).orElse(null) instanceof Items) {
            mistakes.add(part.place().mistake(pointer, Phrase.of("package.nested", name)));
        } else if (patches.containsKey(name)) {
            mistakes.add(part.place().mistake(pointer, Phrase.of("package.twice", name)));
        } else {
            // One without a patch is told where it stands.
            reform.get().member(PATCH).ifPresent(patch -> {
                clashes(part, pointer, patch, patches);
                patches.put(name, patch);
            });
        }
    }

    private void clashes(Scalar part, String pointer, Located patch, Map<String, Located> patches) {
        patches.entrySet()
                .forEach(other -> Clash.between(other.getValue().toJson(), patch.toJson())
                        .ifPresent(parameter -> mistakes.add(part.place()
                                .mistake(
                                        pointer, Phrase.of("package.clash", other.getKey(), part.text(), parameter)))));
    }
}
