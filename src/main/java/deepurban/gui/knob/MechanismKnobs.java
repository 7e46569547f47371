package deepurban.gui.knob;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import deepurban.gui.look.Theme;
import deepurban.gui.look.Wording;
import deepurban.mechanism.MechanismType;
import deepurban.scenario.Declaration;
import java.awt.BorderLayout;
import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;

/** The knobs of one mechanism: its switch, and below it, when it is opened, what the article says, its fidelity and its parameters. */
final class MechanismKnobs extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient MechanismType<?> type;
    private final transient Wording words;
    private final transient Consumer<ObjectNode> change;
    private final transient List<String> subdistricts;
    private final transient List<Consumer<JsonNode>> views = new ArrayList<>(); // each shows a complete scenario
    private final JCheckBox on;
    private final JButton opener;
    private final JPanel body = new JPanel();
    private final transient List<Declaration> declarations;

    MechanismKnobs(
            MechanismType<?> type,
            List<Declaration> all,
            Map<String, String> subdistricts,
            Wording words,
            Consumer<ObjectNode> change) {
        super(new BorderLayout());
        this.type = type;
        this.words = words;
        this.change = change;
        this.subdistricts = List.copyOf(subdistricts.keySet());
        String section = "/mechanisms/" + type.key() + "/";
        this.declarations =
                all.stream().filter(one -> one.pointer().startsWith(section)).toList();
        setOpaque(false);
        setBorder(BorderFactory.createMatteBorder(0, 0, 1, 0, Theme.LINE));
        on = new JCheckBox(words.of(type.title()));
        on.setName("switch:" + type.key());
        on.setOpaque(false);
        on.setFont(Theme.bold(0.98));
        on.addActionListener(e -> send(List.of("mechanisms", type.key(), "on"), BooleanNode.valueOf(on.isSelected())));
        opener = new JButton("▸");
        opener.setName("open:" + type.key());
        opener.putClientProperty("JButton.buttonType", "borderless");
        opener.getAccessibleContext().setAccessibleName(words.get("knob.open", words.of(type.title())));
        opener.setToolTipText(words.get("knob.open", words.of(type.title())));
        opener.addActionListener(e -> open(!body.isVisible()));
        JLabel number = Theme.quiet(type.number() == 0 ? "" : Integer.toString(type.number()));
        number.setFont(Theme.font(0.86));
        number.setPreferredSize(new Dimension(18, 16));
        number.setToolTipText(words.get("knob.number", type.number()));
        JPanel head = new JPanel(new BorderLayout(6, 0));
        head.setOpaque(false);
        head.setBorder(Theme.space(4, 12, 4, 4));
        head.add(number, BorderLayout.WEST);
        head.add(on, BorderLayout.CENTER);
        head.add(opener, BorderLayout.EAST);
        add(head, BorderLayout.NORTH);
        body.setLayout(new BoxLayout(body, BoxLayout.Y_AXIS));
        body.setOpaque(false);
        body.setBorder(Theme.space(0, 36, 12, 14));
        body.setVisible(false);
        add(body, BorderLayout.CENTER);
        views.add(scenario -> on.setSelected(
                scenario.path("mechanisms").path(type.key()).path("on").asBoolean()));
    }

    String key() {
        return type.key();
    }

    /** Returns whether a text stands in its name. */
    boolean answersTo(String text) {
        String wanted = text.toLowerCase(java.util.Locale.ROOT);
        return type.title().en().toLowerCase(java.util.Locale.ROOT).contains(wanted)
                || type.title().zh().contains(text)
                || type.key().toLowerCase(java.util.Locale.ROOT).contains(wanted);
    }

    /** Shows what a complete scenario says. */
    void show(JsonNode scenario) {
        latest = scenario;
        views.forEach(view -> view.accept(scenario));
    }

    private transient JsonNode latest = JsonNodeFactory.instance.objectNode();

    /** Opens or closes the lower part; it is made when it is first opened. */
    void open(boolean wide) {
        if (wide && body.getComponentCount() == 0) {
            fill();
            views.forEach(view -> view.accept(latest));
        }
        body.setVisible(wide);
        opener.setText(wide ? "▾" : "▸");
        revalidate();
    }

    private void fill() {
        JLabel help = new JLabel("<html><div width=250>" + words.lookup("help." + type.key(), ""));
        help.setForeground(Theme.QUIET);
        help.setFont(Theme.font(0.92));
        put(help, 2);
        JLabel act = new JLabel("<html><div width=250>" + words.get("knob.acts"));
        act.setForeground(Theme.ACCENT);
        act.setFont(Theme.font(0.86));
        put(act, 6);
        for (Declaration declaration : declarations) {
            String name = declaration.pointer().substring(declaration.pointer().lastIndexOf('/') + 1);
            if (name.equals("fidelity")) {
                fidelity(declaration);
            } else if (!name.equals("on")) {
                knobs(declaration, name);
            }
        }
    }

    private void put(javax.swing.JComponent part, int above) {
        part.setAlignmentX(LEFT_ALIGNMENT);
        if (above > 0) {
            body.add(Box.createVerticalStrut(above));
        }
        body.add(part);
    }

    /** One knob for all subdistricts: it sets each of them. */
    private void fidelity(Declaration declaration) {
        List<String> path = List.of("mechanisms", type.key(), "fidelity");
        Setting setting = new Setting(declaration, path);
        NumberKnob knob = new NumberKnob(setting, words.get("knob.fidelity"), words, value -> {
            ObjectNode all = JsonNodeFactory.instance.objectNode();
            subdistricts.forEach(name -> all.set(name, value));
            send(path, all);
        });
        put(knob, 8);
        views.add(scenario -> {
            double sum = 0;
            for (String name : subdistricts) {
                sum += setting.in(scenario).path(name).asDouble(1);
            }
            knob.show(com.fasterxml.jackson.databind.node.DoubleNode.valueOf(sum / subdistricts.size()));
        });
    }

    private void knobs(Declaration declaration, String name) {
        List<String> path = List.of("mechanisms", type.key(), name);
        String meaning = words.of(declaration.meaning());
        if (declaration.isNumeric() && declaration.parts().isEmpty()) {
            number(new Setting(declaration, path), meaning);
        } else if (declaration.isNumeric()) {
            JLabel title = new JLabel("<html><div width=250>" + meaning);
            title.setFont(Theme.font(0.92));
            put(title, 8);
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

    private void number(Setting setting, String title) {
        NumberKnob knob = new NumberKnob(setting, title, words, value -> send(setting.path(), value));
        put(knob, 8);
        views.add(scenario -> knob.show(setting.in(scenario)));
    }

    private void toggle(Setting setting, String title) {
        JCheckBox box = new JCheckBox(title);
        box.setOpaque(false);
        box.addActionListener(e -> send(setting.path(), BooleanNode.valueOf(box.isSelected())));
        put(box, 8);
        views.add(scenario -> box.setSelected(setting.in(scenario).asBoolean()));
    }

    private void choice(Setting setting, String title) {
        put(new JLabel("<html><div width=250>" + title), 8);
        JComboBox<String> box = new JComboBox<>(setting.declaration().choices().toArray(String[]::new));
        box.addActionListener(e -> {
            if (!setting.in(latest).asText().equals(box.getSelectedItem())) {
                send(setting.path(), TextNode.valueOf((String) box.getSelectedItem()));
            }
        });
        put(box, 2);
        views.add(scenario -> box.setSelectedItem(setting.in(scenario).asText()));
    }

    private void send(List<String> path, JsonNode value) {
        change.accept(new Setting(declarations.get(0), path).patch(value));
    }

    /** A click beside the switch opens too. */
    void openByClick() {
        addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
                open(!body.isVisible());
            }
        });
        opener.setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
    }
}
