package deepurban.sweep;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.mechanism.Catalogue;
import deepurban.mechanism.MechanismType;
import deepurban.parameters.Title;
import deepurban.scenario.Declaration;
import deepurban.scenario.Declarations;
import deepurban.scenario.Scenario;
import deepurban.scenario.source.Pointers;
import java.util.List;
import java.util.Optional;

/** What parameters that are varied are called, for people: the meaning of the parameter, after the mechanism, class or department that it belongs to. */
public final class FactorTitles {

    private final Scenario scenario;
    private final List<String> pointers;
    private final Catalogue catalogue;
    private final List<Declaration> declarations;

    /** Prepares for parameters of a scenario, by their pointers. */
    public FactorTitles(Scenario scenario, List<String> pointers, Catalogue catalogue) {
        this.scenario = scenario;
        this.pointers = List.copyOf(pointers);
        this.catalogue = catalogue;
        this.declarations = Declarations.of(catalogue);
    }

    /** Returns pointer, title and unit of each; one without declaration has its pointer for a title. */
    public ArrayNode json() {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        pointers.forEach(pointer -> {
            Optional<Declaration> declaration = Declarations.find(declarations, pointer);
            Title title = title(pointer, declaration);
            ObjectNode json = all.addObject().put("pointer", pointer);
            json.putObject("title").put("en", title.en()).put("zh", title.zh());
            json.put("unit", declaration.map(Declaration::unit).orElse("none"));
        });
        return all;
    }

    private Title title(String pointer, Optional<Declaration> declaration) {
        if (declaration.isEmpty()) {
            return new Title(pointer, pointer);
        }
        List<String> names = Pointers.names(pointer);
        boolean part =
                names.size() > Pointers.names(declaration.get().pointer()).size();
        String last = names.get(names.size() - 1);
        Title meaning = declaration.get().meaning();
        Title own = part ? new Title(meaning.en() + " (" + last + ")", meaning.zh() + "（" + last + "）") : meaning;
        // A mechanism that is on or off needs no more words than its name.
        Optional<Title> owner = owner(names);
        if (owner.isPresent() && last.equals("on")) {
            return owner.get();
        }
        return owner.map(of -> new Title(of.en() + ": " + lowered(own.en()), of.zh() + "：" + own.zh()))
                .orElse(own);
    }

    private static String lowered(String text) {
        boolean name = text.length() > 1 && Character.isUpperCase(text.charAt(1));
        return text.isEmpty() || name ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    /** Returns what a parameter belongs to, if it has a title of its own. */
    private Optional<Title> owner(List<String> names) {
        if (names.size() < 3) {
            return Optional.empty();
        }
        if (names.get(0).equals("mechanisms")) {
            return catalogue.types().stream()
                    .filter(type -> type.key().equals(names.get(1)))
                    .map(MechanismType::title)
                    .findFirst();
        }
        JsonNode node = scenario.tree().at(Pointers.child(Pointers.child("", names.get(0)), names.get(1)));
        JsonNode title = node.path("title");
        String english = title.path("en").asText("");
        return english.isEmpty()
                ? Optional.empty()
                : Optional.of(new Title(english, title.path("zh").asText(english)));
    }
}
