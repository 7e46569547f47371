package deepurban.scenario;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.mechanism.Catalogue;
import deepurban.mechanism.MechanismType;
import deepurban.mechanism.Signature;
import deepurban.parameters.Title;
import java.util.List;

/** The mechanisms with their parameters and signatures, as JSON for {@code deepurban mechanisms --json}. */
public final class MechanismJson {

    private MechanismJson() {}

    /** Returns an array of the mechanisms in the order in which they act. */
    public static ArrayNode of(Catalogue catalogue) {
        List<Declaration> declarations = Declarations.of(catalogue);
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        for (MechanismType<?> type : catalogue.types()) {
            ObjectNode mechanism = all.addObject();
            mechanism.put("key", type.key()).put("number", type.number());
            mechanism.set("title", words(type.title()));
            type.signature().ifPresent(signature -> mechanism.set("signature", signature(signature)));
            ArrayNode parameters = mechanism.putArray("parameters");
            String section = "/mechanisms/" + type.key() + "/";
            declarations.stream()
                    .filter(declaration -> declaration.pointer().startsWith(section))
                    .forEach(declaration -> parameters.add(parameter(declaration, section)));
        }
        return all;
    }

    private static ObjectNode parameter(Declaration declaration, String section) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("name", declaration.pointer().substring(section.length()));
        node.put("pointer", declaration.pointer());
        node.put("unit", declaration.unit());
        node.put("default", declaration.fallback().orElse(null));
        if (declaration.isNumeric()) {
            node.put("min", declaration.min()).put("max", declaration.max());
        } else {
            declaration.choices().forEach(node.putArray("choices")::add);
        }
        node.set("meaning", words(declaration.meaning()));
        return node.put("source", declaration.source());
    }

    private static ObjectNode signature(Signature signature) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("outcome", signature.outcome()).put("group", signature.group());
        node.put("direction", signature.direction().name().toLowerCase(java.util.Locale.ROOT));
        node.put("size", signature.size()).put("source", signature.source());
        List.of(signature.companions()).forEach(node.putArray("companions")::add);
        return node.put("level", signature.level()).put("ceiling", signature.ceiling());
    }

    private static ObjectNode words(Title title) {
        return JsonNodeFactory.instance.objectNode().put("en", title.en()).put("zh", title.zh());
    }
}
