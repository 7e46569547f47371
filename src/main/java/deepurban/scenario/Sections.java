package deepurban.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.parameters.ModelParameters;
import deepurban.scenario.mistake.Mistakes;
import deepurban.scenario.shape.Completion;
import deepurban.scenario.shape.Field;
import deepurban.scenario.shape.RecordShape;
import deepurban.scenario.shape.Refused;
import deepurban.scenario.source.Located;
import deepurban.scenario.source.Pointers;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Completes and binds the parameters section by section. Sections of a scenario that was read before, and that a patch has
 * left untouched, are taken from there: merging keeps what it does not change as the same object. Immutable.
 */
final class Sections {

    /** Its names stand in other sections: when it changes, all are read anew. */
    private static final String TOWN = "town";

    private record Section(JsonNode complete, Object bound) {}

    private final RecordShape model;
    private final IdentityHashMap<Located, Section> known;

    private Sections(RecordShape model, IdentityHashMap<Located, Section> known) {
        this.model = model;
        this.known = known;
    }

    /** Remembers nothing. */
    static Sections of(RecordShape model) {
        return new Sections(model, new IdentityHashMap<>());
    }

    /** Remembers the sections of a scenario without mistakes. */
    static Sections of(RecordShape model, Located scenario) {
        IdentityHashMap<Located, Section> known = new IdentityHashMap<>();
        Completion completion = new Completion(new Mistakes(), scenario);
        for (Field field : model.fields()) {
            Optional<Located> given = scenario.member(field.name());
            JsonNode complete = complete(field, scenario, completion);
            given.ifPresent(value -> known.put(value, new Section(complete, bind(field, complete))));
        }
        return new Sections(model, known);
    }

    /** Returns the complete parameters; adds what is missing. */
    JsonNode complete(Located scenario, Completion completion) {
        ObjectNode complete = JsonNodeFactory.instance.objectNode();
        for (Field field : model.fields()) {
            JsonNode part = known(field, scenario)
                    .map(Section::complete)
                    .orElseGet(() -> complete(field, scenario, completion));
            if (!part.isMissingNode()) {
                complete.set(field.name(), part);
            }
        }
        return complete;
    }

    /**
     * Returns the parameters.
     *
     * @throws Refused when a record does not accept its values
     */
    ModelParameters bind(Located scenario, JsonNode complete) {
        List<Object> parts = model.fields().stream()
                .map(field -> known(field, scenario)
                        .map(Section::bound)
                        .orElseGet(() -> bind(field, complete.path(field.name()))))
                .toList();
        return (ModelParameters) model.maker().make(parts, "");
    }

    private Optional<Section> known(Field field, Located scenario) {
        boolean sameTown = scenario.member(TOWN).filter(known::containsKey).isPresent();
        return sameTown ? scenario.member(field.name()).map(known::get) : Optional.empty();
    }

    private static JsonNode complete(Field field, Located scenario, Completion completion) {
        RecordShape alone = new RecordShape(List.of(field), (parts, pointer) -> parts);
        return alone.complete(Optional.of(scenario), "", completion).path(field.name());
    }

    private static Object bind(Field field, JsonNode complete) {
        return field.shape().bind(complete, Pointers.child("", field.name()));
    }
}
