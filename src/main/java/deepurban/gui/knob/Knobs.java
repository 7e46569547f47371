package deepurban.gui.knob;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import deepurban.gui.look.Prose;
import deepurban.gui.look.Theme;
import deepurban.gui.look.Wording;
import deepurban.scenario.Declaration;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** A column of knobs for declared parameters. For the event thread. */
final class Knobs extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient Wording words;
    private final transient Consumer<ObjectNode> change;
    private final transient List<Consumer<JsonNode>> views = new ArrayList<>(); // each shows a complete scenario
    private transient JsonNode latest = JsonNodeFactory.instance.objectNode();

    Knobs(Wording words, Consumer<ObjectNode> change) {
        this.words = words;
        this.change = change;
        setLayout(new BoxLayout(this, BoxLayout.Y_AXIS));
        setOpaque(false);
    }

    /** Shows what a complete scenario says, without telling anybody. */
    void show(JsonNode scenario) {
        latest = scenario;
        views.forEach(view -> view.accept(scenario));
    }

    void say(String text, double size, Color colour, int above) {
        put(new Prose(text, Theme.font(size), colour), above);
    }

    private void put(JComponent part, int above) {
        part.setAlignmentX(LEFT_ALIGNMENT);
        add(Box.createVerticalStrut(above));
        add(part);
    }

    /** Adds what a declaration needs: a knob, or one for each of its parts; nothing for a text or a date. */
    void parameter(Declaration declaration, List<String> path) {
        String meaning = words.of(declaration.meaning());
        if (declaration.isNumeric() && declaration.parts().isEmpty()) {
            number(new Setting(declaration, path), meaning);
        } else if (declaration.isNumeric()) {
            say(meaning, 0.92, Theme.INK, 8);
            for (String part : declaration.parts()) {
                List<String> inner = new ArrayList<>(path);
                inner.add(part);
                number(new Setting(declaration, List.copyOf(inner)), words.lookup("part." + part, part));
            }
        } else if (declaration.kind() == Declaration.Kind.SWITCH) {
            toggle(new Setting(declaration, path), meaning);
        } else if (declaration.kind() == Declaration.Kind.CHOICE) {
            choice(new Setting(declaration, path), meaning);
        }
    }

    /** Adds one knob for several subdistricts: it sets each of them and shows their mean. */
    void number(Setting setting, String title, List<String> subdistricts) {
        NumberKnob knob = new NumberKnob(setting, title, words, value -> {
            ObjectNode all = JsonNodeFactory.instance.objectNode();
            subdistricts.forEach(name -> all.set(name, value));
            change.accept(setting.patch(all));
        });
        put(knob, 8);
        views.add(scenario -> {
            double sum = 0;
            for (String name : subdistricts) {
                sum += setting.in(scenario).path(name).asDouble(1);
            }
            knob.show(DoubleNode.valueOf(sum / subdistricts.size()));
        });
    }

    private void number(Setting setting, String title) {
        NumberKnob knob = new NumberKnob(setting, title, words, value -> change.accept(setting.patch(value)));
        put(knob, 8);
        views.add(scenario -> knob.show(setting.in(scenario)));
    }

    private void toggle(Setting setting, String title) {
        JCheckBox box = new JCheckBox(title);
        box.setOpaque(false);
        box.addActionListener(e -> change.accept(setting.patch(BooleanNode.valueOf(box.isSelected()))));
        put(box, 8);
        views.add(scenario -> box.setSelected(setting.in(scenario).asBoolean()));
    }

    private void choice(Setting setting, String title) {
        say(title, 0.92, Theme.INK, 8);
        List<String> names = setting.declaration().choices();
        JComboBox<String> box = new JComboBox<>(
                names.stream().map(name -> words.lookup("choice." + name, name)).toArray(String[]::new));
        box.getAccessibleContext().setAccessibleName(title);
        box.addActionListener(e -> {
            String chosen = names.get(Math.max(0, box.getSelectedIndex()));
            if (!setting.in(latest).asText().equals(chosen)) {
                change.accept(setting.patch(TextNode.valueOf(chosen)));
            }
        });
        put(box, 2);
        views.add(scenario ->
                box.setSelectedIndex(names.indexOf(setting.in(scenario).asText())));
    }
}
