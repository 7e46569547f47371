package deepurban.gui.knob;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.gui.look.Wording;
import deepurban.parameters.ModelParameters;
import deepurban.parameters.Section;
import deepurban.parameters.Title;
import deepurban.scenario.Declaration;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The knobs of what is no mechanism, as the sections of a scenario part them. */
final class Parts {

    private static final String SUBDISTRICTS = "/town/subdistricts/*/";

    private final List<Declaration> declarations;
    private final JsonNode scenario;
    private final Wording words;

    Parts(List<Declaration> declarations, JsonNode scenario, Wording words) {
        this.declarations = declarations.stream()
                .filter(one -> one.isNumeric()
                        || one.kind() == Declaration.Kind.SWITCH
                        || one.kind() == Declaration.Kind.CHOICE)
                .toList();
        this.scenario = scenario;
        this.words = words;
    }

    private List<Declaration> those(Predicate<Declaration> wanted) {
        return declarations.stream().filter(wanted).toList();
    }

    private static boolean hasName(Declaration one) {
        return one.pointer().contains("*");
    }

    /** Returns the knobs of each section without names of the scenario's own: those that act at once, or those of the next start. */
    List<SectionKnobs> sections(boolean fixed, Consumer<ObjectNode> change) {
        List<SectionKnobs> folds = new ArrayList<>();
        for (RecordComponent section : ModelParameters.class.getRecordComponents()) {
            Section said = section.getAnnotation(Section.class);
            List<Declaration> inside = those(one -> one.pointer().startsWith("/" + section.getName() + "/")
                    && !section.getName().equals("mechanisms")
                    && !hasName(one)
                    && one.fixed() == fixed);
            if (!inside.isEmpty()) {
                folds.add(new SectionKnobs(new Title(said.en(), said.zh()), "", inside, words, change));
            }
        }
        return folds;
    }

    /** Returns the knobs that act at once of each department or class of problems. */
    List<SectionKnobs> entries(String section, Consumer<ObjectNode> change) {
        String start = "/" + section + "/*/";
        return each(
                scenario.path(section),
                those(one -> one.pointer().startsWith(start)
                        && one.pointer().indexOf('*', start.length()) < 0
                        && !one.fixed()),
                change);
    }

    /** Returns the knobs of each subdistrict, all of the next start. */
    List<SectionKnobs> subdistricts(Consumer<ObjectNode> change) {
        return each(
                scenario.path("town").path("subdistricts"),
                those(one -> one.pointer().startsWith(SUBDISTRICTS) && one.fixed()),
                change);
    }

    private List<SectionKnobs> each(JsonNode entries, List<Declaration> inside, Consumer<ObjectNode> change) {
        List<SectionKnobs> folds = new ArrayList<>();
        if (!inside.isEmpty()) {
            entries.properties()
                    .forEach(entry -> folds.add(
                            new SectionKnobs(title(entry.getValue()), entry.getKey(), inside, words, change)));
        }
        return folds;
    }

    private static Title title(JsonNode entry) {
        return new Title(
                entry.path("title").path("en").asText(),
                entry.path("title").path("zh").asText());
    }
}
