package deepurban.scenario.shape;

import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.parameters.Title;
import deepurban.scenario.source.Located;
import java.util.Optional;

/**
 * One named part of a record.
 *
 * @param name as it stands in files
 * @param shape what its value may be
 * @param fallback the default; empty for a section, for what is made of parts with defaults, and for what must be given
 * @param required whether a scenario must give it
 * @param fixed whether no dated patch may change it
 * @param declared unit, meaning and source; empty for the parts of a parameter
 */
public record Field(
        String name,
        Shape shape,
        Optional<Located> fallback,
        boolean required,
        boolean fixed,
        Optional<Declared> declared) {

    /**
     * What the declaration says for people.
     *
     * @param unit unit; empty for a section
     * @param meaning in both languages
     * @param source where the default comes from; empty for a section
     */
    public record Declared(String unit, Title meaning, String source) {}

    /** Returns what a message says of it when it is missing. */
    Title meaning() {
        return declared.map(Declared::meaning).orElse(new Title(name, name));
    }

    /** Returns the schema of its value, with its meaning and default. */
    ObjectNode schema() {
        ObjectNode schema = shape.schema();
        declared.ifPresent(words -> schema.put("description", description(words)));
        fallback.ifPresent(value -> schema.set("default", value.toJson()));
        return schema;
    }

    private String description(Declared words) {
        String unit = words.unit().isEmpty() || words.unit().equals("none") ? "" : " [" + words.unit() + "]";
        String dated = fixed ? " Fixed for the run." : "";
        return words.meaning().en() + unit + "." + dated + " " + words.meaning().zh();
    }
}
