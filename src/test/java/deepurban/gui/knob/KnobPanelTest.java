package deepurban.gui.knob;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.gui.look.Theme;
import deepurban.gui.look.Wording;
import deepurban.mechanism.Catalogue;
import deepurban.scenario.Declaration;
import deepurban.scenario.Declarations;
import deepurban.scenario.Scenario;
import deepurban.scenario.ScenarioReader;
import java.awt.Component;
import java.awt.Container;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.swing.JButton;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KnobPanelTest {

    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final Scenario SCENARIO =
            ScenarioReader.read(Path.of("scenarios/classroom.json"), List.of(), CATALOGUE);

    private final List<ObjectNode> changed = new ArrayList<>();
    private final List<ObjectNode> again = new ArrayList<>();
    private final Map<String, Component> parts = new TreeMap<>();

    @BeforeEach
    void openAll() throws Exception {
        SwingUtilities.invokeAndWait(() -> {
            Theme.setUp();
            KnobPanel panel = new KnobPanel(CATALOGUE, SCENARIO.tree(), Wording.in("en"), changed::add, again::add);
            panel.show(SCENARIO.tree());
            collect(panel);
            List.copyOf(parts.entrySet()).stream()
                    .filter(part -> part.getKey().startsWith("open:"))
                    .forEach(part -> ((JButton) part.getValue()).doClick(0));
            collect(panel);
        });
    }

    private void collect(Container parent) {
        for (Component part : parent.getComponents()) {
            if (part.getName() != null) {
                parts.put(part.getName(), part);
            }
            if (part instanceof Container inner) {
                collect(inner);
            }
        }
    }

    private void type(String field, String text) throws Exception {
        SwingUtilities.invokeAndWait(() -> {
            JTextField typed = (JTextField) parts.get("field:" + field);
            typed.setText(text);
            typed.postActionEvent();
        });
    }

    /** The oracle is the complete scenario: each of its numbers falls under a declaration, and has a knob. */
    @Test
    void everyNumberOfTheScenarioHasAKnob() {
        List<String> without = new ArrayList<>();
        look(SCENARIO.tree(), "", Declarations.of(CATALOGUE), without);
        assertThat(without).allMatch(pointer -> pointer.matches("problems/[^/]+/departments/.*"));
    }

    private void look(JsonNode node, String pointer, List<Declaration> declared, List<String> without) {
        if (node.isObject()) {
            node.properties()
                    .forEach(inner -> look(inner.getValue(), pointer + "/" + inner.getKey(), declared, without));
            return;
        }
        String name = pointer.substring(1).replaceFirst("/fidelity/[^/]+$", "/fidelity");
        boolean isParameter = Declarations.find(declared, pointer)
                .filter(Declaration::isNumeric)
                .isPresent();
        if (isParameter && !parts.containsKey("field:" + name)) {
            without.add(name);
        }
    }

    @Test
    void staffActsAtOnceAndTheTraitsOfResidentsFromTheNextStart() throws Exception {
        type("departments/housing/caseworkers", "7");
        assertThat(changed).hasToString("[{\"departments\":{\"housing\":{\"caseworkers\":7}}}]");
        type("residents/trustMean", "0.7");
        type("residents/trustSpread", "0.1");
        assertThat(changed).hasSize(1);
        SwingUtilities.invokeAndWait(() -> ((JButton) parts.get("startAgain")).doClick(0));
        assertThat(again).hasToString("[{\"residents\":{\"trustMean\":0.7,\"trustSpread\":0.1}}]");
    }

    @Test
    void whatIsOutOfRangeChangesNothing() throws Exception {
        type("departments/housing/caseworkers", "-1");
        type("departments/housing/caseworkers", "many");
        assertThat(changed).isEmpty();
    }
}
